/** Two published lists side by side: what was added, stayed and dropped, how it moved, and the reasons gained and lost. */
import { ask, refusalOf } from '../answers.js';
import { offer } from '../controls.js';
import { element } from '../element.js';
import { format, nameOf, said } from '../language.js';
import { labelOf } from './reasons.js';
import { plural, t, wordFor } from './words.js';

/** @typedef {import('../contract.js').Bilingual} Bilingual */
/** @typedef {{ code: string, name_en: string, name_cy: string, rank_before: number | string | null, rank_after: number | string | null,
 *   reasons_gained: string[], reasons_lost: string[] }} Move */
/** @typedef {{ from: string, to: string, differing: string[], added: Move[], stayed: Move[], dropped: Move[],
 *   test: { on: string, pai?: number | string, pei?: number | string, areas?: number, reason?: Bilingual } }} Comparison */
/** @typedef {{ quarter: string, published_at: string, seal: string }} Published */

/** @param {import('../session.js').Session} session */
export function comparison(session) {
  const from = element('select', { id: 'compare-from' });
  const to = element('select', { id: 'compare-to' });
  const form = element('form', { class: 'filters', 'aria-label': t('compare.title') },
    element('label', {}, t('compare.from'), from), element('label', {}, t('compare.to'), to), element('div', { class: 'acts' }, element('button', { type: 'submit' }, t('compare.act'))));
  const body = element('div', { 'aria-live': 'polite' });
  const node = element('details', { class: 'compare' }, element('summary', {}, t('compare.title')), body);
  let drawn = '';

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    session.choose({ compare: { from: from.value, to: to.value } });
  });
  node.addEventListener('toggle', () => void draw());

  async function draw() {
    const { choices } = session;
    if (choices.view !== 'list') return;
    const { compare } = choices;
    if (compare && !drawn) node.setAttribute('open', '');
    const wanted = JSON.stringify([compare, choices.dataVersion]);
    if (!node.hasAttribute('open') || wanted === drawn) return;
    drawn = wanted;
    try {
      const { lists } = /** @type {{ lists: Published[] }} */ (await ask('/api/lists'));
      if (lists.length < 2) return void body.replaceChildren(...tooFew(lists));
      const quarters = lists.map(({ quarter }) => ({ value: quarter, text: quarterName(quarter) })).sort((a, b) => a.value.localeCompare(b.value));
      offer(from, quarters, compare?.from ?? quarters.at(-2)?.value ?? '');
      offer(to, quarters, compare?.to ?? quarters.at(-1)?.value ?? '');
      if (!compare) return void body.replaceChildren(form, ...seals(lists));
      const answer = /** @type {Comparison} */ (await ask(`/api/lists/compare?${new URLSearchParams(compare)}`));
      body.replaceChildren(form, ...seals(lists), ...shown(answer));
    } catch (failure) {
      drawn = '';
      body.replaceChildren(form, element('p', { class: 'fault' }, t('compare.failed', { detail: refusalOf(failure).message })));
    }
  }
  return { node, draw };
}

/** "Q3 2025 (Jul – Sep)". @param {string} quarter 2025Q3 */
function quarterName(quarter) {
  const [year = '', n = '1'] = quarter.split('Q');
  const month = /** @param {number} at */ (at) => format.shortMonth(`${year}-${String(at).padStart(2, '0')}`);
  return t('compare.quarter', { year, n, from: month(Number(n) * 3 - 2), to: month(Number(n) * 3) });
}

/** @param {Published[]} lists */
const tooFew = (lists) => [
  element('p', {}, lists.length === 0 ? t('compare.none') : t('compare.one', { quarter: quarterName(lists[0]?.quarter ?? '') })),
  element('p', {}, t('compare.publish'), ' ', element('code', {}, './diogel list publish --quarter 2025Q3')),
];

/** Lists whose seal does not hold. @param {Published[]} lists */
const seals = (lists) => lists.filter(({ seal }) => seal === 'broken').map(({ quarter }) => element('p', { class: 'fault' }, t('compare.broken', { quarter: quarterName(quarter) })));

/** @param {Comparison} answer @returns {Node[]} */
function shown({ from, to, differing, added, stayed, dropped, test }) {
  const kinds = /** @type {[string, string, Move[]][]} */ ([
    ['added', plural('compare.added', added.length, { n: format.whole(added.length) }), added],
    ['stayed', plural('compare.stayed', stayed.length, { n: format.whole(stayed.length) }), stayed],
    ['dropped', plural('compare.dropped', dropped.length, { n: format.whole(dropped.length) }), dropped],
  ]);
  return [
    element('p', {}, element('b', {}, t('compare.sentence', { from: quarterName(from), to: quarterName(to) })), ' ', kinds.map(([, text]) => text).join(', '), '.'),
    element('p', {}, tested(test, quarterName(from))),
    ...(differing.length > 0 ? [element('p', { class: 'notice' }, t('compare.differing', { names: differing.map(parameterName).join(', ') }))] : []),
    ...kinds.filter(([, , moves]) => moves.length > 0).map(([kind, text, moves]) => table(kind, text, moves)),
  ];
}

/** @param {Comparison['test']} test @param {string} list */
function tested(test, list) {
  if (typeof test.pai !== 'number') return t('compare.untested', { list, reason: test.reason ? said(test.reason) : '' });
  return plural('compare.tested', Number(test.areas), { list, on: quarterName(test.on), areas: format.whole(Number(test.areas)), pai: format.hundredth(test.pai), pei: format.share(Number(test.pei)) });
}

/** @param {string} name */
const parameterName = (name) => wordFor({
  definition: t('control.definition'), level: t('control.level'), measure: t('control.order'), weights: t('filter.weights'), index: t('control.index'), top_n: t('filter.first'), seed: t('compare.seed'),
}, name);

/** @param {string} kind @param {string} caption @param {Move[]} moves */
function table(kind, caption, moves) {
  const heads = [t('named.area'), t('compare.before'), t('compare.after'), t('compare.moved'), t('compare.gained'), t('compare.lost')];
  return element('div', { class: 'scroller', tabindex: '0', role: 'region', 'aria-label': caption }, element('table', { class: `small moves ${kind}` },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads.map((head, i) => element('th', { scope: 'col', class: i === 1 || i === 2 ? 'number' : null }, head)))),
    element('tbody', {}, ...moves.map((move) => element('tr', {},
      element('th', { scope: 'row' }, nameOf(move)),
      ...[move.rank_before, move.rank_after].map((rank) => element('td', { class: 'number' }, rank === null ? '–' : typeof rank === 'number' ? format.whole(rank) : rank)),
      element('td', {}, movedText(move)),
      ...[move.reasons_gained, move.reasons_lost].map((ids) => element('td', {}, ids.length > 0 ? ids.map(labelOf).join(', ') : '–')))))));
}

/** "up 3". @param {Pick<Move, 'rank_before' | 'rank_after'>} move @returns {string} */
function movedText({ rank_before: before, rank_after: after }) {
  if (typeof before !== 'number' || typeof after !== 'number') return '–';
  if (before === after) return t('compare.same');
  return before > after ? t('compare.up', { n: format.whole(before - after) }) : t('compare.down', { n: format.whole(after - before) });
}
