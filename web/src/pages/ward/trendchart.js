/** Draws a ward's rates as a line on the band of their intervals, with the line of all wards and numbered notes. */
import { drawing } from '../../element.js';
import { format } from '../../language.js';
import { NOTE, runs, spotOf } from './spans.js';

/** @typedef {import('./contract.js').Point} Point */
/** @typedef {import('./contract.js').Annotation} Annotation */

const HEIGHT = 250;
const TOP = 24;
const FLOOR = 200;
const LEFT = 34;
const RIGHT = 8;
/** Pixels that the name of a quarter takes. */
const NAME = 28;
/** Rates between the lines of the scale. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
/** @param {Point[]} points @param {Annotation[]} notes @param {number} width @param {(point: Point) => string} label */
export function lineChart(points, notes, width, label) {
  const svg = drawing('svg', { class: 'lines', viewBox: `0 0 ${width} ${HEIGHT}`, 'aria-hidden': 'true' });
  const most = Math.max(1, ...points.flatMap((point) => [point.rate_high, point.force_rate]).filter((value) => typeof value === 'number'));
  const step = STEPS.find((each) => most / each <= 5) ?? most;
  const end = Math.ceil(most / step) * step;
  const slot = (width - LEFT - RIGHT) / points.length;
  const across = /** @param {number} i */ (i) => LEFT + (i + 0.5) * slot;
  const up = /** @param {import('./contract.js').Figure} value */ (value) => FLOOR - (Number(value) / end) * (FLOOR - TOP);
  const path = /** @param {number[]} run @param {(point: Point) => import('./contract.js').Figure} value */ (run, value) =>
    run.map((i, at) => `${at === 0 ? 'M' : 'L'}${across(i).toFixed(1)},${up(value(/** @type {Point} */ (points[i]))).toFixed(1)}`).join('');
  for (let tick = 0; tick <= end; tick += step) {
    svg.append(drawing('line', { class: 'rule', x1: LEFT, x2: width - RIGHT, y1: up(tick), y2: up(tick) }), drawing('text', { x: LEFT - 5, y: up(tick) + 4, 'text-anchor': 'end' }, format.whole(tick)));
  }
  for (const run of runs(points, notes, 'rate_per_1000')) {
    if (run.length > 1) svg.append(drawing('path', { class: 'band', d: `${path(run, (point) => point.rate_high)}${path([...run].reverse(), (point) => point.rate_low).replace('M', 'L')}Z` }));
    svg.append(drawing('path', { class: 'ward', d: path(run, (point) => point.rate_per_1000) }));
  }
  for (const run of runs(points, notes, 'force_rate')) svg.append(drawing('path', { class: 'force', d: path(run, (point) => point.force_rate) }));
  points.forEach((point, i) => {
    const [x, year] = [across(i), point.to.slice(0, 4)];
    if (typeof point.rate_per_1000 === 'number') {
      svg.append(drawing('line', { class: 'reach', x1: x, x2: x, y1: up(point.rate_high), y2: up(point.rate_low) }), drawing('circle', { cx: x, cy: up(point.rate_per_1000), r: 4 }));
    } else {
      svg.append(drawing('text', { x, y: FLOOR - 6, 'text-anchor': 'middle' }, point.rate_per_1000));
    }
    if (slot >= NAME || (points.length - 1 - i) % 2 === 0) svg.append(drawing('text', { x, y: FLOOR + 18, 'text-anchor': 'middle' }, label(point)));
    // A year that only the first point is of gives way to the next.
    const begins = points[i - 1]?.to.slice(0, 4) !== year;
    if (begins && (slot >= 36 || i > 0 || points[1]?.to.slice(0, 4) === year)) svg.append(drawing('text', { class: 'year', x, y: FLOOR + 36, 'text-anchor': 'middle' }, year));
  });
  let taken = -Infinity;
  notes.forEach(({ on, kind }, i) => {
    const x = LEFT + (spotOf(points, on) ?? 0) * slot;
    const spot = Math.max(x, taken + 14);
    taken = spot;
    svg.append(drawing('line', { class: kind === NOTE ? 'note change' : 'note', x1: x, x2: x, y1: TOP - 6, y2: FLOOR }), drawing('text', { class: 'note', x: spot, y: TOP - 9, 'text-anchor': 'middle' }, i + 1));
  });
  return svg;
}
