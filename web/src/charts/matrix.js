/** Day by hour as squares whose area is the weight: it can be read without colour, and in grey. */
import { drawing } from '../element.js';
import { numbersOf, sideOf } from './scale.js';
import { clock, DAY as HOURS, rowsOf } from './week.js';

/** @typedef {import('../contract.js').Figure} Figure */

const DAYS = 7;
/** 18:00 to 05:59, counted from when the day begins. */
const NIGHT = 12;
/** Left of the cells, above them, and below. */
const LEFT = 52;
const TOP = 38;
const EDGE = 4;
/** Pixels under which the days stand side by side, each a column of hours; and of a cell at most. */
const UPRIGHT = 400;
const WIDEST = 46;
const LARGEST = 28;
const LOW = 18;

/**
 * Seven days, Monday first, by 24 hours from 06:00 on: days are rows where there is room, else columns.
 * @param {Figure[]} hours 168 weights; a hidden one is crossed
 * @param {{ days: string[], night: string, peak: number | null }} words short names of the days, what the shaded half is called; where the heaviest six hours begin
 * @param {number} width of its place, pixels
 */
export function matrix(hours, { days, night, peak }, width) {
  const upright = width < UPRIGHT;
  const side = Math.min(LARGEST, (width - LEFT - EDGE) / HOURS);
  const [wide, high] = upright ? [Math.min(WIDEST, (width - LEFT - EDGE) / DAYS), LOW] : [side, Math.max(LOW, side)];
  /** The corner of a cell. @param {number} day @param {number} hour */
  const at = (day, hour) => (upright ? { x: LEFT + day * wide, y: TOP + hour * high } : { x: LEFT + hour * wide, y: TOP + day * high });
  /** So many hours of so many days. @param {number} day @param {number} hour @param {number} n hours @param {number} m days */
  const block = (day, hour, n, m) => ({ ...at(day, hour), width: (upright ? m : n) * wide, height: (upright ? n : m) * high });
  const [right, foot] = upright ? [LEFT + DAYS * wide, TOP + HOURS * high] : [LEFT + HOURS * wide, TOP + DAYS * high];
  const svg = drawing('svg', { class: 'chart matrix', viewBox: `0 0 ${width} ${Math.ceil(foot + EDGE)}`, 'aria-hidden': 'true' }, drawing('rect', { class: 'night', ...block(0, NIGHT, NIGHT, DAYS) }));
  if (!upright) svg.append(drawing('text', { class: 'soft', x: right, y: 13, 'text-anchor': 'end' }, night));
  const largest = Math.max(0, ...numbersOf(hours));
  hours.slice(0, DAYS * HOURS).forEach((value, i) => {
    const cell = block(Math.floor(i / HOURS), i % HOURS, 1, 1);
    svg.append(drawing('rect', { class: 'cell', ...cell }));
    const [middle, level] = [cell.x + wide / 2, cell.y + high / 2];
    if (typeof value === 'number') {
      const length = sideOf(value, largest, Math.min(wide, high) - 2);
      svg.append(drawing('rect', { class: 'weight', x: middle - length / 2, y: level - length / 2, width: length, height: length }));
    } else {
      svg.append(drawing('path', { class: 'hidden', d: `M${middle - 4},${level - 4}l8,8m0,-8l-8,8` }));
    }
  });
  for (const [from, to] of peak === null ? [] : rowsOf(peak)) svg.append(drawing('rect', { class: 'peak', ...block(Math.floor(from / HOURS), from % HOURS, to - from, 1) }));
  days.forEach((day, i) => {
    const { x, y } = at(i, 0);
    svg.append(upright ? drawing('text', { x: x + wide / 2, y: TOP - 7, 'text-anchor': 'middle' }, day) : drawing('text', { x: LEFT - 7, y: y + high / 2 + 5, 'text-anchor': 'end' }, day));
  });
  for (let hour = 0; hour < HOURS; hour += 3) {
    const { x, y } = at(0, hour);
    const text = `${clock(hour)}:00`;
    svg.append(upright ? drawing('text', { x: LEFT - 7, y: y + 5, 'text-anchor': 'end' }, text) : drawing('text', { x, y: TOP - 7, 'text-anchor': hour === 0 ? 'start' : 'middle' }, text));
  }
  return svg;
}
