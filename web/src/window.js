/** The control of the period: from and to; for the list the end and the length of its window; for a partner whole windows. */
import { earlier, monthsIn } from './choices.js';
import { offer } from './controls.js';
import { part } from './element.js';
import { format, plural, t } from './language.js';

/** Lengths that are offered, months; any other in the address is offered with them. */
const LENGTHS = [3, 6, 12, 24, 36, 48, 60];

/** @param {import('./session.js').Session} session */
export function showPeriod(session) {
  const names = /** @type {const} */ (['from', 'to', 'months', 'window']);
  const againstBox = /** @type {HTMLSelectElement} */ (part('against'));
  const boxes = Object.fromEntries(names.map((name) => [name, /** @type {HTMLSelectElement} */ (part(name))]));
  const { from: fromBox, to: toBox, months: monthsBox, window: windowBox } = /** @type {Record<typeof names[number], HTMLSelectElement>} */ (boxes);

  function draw() {
    const { reference, choices } = session;
    if (!reference) return;
    const { months, windows } = reference.periods;
    const { from, to } = choices;
    const listed = choices.view === 'list';
    for (const [name, shown] of /** @type {[string, boolean][]} */ ([['window', Boolean(windows)], ['from', !windows && !listed], ['to', !windows], ['months', !windows && listed]])) {
      part(`for-${name}`).hidden = !shown;
    }
    if (windows) return offer(windowBox, [...windows].reverse().map((each) => ({ value: `${each.from}..${each.to}`, text: format.period(each.from, each.to) })), `${from}..${to}`);
    const all = months.map(({ month, loaded }) => ({ value: month, text: loaded ? format.month(month) : t('period.unloaded', { month: format.month(month) }) }));
    // A period cannot end before it begins: those months are not offered.
    offer(fromBox, all.map((each) => ({ ...each, disabled: each.value > to })), from);
    offer(toBox, all.map((each) => ({ ...each, disabled: !listed && each.value < from })), to);
    const length = monthsIn(from, to);
    const lengths = [...new Set([...LENGTHS.filter((each) => each <= months.length), length])].sort((a, b) => a - b);
    offer(monthsBox, lengths.map((each) => ({ value: String(each), text: plural('period.months', each, { n: format.whole(each) }) })), String(length));
  }

  /** A window of that length that ends with a month, within what there is. @param {string} to @param {number} length */
  function choose(to, length) {
    const from = earlier(to, length - 1);
    const first = session.reference?.periods.first ?? from;
    session.choose({ from: from < first ? first : from, to });
  }
  const length = () => Number(monthsBox.value);
  fromBox.addEventListener('change', () => session.choose({ from: fromBox.value }));
  toBox.addEventListener('change', () => (session.choices.view === 'list' ? choose(toBox.value, length()) : session.choose({ to: toBox.value })));
  monthsBox.addEventListener('change', () => choose(session.choices.to, length()));
  windowBox.addEventListener('change', () => {
    const [from = '', to = ''] = windowBox.value.split('..');
    session.choose({ from, to });
  });
  /** Periods as long as the one shown to compare it with: years before, and the one just before. */
  function compare() {
    const { reference, choices } = session;
    if (!reference) return;
    const { months, windows } = reference.periods;
    const length = monthsIn(choices.from, choices.to);
    const back = [length, 12, 24, 36, 48].map((by) => ({ from: earlier(choices.from, by), to: earlier(choices.to, by) }));
    const within = windows ?? back.filter(({ from, to }) => from >= (months[0]?.month ?? '') && to < choices.to);
    const all = [...within, ...(choices.against ? [choices.against] : [])].filter(({ from, to }) => from !== choices.from || to !== choices.to);
    const texts = new Map(all.map(({ from, to }) => [`${from}..${to}`, format.period(from, to)]));
    offer(againstBox, [{ value: '', text: t('against.none') }, ...[...texts].sort().reverse().map(([value, text]) => ({ value, text }))], choices.against ? `${choices.against.from}..${choices.against.to}` : '');
    part('for-against').hidden = choices.view !== 'map';
  }
  againstBox.addEventListener('change', () => {
    const [from = '', to = ''] = againstBox.value.split('..');
    session.choose({ against: to ? { from, to } : null });
  });
  session.on('choices', compare);
  session.on('choices', draw);
}
