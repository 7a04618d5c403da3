/** A table whose caption is that of the heading above it, and whose first column heads its rows; on a narrow screen it scrolls in its own frame. */
import { element } from '../element.js';

/** @typedef {import('../element.js').Child} Child */
/** number: figures stand at the right. more: what follows the words of the head, such as its explanation. @typedef {{ text: string, number?: boolean, more?: Node }} Head */

/** @param {string} caption @param {Head[]} heads @param {Child[][]} rows a cell a head */
export function plainTable(caption, heads, rows) {
  const kind = /** @param {number} i */ (i) => (heads[i]?.number ? 'number' : null);
  return element('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption }, element('table', {},
    element('caption', { class: 'unseen' }, caption),
    element('thead', {}, element('tr', {}, ...heads.map(({ text, more }, i) => element('th', { scope: 'col', class: kind(i) }, text, more)))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell, i) =>
      element(i === 0 ? 'th' : 'td', { scope: i === 0 ? 'row' : null, class: kind(i) }, cell)))))));
}
