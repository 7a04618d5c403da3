/** Writes numbers, months and dates as the language does; shorthands such as `[c]` go through as they are. */

/** @typedef {import('./contract.js').Figure} Figure */

/** Months by language. Browsers' own date formats lack Welsh and fall back to American English. */
const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  cy: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
};
const SHORT = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  cy: ['Ion', 'Chwe', 'Maw', 'Ebr', 'Mai', 'Meh', 'Gor', 'Awst', 'Medi', 'Hyd', 'Tach', 'Rhag'],
};

/** A format is slow to make, so it is made when it is first wanted. @param {string} locale @param {Intl.NumberFormatOptions} options @returns {(value: number) => string} */
function numbers(locale, options) {
  /** @type {Intl.NumberFormat | undefined} */
  let made;
  return (value) => (made ??= new Intl.NumberFormat(locale, options)).format(value);
}

/** @param {string} locale 'cy-GB' or 'en-GB' */
export function formats(locale) {
  const whole = numbers(locale, { maximumFractionDigits: 0 });
  const tenth = numbers(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const hundredth = numbers(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = numbers(locale, { style: 'percent', maximumFractionDigits: 0 });
  const percentTenth = numbers(locale, { style: 'percent', maximumFractionDigits: 1 });
  const language = locale.startsWith('cy') ? 'cy' : 'en';
  /** @param {string} month yyyy-mm */
  const shortMonth = (month) => SHORT[language][Number(month.slice(5, 7)) - 1] ?? month;
  /** @param {string} month */
  const monthYear = (month) => `${shortMonth(month)} ${month.slice(0, 4)}`;
  // The civil date in Wales of an instant, as yyyy-mm-dd: Swedish writes dates so.
  /** @type {Intl.DateTimeFormat | undefined} */
  let civil;
  /** @param {(value: number) => string} format @returns {(value: Figure) => string} */
  const figure = (format) => (value) => (typeof value === 'number' ? format(value) : value);
  return {
    /** Counts, residents, ranks. */
    whole: figure(whole),
    /** Rates per 1,000 residents a year, to one decimal. */
    rate: figure(tenth),
    /** Scores 0–1 and rate ratios, to two decimals. */
    hundredth: figure(hundredth),
    /** Shares 0–1 as a percentage; small non-zero shares keep a decimal so that they do not read as none. */
    share: /** @param {Figure} value */ (value) =>
      typeof value === 'number' ? (value > 0 && value < 0.1 ? percentTenth : percent)(value) : value,
    month: monthYear,
    shortMonth,
    /** @param {string} from @param {string} to both months inclusive */
    period(from, to) {
      if (from === to) return monthYear(from);
      return `${from.slice(0, 4) === to.slice(0, 4) ? shortMonth(from) : monthYear(from)} – ${monthYear(to)}`;
    },
    /** The date of an instant in Wales. @param {string} instant ISO 8601, or a civil date yyyy-mm-dd */
    date(instant) {
      civil ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });
      const [year, month, day] = civil.format(new Date(instant)).split('-').map(Number);
      return `${day} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
    },
  };
}
