/** The table that equals a chart: what stands in the drawing stands in it, and more. */
import { element } from '../element.js';

/** A column; those of figures stand to the right. @typedef {{ text: string, number?: boolean }} Head */

/**
 * @param {string} caption
 * @param {Head[]} heads the first is of the row's own name
 * @param {(string | Node)[][]} rows
 */
export function tableOf(caption, heads, rows) {
  const kind = /** @param {number} i */ (i) => (heads[i]?.number ? 'number' : null);
  return element('div', { class: 'scroll', tabindex: 0, role: 'group', 'aria-label': caption }, element('table', { class: 'figures' },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads.map(({ text }, i) => element('th', { scope: 'col', class: kind(i) }, text)))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {},
      ...cells.map((cell, i) => (i === 0 ? element('th', { scope: 'row' }, cell) : element('td', { class: kind(i) }, cell))))))));
}
