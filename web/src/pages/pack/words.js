/** The texts of the pack's page in its language. */
import { language } from '../../language.js';
import { wordsOf } from '../words.js';

const own = language === 'cy' ? await import('./cy.json', { with: { type: 'json' } }) : await import('./en.json', { with: { type: 'json' } });

export const { t, plural } = wordsOf(own.default);
