/** Day by hour as squares whose area is the weight: it can be read without colour, and in grey. */
import { drawing } from '../element.js';
import { numbersOf, sideOf } from './scale.js';

/** @typedef {import('../contract.js').Figure} Figure */

const LEFT = 52;
const TOP = 20;
const DAYS = 7;
const HOURS = 24;
/** The operational day begins at 06:00. */
const BEGINS = 6;
/** 18:00 to 05:59, counted from when the day begins. */
const NIGHT = 12;

/**
 * Seven rows, Monday first, and 24 columns from 06:00 on.
 * @param {Figure[]} hours 168 weights; a hidden one is crossed
 * @param {string[]} days their short names
 * @param {string} night what the shaded half is called
 */
export function matrix(hours, days, night) {
  const cell = 26;
  const width = LEFT + HOURS * cell + 4;
  const height = TOP + DAYS * cell + 22;
  const svg = drawing('svg', { class: 'chart matrix', viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
    drawing('rect', { class: 'night', x: LEFT + NIGHT * cell, y: TOP - 16, width: (HOURS - NIGHT) * cell, height: DAYS * cell + 16 }),
    drawing('text', { class: 'soft', x: LEFT + NIGHT * cell + 5, y: TOP - 4 }, night));
  const largest = Math.max(0, ...numbersOf(hours));
  days.forEach((day, row) => {
    svg.append(drawing('text', { x: LEFT - 7, y: TOP + row * cell + cell / 2 + 5, 'text-anchor': 'end' }, day));
    for (let column = 0; column < HOURS; column++) {
      const x = LEFT + column * cell;
      const y = TOP + row * cell;
      const value = hours[row * HOURS + column] ?? '[x]';
      svg.append(drawing('rect', { class: 'cell', x, y, width: cell, height: cell }));
      if (typeof value === 'number') {
        const side = sideOf(value, largest, cell - 2);
        svg.append(drawing('rect', { class: 'weight', x: x + (cell - side) / 2, y: y + (cell - side) / 2, width: side, height: side }));
      } else {
        svg.append(drawing('path', { class: 'hidden', d: `M${x + 9},${y + 9}l8,8m0,-8l-8,8` }));
      }
    }
  });
  for (let column = 0; column < HOURS; column += 3) {
    svg.append(drawing('text', { x: LEFT + column * cell, y: height - 6, 'text-anchor': column === 0 ? 'start' : 'middle' }, String((column + BEGINS) % HOURS).padStart(2, '0')));
  }
  return svg;
}
