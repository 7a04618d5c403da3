/** The pieces that every section is made of: a block, an equal table, a rate with its interval. */
import { tableOf } from '../../charts/table.js';
import { element } from '../../element.js';
import { format } from '../../language.js';
import { heading } from '../../what/heading.js';
import { whisker } from '../../whisker.js';
import { t } from './words.js';

/** @typedef {import('../../element.js').Child} Child */
/** @typedef {import('./contract.js').Rated} Rated */

/** A section with its heading. @param {string} id @param {string} title @param {string | null} method that explains it @param {...Child} children */
export const block = (id, title, method, ...children) => element('section', { class: `block ${id}`, 'aria-labelledby': `h-${id}` }, heading(`h-${id}`, title, method), ...children);

/** Columns of figures. @param {...string} names @returns {import('../../charts/table.js').Head[]} */
export const numbers = (...names) => names.map((text) => ({ text, number: true }));

/** A folded table under its own name. @param {string} summary @param {Parameters<typeof tableOf>} args */
export const folded = (summary, ...args) => element('details', { class: 'equal' }, element('summary', {}, summary), tableOf(...args));

/** The table that says what a chart says, folded. @param {Parameters<typeof tableOf>} args */
export const equalTable = (...args) => folded(t('equal.table', { what: args[0] }), ...args);

/** "28.1 (23.5 to 33.3)", or the shorthand. @param {Rated} row */
export const rateText = (row) => (typeof row.rate_per_1000 === 'number'
  ? t('rate.interval', { rate: format.rate(row.rate_per_1000), low: format.rate(row.rate_low), high: format.rate(row.rate_high) })
  : row.rate_per_1000);

/** The rate with its interval, written and drawn. @param {Rated} row @param {number} end of the scale @param {string} [fill] */
export function rateCell(row, end, fill = '#1d4f91') {
  const { rate_per_1000: value, rate_low: low, rate_high: high } = row;
  const known = typeof value === 'number' && typeof low === 'number' && typeof high === 'number';
  return element('span', { class: 'rated' }, element('span', {}, rateText(row)), whisker(known ? { value, low, high } : null, end, fill));
}

/** The largest upper limit of some rates, for one scale. @param {Rated[]} rows */
export const endOf = (rows) => Math.max(1, ...rows.map((row) => (typeof row.rate_high === 'number' ? row.rate_high : 0)));
