/** The rate quarter by quarter beside that of all wards, broken where recording changed; with a sentence and an equal table. */
import { chart } from '../../charts/chart.js';
import { element } from '../../element.js';
import { format, said } from '../../language.js';
import { interval, what } from '../../what/what.js';
import { block, equalTable, numbers, rateText } from './parts.js';
import { NOTE, spotOf } from './spans.js';
import { lineChart } from './trendchart.js';
import { t } from './words.js';

/** @typedef {import('./contract.js').Trend} Trend */
/** @typedef {import('./contract.js').Point} Point */

/** The quarter of a month, 1 to 4. @param {string} month yyyy-mm */
const quarter = (month) => Math.ceil(Number(month.slice(5, 7)) / 3);

/** @param {Trend} answer */
function reading({ step, trend: points }) {
  const last = points.at(-1);
  const known = points.filter((point) => typeof point.rate_per_1000 === 'number');
  const highest = known.reduce((best, point) => (Number(point.rate_per_1000) > Number(best?.rate_per_1000 ?? -1) ? point : best), known[0]);
  if (!last || !highest) return points.length === 0 ? t('trend.none') : t('trend.hidden');
  return [
    typeof last.rate_per_1000 === 'number'
      ? t('trend.last', { period: format.period(last.from, last.to), rate: rateText(last), force: typeof last.force_rate === 'number' ? format.rate(last.force_rate) : last.force_rate })
      : t('trend.last.hidden', { period: format.period(last.from, last.to), value: last.rate_per_1000 }),
    known.length > 1 ? t('trend.highest', { period: format.period(highest.from, highest.to), rate: rateText(highest) }) : '',
    step === 'year' ? t('trend.year') : '',
  ].filter(Boolean).join(' ');
}

/** @param {string} kind @param {string} text @param {Node} [explained] */
const key = (kind, text, explained) => element('li', {}, element('i', { class: `sign ${kind}`, 'aria-hidden': 'true' }), text, explained);

/** @param {Trend} answer */
export function trend(answer) {
  const { step, trend: points, annotations } = answer;
  const notes = annotations.filter(({ on }) => spotOf(points, on) !== null);
  const label = /** @param {Point} point */ (point) => (step === 'quarter' ? t('trend.quarter', { n: quarter(point.to) }) : format.shortMonth(point.to));
  /** @param {Point} point */
  const notesOf = (point) => notes.flatMap((note, i) => (Math.floor(spotOf(points, note.on) ?? -1) === points.indexOf(point) ? [`${i + 1} ${said(note.text)}`] : [])).join('; ');
  const title = step === 'quarter' ? t('trend.title') : t('trend.title.year');
  return block('trend', title, 'trend', element('p', { class: 'reading' }, reading(answer)),
    ...(points.length === 0 ? [] : [
      element('ul', { class: 'key' }, key('line', t('trend.ward')), key('band', t('trend.band'), interval()), key('dash', t('trend.force')), notes.length > 0 && key('note', t('trend.note'), what('break', t('trend.note')))),
      chart((width) => lineChart(points, notes, width, label)),
      notes.length > 0 && element('ol', { class: 'notes' }, ...notes.map(({ on, until, kind, text }) => element('li', {},
        element('b', {}, until ? `${format.date(on)} – ${format.date(until)}` : format.date(on)), `: ${said(text)}`, kind === NOTE ? ` ${t('trend.broken')}` : ''))),
      element('p', { class: 'note' }, t('trend.boundaries', { vintage: format.month(answer.wards.vintage) })),
      ...(answer.boundary_changes ?? []).map(({ from_vintage, to_vintage, changed }) => {
        const between = { from: format.month(from_vintage), to: format.month(to_vintage) };
        return element('p', { class: 'note' }, changed ? t('trend.changed', between) : t('trend.kept', between));
      }),
      equalTable(title, [{ text: t('trend.span') }, ...numbers(t('column.count'), t('trend.rate'), t('trend.force')), ...(notes.length > 0 ? [{ text: t('trend.note') }] : [])],
        points.map((point) => [
          format.period(point.from, point.to), format.whole(point.count), rateText(point),
          typeof point.force_rate === 'number' ? t('rate.interval', { rate: format.rate(point.force_rate), low: format.rate(point.force_low), high: format.rate(point.force_high) }) : point.force_rate,
          ...(notes.length > 0 ? [notesOf(point)] : []),
        ])),
    ]));
}
