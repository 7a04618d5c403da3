/** Day by hour as squares whose area is the weight: it can be read without colour, and in grey. */
import { drawing } from '../element.js';
import { NARROW } from './frame.js';
import { numbersOf, sideOf } from './scale.js';

/** @typedef {import('../contract.js').Figure} Figure */

const DAYS = 7;
const HOURS = 24;
/** The operational day begins at 06:00. */
const BEGINS = 6;
/** 18:00 to 05:59, counted from when the day begins. */
const NIGHT = 12;
/** Left of the cells, above them, and below. */
const LEFT = 52;
const TOP = 38;
const BELOW = 4;

/**
 * Seven days, Monday first, by 24 hours from 06:00 on: days are rows on a wide screen, columns on a phone.
 * @param {Figure[]} hours 168 weights; a hidden one is crossed
 * @param {string[]} days their short names
 * @param {string} night what the shaded half is called
 */
export function matrix(hours, days, night) {
  const upright = innerWidth < NARROW;
  const [wide, high] = upright ? [40, 20] : [26, 26];
  const [columns, rows] = upright ? [DAYS, HOURS] : [HOURS, DAYS];
  /** The corner of a cell. @param {number} day @param {number} hour */
  const at = (day, hour) => (upright ? { x: LEFT + day * wide, y: TOP + hour * high } : { x: LEFT + hour * wide, y: TOP + day * high });
  const dark = at(0, NIGHT);
  const svg = drawing('svg', { class: 'chart matrix', viewBox: `0 0 ${LEFT + columns * wide + BELOW} ${TOP + rows * high + BELOW}`, 'aria-hidden': 'true' },
    drawing('rect', { class: 'night', ...dark, width: upright ? DAYS * wide : NIGHT * wide, height: upright ? NIGHT * high : DAYS * high }));
  if (!upright) svg.append(drawing('text', { class: 'soft', x: LEFT + HOURS * wide, y: 13, 'text-anchor': 'end' }, night));
  const largest = Math.max(0, ...numbersOf(hours));
  for (let day = 0; day < DAYS; day++) {
    for (let hour = 0; hour < HOURS; hour++) {
      const { x, y } = at(day, hour);
      svg.append(drawing('rect', { class: 'cell', x, y, width: wide, height: high }));
      const value = hours[day * HOURS + hour] ?? '[x]';
      const [middle, level] = [x + wide / 2, y + high / 2];
      if (typeof value === 'number') {
        const side = sideOf(value, largest, high - 2);
        svg.append(drawing('rect', { class: 'weight', x: middle - side / 2, y: level - side / 2, width: side, height: side }));
      } else {
        svg.append(drawing('path', { class: 'hidden', d: `M${middle - 4},${level - 4}l8,8m0,-8l-8,8` }));
      }
    }
  }
  days.forEach((day, i) => {
    const { x, y } = at(i, 0);
    svg.append(upright ? drawing('text', { x: x + wide / 2, y: TOP - 7, 'text-anchor': 'middle' }, day) : drawing('text', { x: LEFT - 7, y: y + high / 2 + 5, 'text-anchor': 'end' }, day));
  });
  for (let hour = 0; hour < HOURS; hour += 3) {
    const { x, y } = at(0, hour);
    const clock = `${String((hour + BEGINS) % HOURS).padStart(2, '0')}:00`;
    svg.append(upright ? drawing('text', { x: LEFT - 7, y: y + 5, 'text-anchor': 'end' }, clock) : drawing('text', { x, y: TOP - 7, 'text-anchor': hour === 0 ? 'start' : 'middle' }, clock));
  }
  return svg;
}
