/** The table that equals a chart, or stands by itself: its first column heads its rows, and on a narrow screen it scrolls in its own frame. */
import { element } from '../element.js';
import { what } from '../what/what.js';

/** @typedef {import('../element.js').Child} Child */
/** number: figures stand at the right. method: of the catalogue, which explains the column. @typedef {{ text: string, number?: boolean, method?: string }} Head */

/**
 * @param {string} caption
 * @param {Head[]} heads
 * @param {Child[][]} rows a cell a head
 * @param {{ titled?: boolean, strong?: boolean }} [how] titled: the heading above says the caption already; strong: the first row is set apart
 */
export function tableOf(caption, heads, rows, { titled, strong } = {}) {
  const kind = /** @param {number} i */ (i) => (heads[i]?.number ? 'number' : null);
  return element('div', { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': caption }, element('table', { class: 'figures' },
    element('caption', { class: titled ? 'unseen' : null }, caption),
    element('thead', {}, element('tr', {}, ...heads.map(({ text, method }, i) => element('th', { scope: 'col', class: kind(i) }, text, method && what(method, text))))),
    element('tbody', {}, ...rows.map((cells, n) => element('tr', { class: strong && n === 0 ? 'strong' : null },
      ...cells.map((cell, i) => (i === 0 ? element('th', { scope: 'row', class: kind(i) }, cell) : element('td', { class: kind(i) }, cell))))))));
}

/** A table under a heading that says its caption already. @param {string} caption @param {Head[]} heads @param {Child[][]} rows */
export const titledTable = (caption, heads, rows) => tableOf(caption, heads, rows, { titled: true });
