/** How offences went: month by month, year by year, and through the months of the year. */
import { columns } from '../charts/columns.js';
import { line } from '../charts/line.js';
import { tableOf } from '../charts/table.js';
import { numbersOf } from '../charts/scale.js';
import { element } from '../element.js';
import { format, said } from '../language.js';
import { block, without } from './block.js';
import { nameOfDefinition } from './tables.js';
import { calendarMonth, interval, madeOf, period, plural, share, t } from './words.js';

/** @typedef {import('./page.js').Figures} Figures */
/** @typedef {import('./contract.js').CalendarMonth} CalendarMonth */
/** @typedef {import('./contract.js').Told} Told */

const number = true;
/** @param {import('./contract.js').Note} note @param {number} i */
const marked = ({ on, kind }, i) => ({ on, number: String(i + 1), cuts: kind === 'recording' });

/** What happened when: the numbered lines of the drawings in words. @param {import('./contract.js').Note[]} notes */
function notesOf(notes) {
  return notes.length === 0 ? null : element('ol', { class: 'notes' }, ...notes.map(({ on, until, text }) =>
    element('li', {}, element('b', {}, until ? `${format.date(on)} – ${format.date(until)}` : format.date(on)), ': ', said(text))));
}

/** @param {Figures} figures */
export function monthsBlock({ by_month: months, annotations, definition }) {
  const known = numbersOf(months.map(({ count }) => count));
  const most = months.find(({ count }) => count === Math.max(...known));
  if (known.length === 0 || !most) return without('months', t('months.title'), 'count', t('hidden'));
  const total = known.reduce((sum, count) => sum + count, 0);
  /** @param {string} month */
  const noted = (month) => annotations.map((note, i) => (note.on.startsWith(month) ? `${i + 1} ${said(note.text)}` : '')).filter(Boolean).join('; ');
  return block('months', t('months.title'), 'count',
    [plural('months.sentence', known.length, { n: format.whole(known.length), mean: format.rate(total / known.length), month: format.month(most.month), most: format.whole(most.count) }),
      annotations.some(({ kind }) => kind === 'recording') ? t('months.cut') : ''].filter(Boolean).join(' '),
    {
      figure: line(months.map(({ month, count, low, high }) => ({ month, value: count, low, high })), annotations.map(marked), { whole: format.whole, month: format.shortMonth }),
      table: tableOf(t('months.caption', { definition: said(definition.title) }), [{ text: t('column.month') }, { text: t('column.count'), number }, { text: t('column.low'), number }, { text: t('column.high'), number }, { text: t('column.note') }],
        months.map(({ month, count, low, high }) => [format.month(month), format.whole(count), format.rate(low), format.rate(high), noted(month)])),
    }, notesOf(annotations));
}

/** Which numbered notes fall in a year. @param {Figures['annotations']} notes @param {{ from: string, to: string }} year */
const within = (notes, { from, to }) => notes.flatMap(({ on }, i) => (on.slice(0, 7) >= from && on.slice(0, 7) <= to ? [{ on, i }] : []));

/** @param {Figures} figures */
export function yearsBlock({ by_year: years, annotations, definition }) {
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return without('years', t('years.title'), 'count', t('years.none'));
  const cuts = annotations.flatMap(({ on, kind }, n) => years.flatMap((year, at) =>
    (kind === 'recording' && within([{ on, until: null, kind, text: { en: '', cy: '' } }], year).length > 0 ? [{ at: at + monthsFrom(year.from, on) / 12, number: String(n + 1) }] : [])));
  const compared = years.length > 1 && typeof first.count === 'number' && typeof last.count === 'number'
    ? t('years.sentence', { first: format.whole(first.count), from: period(first), last: format.whole(last.count), to: period(last) })
    : t('years.one', { n: format.whole(last.count), to: period(last) });
  /** @param {'count' | 'domestic_abuse'} name */
  const drawn = (name) => columns(years.map((year) => ({
    label: t('years.to', { month: format.month(year.to) }), short: format.month(year.to).replace(/\d\d(\d\d)$/, '$1'),
    value: year[name], low: name === 'count' ? year.low : year.domestic_abuse_low, high: name === 'count' ? year.high : year.domestic_abuse_high,
  })), format.whole, { cuts, small: true });
  const abuse = years.some((year) => typeof year.domestic_abuse === 'number');
  return block('years', t('years.title'), 'count', compared, {
    figure: element('div', { class: 'pair' },
      element('figure', {}, element('figcaption', {}, said(definition.title)), drawn('count')),
      element('figure', {}, element('figcaption', {}, nameOfDefinition('domestic-abuse')), abuse ? drawn('domestic_abuse') : element('p', { class: 'none' }, element('b', {}, '[x]'), ' ', t('years.no_abuse')))),
    table: tableOf(t('years.title'), [{ text: t('column.year') }, { text: said(definition.title), number }, { text: t('column.low'), number }, { text: t('column.high'), number },
      { text: nameOfDefinition('domestic-abuse'), number }, { text: t('column.low'), number }, { text: t('column.high'), number }, { text: t('column.note') }],
    years.map((year) => [period(year), format.whole(year.count), format.rate(year.low), format.rate(year.high), format.whole(year.domestic_abuse), format.rate(year.domestic_abuse_low), format.rate(year.domestic_abuse_high),
      [year.missing.length > 0 ? t('head.missing', { months: year.missing.map(format.month).join(', ') }) : '', ...within(annotations, year).map(({ i }) => t('note.number', { n: String(i + 1) }))].filter(Boolean).join(' ')])),
  });
}

/** Months from a month to a day. @param {string} from yyyy-mm @param {string} day */
const monthsFrom = (from, day) => (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(from.slice(5, 7)) + (Number(day.slice(8, 10)) - 1) / 31;

/** @param {string} id @param {CalendarMonth[]} months @param {Told | undefined} summer the share of July and August */
export function seasonBlock(id, months, summer) {
  const known = months.filter(({ mean }) => typeof mean === 'number');
  const loaded = known.reduce((sum, each) => sum + each.months, 0);
  if (loaded === 0) return without(id, t('season.title'), 'season', t('hidden'));
  const mean = known.reduce((sum, { count }) => sum + Number(count), 0) / loaded;
  const sentence = summer && typeof summer.value === 'number'
    ? t('season.sentence', { share: share(summer.value), interval: interval(summer), made: madeOf(summer) })
    : t('season.without', { reason: summer?.value === '[c]' ? t('hidden') : summer?.reason ? said(summer.reason) : '' });
  return block(id, t('season.title'), 'season', sentence, {
    figure: columns(months.map(({ month, mean: value, low, high }) => ({ label: calendarMonth(month), short: calendarMonth(month).slice(0, 1), value, low, high, mark: month === 7 || month === 8 })),
      format.whole, { level: { value: mean, text: t('season.level', { mean: format.rate(mean) }) } }),
    table: tableOf(t('season.caption'), [{ text: t('column.month') }, { text: t('column.mean'), number }, { text: t('column.low'), number }, { text: t('column.high'), number }, { text: t('column.count'), number }, { text: t('column.months'), number }],
      months.map((each) => [calendarMonth(each.month), format.rate(each.mean), format.rate(each.low), format.rate(each.high), format.whole(each.count), format.whole(each.months)])),
  });
}
