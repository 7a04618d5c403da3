/** The texts of this page, and those of days and ages. */
import { language } from '../../language.js';
import { wordsOf } from '../words.js';

const own = language === 'cy' ? await import('./cy.json', { with: { type: 'json' } }) : await import('./en.json', { with: { type: 'json' } });
export const { t, plural } = wordsOf(own.default);

const SHORT = [t('short.1'), t('short.2'), t('short.3'), t('short.4'), t('short.5'), t('short.6'), t('short.7')];
const DAYS = [t('day.1'), t('day.2'), t('day.3'), t('day.4'), t('day.5'), t('day.6'), t('day.7')];
const NIGHTS = [t('night.1'), t('night.2'), t('night.3'), t('night.4'), t('night.5'), t('night.6'), t('night.7')];

/** Days of the operational week, 1 being Monday. */
export const dayNames = {
  /** @param {number} day */
  short: (day) => SHORT[day - 1] ?? '',
  /** In a sentence. @param {number[]} days @param {import('./contract.js').Shift} shift */
  joined(days, shift) {
    const [first = '', second = ''] = days.map((day) => (shift === 'night' ? NIGHTS : DAYS)[day - 1] ?? '');
    return second ? t('days.two', { first, second }) : first;
  },
};

/** How long ago, in the largest unit that it fills: minutes, hours up to two days, days. @param {number} milliseconds */
export function ago(milliseconds) {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  if (minutes < 1) return t('ago.now');
  if (minutes < 60) return plural('ago.minutes', minutes, { n: minutes });
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? plural('ago.hours', hours, { n: hours }) : plural('ago.days', Math.floor(hours / 24), { n: Math.floor(hours / 24) });
}
