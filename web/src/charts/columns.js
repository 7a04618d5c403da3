/** Columns with whiskers, side by side: years, or the months of the year. */
import { drawing } from '../element.js';
import { frame } from './frame.js';
import { numbersOf } from './scale.js';

/** `short` stands under it on a phone, where the label has no room.
 * @typedef {{ label: string, short?: string, value: import('../contract.js').Figure, low: import('../contract.js').Figure,
 *   high: import('../contract.js').Figure, mark?: boolean }} Column */

/**
 * @param {Column[]} columns
 * @param {(value: number) => string} write a number
 * @param {{ level?: { value: number, text: string }, cuts?: { at: number, number: string }[], small?: boolean }} [more] a line across, with its words; dated notes; whether it stands beside another
 */
export function columns(columns, write, { level, cuts = [], small = false } = {}) {
  const largest = Math.max(0, ...numbersOf(columns.flatMap(({ value, high }) => [value, high])), level?.value ?? 0);
  const { svg, narrow, each, floor, up, along, under, cut } = frame('columns', largest, columns.length, write, small);
  columns.forEach(({ label, short, value, low, high, mark }, i) => {
    const x = along(i);
    under(i, narrow && short !== undefined ? short : label);
    if (typeof value !== 'number') {
      svg.append(drawing('text', { class: 'soft', x, y: floor - 5, 'text-anchor': 'middle' }, value));
      return;
    }
    const wide = Math.min(64, each * 0.7);
    svg.append(drawing('rect', { class: mark ? 'bar marked' : 'bar', x: x - wide / 2, width: wide, y: up(value), height: floor - up(value) }));
    if (typeof low === 'number' && typeof high === 'number') {
      const cap = Math.min(6, each * 0.2);
      for (const kind of ['reach under', 'reach']) svg.append(drawing('line', { class: kind, x1: x, x2: x, y1: up(low), y2: up(high) }));
      for (const limit of [low, high]) svg.append(drawing('line', { class: 'reach', x1: x - cap, x2: x + cap, y1: up(limit), y2: up(limit) }));
    }
  });
  if (level) {
    const right = along(columns.length - 1) + each / 2;
    svg.append(
      drawing('line', { class: 'level', x1: along(0) - each / 2, x2: right, y1: up(level.value), y2: up(level.value) }),
      drawing('text', { class: 'level', x: right, y: 12, 'text-anchor': 'end' }, level.text));
  }
  for (const { at, number } of cuts) cut(at, number);
  return svg;
}
