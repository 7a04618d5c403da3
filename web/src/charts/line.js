/** A line of months with the band of its intervals; cut where a month is missing or recording changed. */
import { drawing } from '../element.js';
import { frame } from './frame.js';
import { monthOf, numbersOf, runs } from './scale.js';

/** @typedef {import('../contract.js').Figure} Figure */
/** @typedef {{ month: string, value: Figure, low: Figure, high: Figure }} Point */
/** A dated note with its number; `cuts` where figures before and after cannot be compared. @typedef {{ on: string, number: string, cuts: boolean }} Mark */

/**
 * @param {Point[]} points one a month, yyyy-mm, in order
 * @param {Mark[]} marks
 * @param {{ whole: (value: number) => string, month: (month: string) => string }} write
 */
export function line(points, marks, write) {
  const months = points.map(({ month }) => month);
  const { svg, narrow, each, floor, up, along, under, cut } = frame('line', Math.max(0, ...numbersOf(points.flatMap(({ value, high }) => [value, high]))), points.length, write.whole);
  const breaks = marks.filter(({ cuts }) => cuts).map(({ on }) => monthOf(months, on));
  for (const run of runs(points, breaks)) {
    const top = run.map(({ at, point }) => `${along(at)},${up(Number(point.high))}`);
    const bottom = run.map(({ at, point }) => `${along(at)},${up(Number(point.low))}`).reverse();
    svg.append(
      drawing('polygon', { class: 'band', points: [...top, ...bottom].join(' ') }),
      drawing('polyline', { class: 'path', points: run.map(({ at, point }) => `${along(at)},${up(Number(point.value))}`).join(' ') }));
    // A month alone would be no line at all.
    if (points.length <= 24 || run.length === 1) for (const { at, point } of run) svg.append(drawing('circle', { class: 'dot', cx: along(at), cy: up(Number(point.value)), r: 3 }));
  }
  const every = Math.ceil(points.length / (narrow ? 6 : 12));
  points.forEach(({ month, value }, i) => {
    if (typeof value !== 'number') svg.append(drawing('text', { class: 'soft', x: along(i), y: floor - 5, 'text-anchor': 'middle' }, value));
    // Over many months the years are named, at their Januaries.
    if (points.length > 24) {
      if (month.endsWith('-01')) {
        svg.append(drawing('line', { class: 'floor', x1: along(i) - each / 2, x2: along(i) - each / 2, y1: floor, y2: floor + 5 }));
        under(i, month.slice(0, 4));
      }
    } else if (i % every === 0) under(i, write.month(month));
  });
  for (const { on, number } of marks) {
    const at = monthOf(months, on);
    if (at >= 0) cut(at + (Number(on.slice(8, 10)) - 1) / 31, number);
  }
  return svg;
}
