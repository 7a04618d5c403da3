/** What drawings with a scale of counts have in common: their size, which follows the screen, the scale, and places along it. */
import { drawing } from '../element.js';
import { scaleEnd } from './scale.js';

/** Of a digit, and what stands beside the numbers of the scale. */
const DIGIT = 7.5;
const BESIDE = 14;
const RIGHT = 8;
const TOP = 22;
const BELOW = 26;
/** Pixels under which a screen is a phone's: the drawing then has fewer units, so that its letters stay as large. */
export const NARROW = 640;

/**
 * @param {string} name of its class
 * @param {number} largest value that must fit
 * @param {number} places along the scale
 * @param {(value: number) => string} write a number
 * @param {boolean} [small] where it does not have the width of the page
 */
export function frame(name, largest, places, write, small = false) {
  const narrow = small || innerWidth < NARROW;
  const width = narrow ? 340 : 680;
  const height = narrow ? 200 : 240;
  const floor = height - BELOW;
  const end = scaleEnd(largest);
  const left = BESIDE + DIGIT * write(end).length;
  const each = (width - left - RIGHT) / Math.max(1, places);
  const svg = drawing('svg', { class: `chart ${name}`, viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' });
  const up = /** @param {number} value */ (value) => floor - (value / end) * (floor - TOP);
  for (const tick of [0, end / 4, end / 2, (end * 3) / 4, end]) {
    svg.append(drawing('line', { class: tick === 0 ? 'floor' : 'rule', x1: left, x2: width - RIGHT, y1: up(tick), y2: up(tick) }));
    if (tick === 0 || tick === end || tick === end / 2) svg.append(drawing('text', { x: left - 6, y: up(tick) + 4, 'text-anchor': 'end' }, write(tick)));
  }
  return {
    svg, narrow, each, floor, top: TOP, up,
    /** The middle of a place. @param {number} i */
    along: (i) => left + (i + 0.5) * each,
    /** @param {number} i @param {string} text */
    under(i, text) {
      svg.append(drawing('text', { x: left + (i + 0.5) * each, y: floor + 17, 'text-anchor': 'middle' }, text));
    },
    /** A dashed line before a place, with its number on top. @param {number} i a place, which need not be whole @param {string} number */
    cut(i, number) {
      const x = left + i * each;
      svg.append(drawing('line', { class: 'note', x1: x, x2: x, y1: TOP - 6, y2: floor }), drawing('text', { class: 'note', x, y: TOP - 9, 'text-anchor': 'middle' }, number));
    },
  };
}
