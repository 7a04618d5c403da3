/** The pieces that every section is made of: a block, an equal table, a rate with its interval, and a chart as wide as its place. */
import { element } from '../../element.js';
import { format } from '../../language.js';
import { whisker } from '../../whisker.js';
import { t } from './words.js';

/** @typedef {import('../../element.js').Child} Child */
/** @typedef {import('./contract.js').Rated} Rated */

/** A section with its heading. @param {string} id @param {string} title @param {...Child} children */
export const block = (id, title, ...children) => element('section', { class: `block ${id}`, 'aria-labelledby': `h-${id}` }, element('h2', { id: `h-${id}` }, title), ...children);

/** Rows whose first cell heads them; a cell is text or a node, numbers stand right. `texts` says how many columns hold text.
 * @param {string} caption @param {string[]} heads @param {{ cells: Child[], strong?: boolean }[]} rows @param {number} [texts] */
export function table(caption, heads, rows, texts = 1) {
  const kind = /** @param {number} i */ (i) => (i < texts ? null : 'number');
  return element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('equal.table', { what: caption }) }, element('table', {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads.map((head, i) => element('th', { scope: 'col', class: kind(i) }, head)))),
    element('tbody', {}, ...rows.map(({ cells, strong }) => element('tr', { class: strong ? 'strong' : null },
      ...cells.map((cell, i) => (i === 0 ? element('th', { scope: 'row' }, cell) : element('td', { class: kind(i) }, cell))))))));
}

/** A folded table under its own name. @param {string} summary @param {Parameters<typeof table>} args */
export const folded = (summary, ...args) => element('details', { class: 'equal' }, element('summary', {}, summary), table(...args));

/** The table that says what a chart says, folded. @param {Parameters<typeof table>} args */
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

/** A drawing made anew for each width of its place, so that its letters keep their size. @param {(width: number) => SVGElement} draw */
export function chart(draw) {
  const frame = element('div', { class: 'chart' });
  let drawn = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.max(280, Math.round(entry?.contentRect.width ?? 0));
    if (width === drawn) return;
    drawn = width;
    frame.replaceChildren(draw(width));
  }).observe(frame);
  return frame;
}
