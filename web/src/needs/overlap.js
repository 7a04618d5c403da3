/** How far two lists of wards agree, beside what luck would give. */
import { bars } from '../charts/bars.js';
import { tableOf } from '../charts/table.js';
import { element } from '../element.js';
import { format, language, nameOf, said } from '../language.js';
import { block, without } from './block.js';
import { nameOfDefinition } from './tables.js';
import { plural, t } from './words.js';

/** @typedef {import('./contract.js').Question} Question */

/** Chances smaller than this are not told apart. */
const TINY = 1e-6;

/** A probability as people say it. @param {number} p */
export function luck(p) {
  if (p < TINY) return t('luck.tiny');
  return p > 0.1 ? t('luck.share', { share: format.share(p) }) : t('luck.one', { n: format.whole(Number((1 / p).toPrecision(2))) });
}

/** A ward's name, which leads to its profile over the same period. @param {import('./contract.js').Ward} ward @param {Question['choice']} choice */
export const wardLink = (ward, { definition, from, to }) =>
  element('a', { href: `/${language}/ward/${encodeURIComponent(ward.code)}?${new URLSearchParams({ definition, period: `${from}..${to}` })}` }, nameOf(ward));

/** @param {import('./page.js').Figures} figures @param {Question} question */
export function overlapBlock({ overlap, definition }, { choice }) {
  if ('reason' in overlap) return without('overlap', t('overlap.title'), 'overlap', said(overlap.reason));
  const { with: other, n, areas, both, expected, p, wards } = overlap;
  const none = /** @type {const} */ ('[x]');
  const names = { these: said(definition.title), those: nameOfDefinition(other) };
  return block('overlap', t('overlap.title'), 'overlap',
    plural('overlap.sentence', both, { both: format.whole(both), n: format.whole(n), these: names.these, those: names.those, expected: format.rate(expected), areas: format.whole(areas), luck: luck(p) }),
    {
      figure: bars([
        { label: t('overlap.both'), value: both, low: none, high: none, shown: format.whole(both), under: t('overlap.of', { n: format.whole(n) }), mark: true },
        { label: t('overlap.luck'), value: expected, low: none, high: none, shown: format.rate(expected), under: t('overlap.of', { n: format.whole(n) }) },
      ], n),
      table: null,
    },
    element('p', { class: 'note' }, t('overlap.note', { p: p.toPrecision(2) })),
    tableOf(t('overlap.caption', names), [{ text: t('column.ward') }, { text: t('overlap.place', { name: names.these }), number: true, method: 'overlap' }, { text: t('column.count'), number: true, method: 'count' },
      { text: t('overlap.place', { name: names.those }), number: true, method: 'overlap' }, { text: t('column.count'), number: true, method: 'count' }, { text: t('overlap.in_both') }],
    wards.map((ward) => [wardLink(ward, choice), place(ward.place), format.whole(ward.count), place(ward.place_with), format.whole(ward.count_with), typeof ward.place === 'number' && typeof ward.place_with === 'number' ? t('yes') : t('no')])));
}

/** Its place in a list, or that it is not in it. @param {import('./contract.js').Figure} figure */
const place = (figure) => (typeof figure === 'number' ? format.whole(figure) : '–');
