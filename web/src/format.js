/** Writes numbers, months and dates as the language does; shorthands such as `[c]` go through as they are. */

/** @typedef {import('./contract.js').Figure} Figure */

/** @param {string} month yyyy-mm, taken as the first day in UTC so that no time zone moves it */
const firstDay = (month) => new Date(`${month}-01T00:00:00Z`);

/** @param {string} locale 'cy-GB' or 'en-GB' */
export function formats(locale) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const percentTenth = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const monthYear = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const letterMonth = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
  /** @param {Intl.NumberFormat} format @returns {(value: Figure) => string} */
  const figure = (format) => (value) => (typeof value === 'number' ? format.format(value) : value);
  return {
    /** Counts, residents, ranks. */
    whole: figure(whole),
    /** Rates per 1,000 residents a year, to one decimal. */
    rate: figure(tenth),
    /** Shares 0–1 as a percentage; small non-zero shares keep a decimal so that they do not read as none. */
    share: /** @param {Figure} value */ (value) =>
      typeof value === 'number' ? (value > 0 && value < 0.1 ? percentTenth : percent).format(value) : value,
    /** @param {string} month */
    month: (month) => monthYear.format(firstDay(month)),
    /** @param {string} month */
    shortMonth: (month) => letterMonth.format(firstDay(month)),
    /** @param {string} from @param {string} to both months inclusive */
    period: (from, to) => (from === to ? monthYear.format(firstDay(from)) : monthYear.formatRange(firstDay(from), firstDay(to))),
    /** @param {string} instant ISO 8601 */
    date: (instant) => day.format(new Date(instant)),
  };
}
