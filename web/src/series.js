/** Draws a ward's months as columns, with a heading, a sentence and a table that says the same. */
import { axisEnd } from './axis.js';
import { drawing, element } from './element.js';
import { format, plural, said, t } from './language.js';
import { what } from './what/what.js';

/** @typedef {{ month: string, count: import('./contract.js').Figure }[]} Months */
/** A dated note, such as a change of recording: days are yyyy-mm-dd. @typedef {{ on: string, until: string | null, text: import('./contract.js').Bilingual }} Note */

const WIDTH = 400;
const HEIGHT = 130;
const FLOOR = 104;
const TOP = 16;

/** @param {Months} months @param {Note[]} [notes] drawn as numbered lines where they fall in the months */
export function series(months, notes = []) {
  const within = notes.filter(({ on }) => on.slice(0, 7) >= (months[0]?.month ?? '') && on.slice(0, 7) <= (months.at(-1)?.month ?? ''));
  /** @param {string} month */
  const notesOf = (month) => within.map((note, i) => (note.on.startsWith(month) ? `${i + 1} ${said(note.text)}` : '')).filter(Boolean).join('; ');
  const known = months.flatMap(({ count }) => (typeof count === 'number' ? [count] : []));
  const total = known.reduce((sum, count) => sum + count, 0);
  const most = months.reduce((best, each) => (Number(each.count) > Number(best?.count ?? -1) ? each : best), months[0]);
  const text = known.length === 0 || !most
    ? t('card.series.none')
    : plural('card.series.sentence', known.length, {
      n: format.whole(known.length), mean: format.rate(total / known.length), most: format.whole(Math.max(...known)), month: format.month(most.month),
    });
  return element('section', { class: 'series' },
    element('h3', {}, t('card.series.title'), what('count', t('card.series.title'))),
    element('p', {}, text),
    columns(months, axisEnd(Math.max(0, ...known)), within),
    within.length > 0 && element('ol', { class: 'notes' }, ...within.map(({ on, until, text: words }) =>
      element('li', {}, element('b', {}, until ? `${format.date(on)} – ${format.date(until)}` : format.date(on)), `: ${said(words)}`))),
    element('details', {}, element('summary', {}, t('card.series.table')), element('table', { class: 'small' },
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, t('card.series.month')), element('th', { scope: 'col', class: 'number' }, t('column.count')), within.length > 0 && element('th', { scope: 'col' }, t('card.series.note')))),
      element('tbody', {}, ...months.map(({ month, count }) =>
        element('tr', {}, element('th', { scope: 'row' }, format.month(month)), element('td', { class: 'number' }, format.whole(count)), within.length > 0 && element('td', {}, notesOf(month))))))),
  );
}

/** @param {Months} months @param {number} end @param {Note[]} notes */
function columns(months, end, notes) {
  const svg = drawing('svg', { class: 'columns', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'aria-hidden': 'true' });
  const left = 30;
  const wide = (WIDTH - left - 4) / Math.max(1, months.length);
  const up = /** @param {number} count */ (count) => FLOOR - (count / end) * (FLOOR - TOP);
  for (const tick of [0, end / 2, end]) {
    svg.append(
      drawing('line', { class: 'rule', x1: left, x2: WIDTH, y1: up(tick), y2: up(tick) }),
      drawing('text', { x: left - 5, y: up(tick) + 4, 'text-anchor': 'end' }, format.whole(tick)),
    );
  }
  const every = Math.ceil(months.length / 12);
  months.forEach(({ month, count }, i) => {
    const x = left + i * wide;
    if (typeof count === 'number') {
      svg.append(drawing('rect', { class: 'bar', x: x + wide * 0.14, width: wide * 0.72, y: up(count), height: FLOOR - up(count) }));
      if (months.length <= 12) svg.append(drawing('text', { class: 'on', x: x + wide / 2, y: up(count) - 3, 'text-anchor': 'middle' }, format.whole(count)));
    } else {
      svg.append(drawing('text', { x: x + wide / 2, y: FLOOR - 4, 'text-anchor': 'middle' }, count));
    }
    // Over many months the years are named, at their Januaries.
    if (months.length > 24 ? month.endsWith('-01') : i % every === 0) {
      svg.append(drawing('text', { x: x + wide / 2, y: FLOOR + 15, 'text-anchor': 'middle' }, months.length > 24 ? month.slice(0, 4) : format.shortMonth(month)));
    }
  });
  notes.forEach(({ on }, i) => {
    const at = months.findIndex(({ month }) => on.startsWith(month));
    const x = left + (at + (Number(on.slice(8, 10)) - 1) / 31) * wide;
    svg.append(drawing('line', { class: 'note', x1: x, x2: x, y1: TOP - 4, y2: FLOOR }), drawing('text', { class: 'note', x, y: TOP - 6, 'text-anchor': 'middle' }, i + 1));
  });
  return svg;
}
