/** Draws a row's bar: a rate as a dot on its 95 % interval, other measures as a bar, all on one scale. */
import { drawing } from './element.js';

/** Units of the drawing, not pixels: the SVG stretches to the column. */
const WIDTH = 100;

/** @param {{ value: number, low?: number, high?: number } | null} bar its limits where there is an interval @param {number} end of the scale @param {string} fill */
export function whisker(bar, end, fill) {
  const svg = drawing('svg', { class: 'whisker', viewBox: `0 0 ${WIDTH} 12`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  if (!bar) return svg;
  const at = /** @param {number} value */ (value) => Math.min(WIDTH, (value / end) * WIDTH);
  const { value, low, high } = bar;
  if (low === undefined || high === undefined) {
    svg.append(drawing('rect', { class: 'bar', x: 0, y: 2, width: at(value), height: 8, fill }));
    return svg;
  }
  svg.append(drawing('line', { class: 'reach', x1: at(low), x2: at(high), y1: 6, y2: 6 }));
  for (const limit of [low, high]) {
    if (limit <= end) svg.append(drawing('line', { class: 'reach', x1: at(limit), x2: at(limit), y1: 3, y2: 9 }));
  }
  // A line of no length with round ends stays round however the drawing is stretched.
  svg.append(drawing('line', { class: 'dot-edge', x1: at(value), x2: at(value), y1: 6, y2: 6 }));
  svg.append(drawing('line', { class: 'dot', x1: at(value), x2: at(value), y1: 6, y2: 6, stroke: fill }));
  return svg;
}
