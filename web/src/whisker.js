/** Draws a row's bar: the rate as a dot on its 95 % interval, other measures as a bar, all on one scale. */
import { drawing } from './element.js';

/** @typedef {import('./contract.js').Row} Row */
/** @typedef {import('./contract.js').MeasureId} MeasureId */

/** Units of the drawing, not pixels: the SVG stretches to the column. */
const WIDTH = 100;

/**
 * The right end of the scale: a little over the largest value, not the largest interval, which one small ward would set.
 * @param {Row[]} rows @param {MeasureId} measure @returns {number}
 */
export function scaleEnd(rows, measure) {
  const name = measure === 'cell' ? 'rate_per_1000' : measure;
  const values = rows.map((row) => row[name]).filter((value) => typeof value === 'number');
  return Math.max(1e-9, ...values) * (name === 'rate_per_1000' ? 1.25 : 1);
}

/** @param {Row} row @param {MeasureId} measure @param {number} end @param {string} fill */
export function whisker(row, measure, end, fill) {
  const svg = drawing('svg', { class: 'whisker', viewBox: `0 0 ${WIDTH} 12`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const at = /** @param {number} value */ (value) => Math.min(WIDTH, (value / end) * WIDTH);
  const asRate = measure === 'rate_per_1000' || measure === 'cell';
  const value = asRate ? row.rate_per_1000 : row[measure];
  if (typeof value !== 'number') return svg;
  if (!asRate) {
    svg.append(drawing('rect', { class: 'bar', x: 0, y: 2, width: at(value), height: 8, fill }));
    return svg;
  }
  if (typeof row.rate_low === 'number' && typeof row.rate_high === 'number') {
    svg.append(drawing('line', { class: 'reach', x1: at(row.rate_low), x2: at(row.rate_high), y1: 6, y2: 6 }));
    for (const limit of [row.rate_low, row.rate_high]) {
      if (limit <= end) svg.append(drawing('line', { class: 'reach', x1: at(limit), x2: at(limit), y1: 3, y2: 9 }));
    }
  }
  // A line of no length with round ends stays round however the drawing is stretched.
  svg.append(drawing('line', { class: 'dot-edge', x1: at(value), x2: at(value), y1: 6, y2: 6 }));
  svg.append(drawing('line', { class: 'dot', x1: at(value), x2: at(value), y1: 6, y2: 6, stroke: fill }));
  return svg;
}
