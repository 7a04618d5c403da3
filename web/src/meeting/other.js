/** The other period that the map is compared with: asked for as the first is, shown in its classes, told in list and card. */
import { refusalOf } from '../answers.js';
import { element } from '../element.js';
import { format } from '../language.js';
import { askRows, lensOf } from '../listing.js';
import { Standing } from '../standing.js';
import { follow, note } from './follow.js';
import { locked, verdict } from './locked.js';
import { t } from './words.js';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {{ from: string, to: string }} Span */

/** It stands as the session does, but for the months. */
export class OtherPeriod extends Standing {
  status = 'ready';
  /** @param {Session} session @param {Span} span */
  constructor(session, span) {
    super();
    Object.assign(this, { session, span });
    this.session = session;
    this.span = span;
    this.keep();
  }

  get reference() {
    return this.session.reference;
  }

  /** Takes over what the session points at and chooses. */
  keep() {
    const { choices, pointed, lit, overall, listing } = this.session;
    Object.assign(this, { choices: { ...choices, ...this.span, selected: choices.selected }, pointed, lit, overall, listing });
  }

  async ask() {
    const answer = await askRows(this.session, this.choices);
    const first = this.session.figures;
    this.keep();
    Object.assign(this, { targets: answer.targets, figures: first ? locked(answer.figures, first) : answer.figures });
    this.lens = lensOf(this);
  }

  /** @override @param {string | null} code @param {string} from */
  point(code, from) {
    this.session.point(code, from);
  }

  /** @param {Partial<import('../contract.js').Choices>} change */
  choose(change) {
    this.session.choose(change);
  }
}

/** @param {Session} session */
export function showOther(session) {
  let asked = 0;
  let shown = '';
  /** What the figures were asked with. @type {import('../contract.js').Figures | null} */
  let first = null;

  async function draw() {
    const { against, from, to, view } = session.choices;
    const wanted = against && view !== 'list' && (against.from !== from || against.to !== to) ? against : null;
    const key = wanted ? `${wanted.from} ${wanted.to} ${session.lens?.measure}` : '';
    if (key !== shown || (wanted && first !== session.figures)) {
      [shown, first] = [key, session.figures];
      const mine = ++asked;
      const next = wanted && new OtherPeriod(session, wanted);
      const failure = await next?.ask().then(() => null, refusalOf);
      if (mine !== asked) return;
      note('other', failure ? t('other.failed', { detail: failure.message || failure.status }) : wanted && t('other.note', { period: format.period(from, to) }));
      session.other = failure ? null : next;
      session.tell('choices');
    }
    session.other?.tell('choices');
    beside(session);
  }
  follow(session, () => {
    if (session.other instanceof OtherPeriod) session.other.keep();
    void draw();
  });
  session.on('card', () => beside(session));
  session.on('point', () => {
    if (!(session.other instanceof OtherPeriod)) return;
    session.other.keep();
    session.other.tell('point');
  });
}

/** What the list says of a ward in the other period, beside its name. @param {Session} session @returns {((code: string) => string) | undefined} */
export function saidOfOther({ other, figures }) {
  const { lens } = other ?? {};
  if (!other?.figures || !lens || !figures) return undefined;
  const rows = new Map(other.figures.rows.map((row) => [row.code, row]));
  const now = new Map(figures.rows.map((row) => [row.code, row]));
  const period = format.period(other.choices.from, other.choices.to);
  return (code) => {
    const [row, first] = [rows.get(code), now.get(code)];
    if (!row || !first) return '';
    const sign = { more: '▲', less: '▼', same: '=' }[verdict(first, row) ?? 'same'];
    return `${period}: ${lens.shown(row)} ${sign}`;
  };
}

/** The two periods of the chosen ward, in its card. @param {Session} session */
function beside({ other, figures, choices }) {
  const frame = document.getElementById('beside');
  if (!frame) return;
  const row = figures?.rows.find(({ code }) => code === frame.dataset.code);
  const then = other?.figures?.rows.find(({ code }) => code === frame.dataset.code);
  if (!row || !then || !other?.figures) return void frame.querySelector('.periods')?.remove();
  const line = /** @param {Span} span @param {import('../contract.js').Row} each */ (span, each) => element('tr', {},
    element('th', { scope: 'row' }, format.period(span.from, span.to)), ...[format.whole(each.count), format.rate(each.rate_per_1000),
      typeof each.rate_low === 'number' ? t('other.reach', { low: format.rate(each.rate_low), high: format.rate(each.rate_high) }) : each.rate_low]
      .map((text) => element('td', { class: 'number' }, text)));
  const judged = verdict(row, then);
  const made = element('section', { class: 'periods' },
    element('h3', {}, t('other.title')),
    element('p', {}, judged === null ? t('other.unknown') : { more: t('other.more'), less: t('other.less'), same: t('other.same') }[judged]),
    element('table', { class: 'small' },
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, t('other.period')), ...[t('column.count'), t('column.rate'), t('other.interval')].map((head) => element('th', { scope: 'col', class: 'number' }, head)))),
      element('tbody', {}, line(choices, row), line(other.choices, then))));
  frame.querySelector('.periods')?.remove();
  frame.prepend(made);
}
