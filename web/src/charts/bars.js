/** Rows of bars with whiskers: a share or a count with its interval, all on one scale from zero. */
import { drawing, element } from '../element.js';

/** @typedef {import('../contract.js').Figure} Figure */
/** A row: `shown` is its figure in words, `under` what it is made of, `reason` why there is none; `mark` sets it apart.
 * @typedef {{ label: string | Node, value: Figure, low: Figure, high: Figure, shown: string, under?: string, reason?: string, mark?: boolean }} BarRow */

/** Units of the drawing, not pixels: it stretches with the page. */
const WIDE = 1000;
const HIGH = 24;

/** @param {BarRow[]} rows @param {number} end of the scale */
export function bars(rows, end) {
  return element('ul', { class: 'bars' }, ...rows.map((row) => element('li', { class: row.mark ? 'marked' : null },
    element('span', { class: 'label' }, row.label),
    typeof row.value === 'number' ? bar(row, end) : element('span', { class: 'without' }, row.reason ?? ''),
    element('span', { class: 'value' }, element('b', {}, row.shown), row.under ? element('small', {}, row.under) : null))));
}

/** @param {BarRow} row @param {number} end */
function bar({ value, low, high }, end) {
  const at = /** @param {Figure} each */ (each) => Math.min(WIDE, Math.max(0, (Number(each) / end) * WIDE));
  const svg = drawing('svg', { viewBox: `0 0 ${WIDE} ${HIGH}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    drawing('line', { class: 'base', x1: 0, x2: WIDE, y1: HIGH - 1, y2: HIGH - 1 }),
    drawing('rect', { class: 'bar', x: 0, y: 4, width: at(value), height: HIGH - 9 }));
  if (typeof low === 'number' && typeof high === 'number') {
    const middle = 4 + (HIGH - 9) / 2;
    svg.append(
      drawing('line', { class: 'reach under', x1: at(low), x2: at(high), y1: middle, y2: middle }),
      drawing('line', { class: 'reach', x1: at(low), x2: at(high), y1: middle, y2: middle }),
      ...[low, high].map((limit) => drawing('line', { class: 'reach', x1: at(limit), x2: at(limit), y1: middle - 5, y2: middle + 5 })));
  }
  return svg;
}
