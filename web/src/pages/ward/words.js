/** The texts of the ward profile in the language of the page. */
import { language } from '../../language.js';
import { wordsOf } from '../words.js';

const own = language === 'cy' ? await import('./cy.json', { with: { type: 'json' } }) : await import('./en.json', { with: { type: 'json' } });

export const { t, plural } = wordsOf(own.default);

/** Days of the operational week from Monday on, in full and short. */
export const DAYS = [t('day.1'), t('day.2'), t('day.3'), t('day.4'), t('day.5'), t('day.6'), t('day.7')];
export const SHORT_DAYS = [t('day.short.1'), t('day.short.2'), t('day.short.3'), t('day.short.4'), t('day.short.5'), t('day.short.6'), t('day.short.7')];
