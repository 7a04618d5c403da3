/** The texts of the needs assessment and the night-time economy, and how their figures are said. */
import { catalogue, format, language, said } from '../language.js';
import { texts } from '../texts.js';

/** @typedef {import('./contract.js').Figure} Figure */
/** @typedef {import('./contract.js').Told} Told */

const own = language === 'cy' ? await import('../i18n/needs/cy.json', { with: { type: 'json' } }) : await import('../i18n/needs/en.json', { with: { type: 'json' } });
export const { t, plural } = texts({ ...catalogue, ...own.default }, language);

const percent = new Intl.NumberFormat(language === 'cy' ? 'cy-GB' : 'en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A share to a tenth of a per cent, as the strategy tells it. @param {Figure} value */
export const share = (value) => (typeof value === 'number' ? percent.format(value) : value);

/** How a unit's figures are written. @param {string} unit @returns {(value: Figure) => string} */
export const writtenAs = (unit) => (unit === 'share' ? share : unit === 'incidents a month' ? format.rate : format.whole);

/** @param {Told} told */
export const shown = (told) => writtenAs(told.unit)(told.value);

/** @param {Told} told @returns {string} its interval, empty where there is none */
export function interval({ unit, low, high }) {
  if (typeof low !== 'number') return '';
  return t('interval', bounds({ unit, low, high }));
}

/** @param {Pick<Told, 'unit' | 'low' | 'high'>} told */
const bounds = ({ unit, low, high }) => ({ low: writtenAs(unit)(low), high: writtenAs(unit)(high) });

/** The same beside a whisker, where a line under the chart says what it is. @param {Told} told */
export const limits = (told) => (typeof told.low === 'number' ? t('limits', bounds(told)) : '');

/** What a share is made of. @param {Told} told */
export const madeOf = ({ numerator, denominator }) =>
  (typeof numerator === 'number' && typeof denominator === 'number' ? t('made.of', { part: format.whole(numerator), whole: format.whole(denominator) }) : '');

/** Why a figure has no value. @param {{ value: Figure, reason?: import('./contract.js').Bilingual }} told */
export const whyNot = ({ value, reason }) => (value === '[c]' ? t('hidden') : reason ? said(reason) : typeof value === 'number' ? '' : t('value.missing'));

/** A figure as a row of bars. @param {Told} told @returns {import('../charts/bars.js').BarRow} */
export function asBar(told) {
  const under = [limits(told), told.unit === 'share' ? madeOf(told) : ''].filter(Boolean).join(' · ');
  return { label: said(told.title), value: told.value, low: told.low, high: told.high, shown: shown(told), under, reason: whyNot(told) };
}

/** The month of a calendar, 1 to 12. @param {number} month */
export const calendarMonth = (month) => format.shortMonth(`2000-${String(month).padStart(2, '0')}`);

/** @param {{ from: string, to: string }} year */
export const period = ({ from, to }) => format.period(from, to);
