/** The texts of what a meeting adds, in the language of the page, and those of the first load with them. */
import { catalogue, language } from '../language.js';
import { texts } from '../texts.js';

const own = language === 'cy'
  ? await import('../i18n/meeting/cy.json', { with: { type: 'json' } })
  : await import('../i18n/meeting/en.json', { with: { type: 'json' } });

export const { t, plural } = texts({ ...catalogue, ...own.default }, language);
