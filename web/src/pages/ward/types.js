/** What the ward's count is made up of: each type with its rate and interval on one scale, those of the definition first. */
import { tableOf } from '../../charts/table.js';
import { element } from '../../element.js';
import { format, said } from '../../language.js';
import { block, endOf, folded, rateCell, rateText } from './parts.js';
import { t } from './words.js';

/** @typedef {import('./contract.js').Detail} Detail */
/** @typedef {import('./contract.js').TypeRow} TypeRow */

/** @param {TypeRow[]} rows */
const most = (rows) => [...rows].sort((a, b) => (typeof b.count === 'number' ? b.count : -1) - (typeof a.count === 'number' ? a.count : -1));

/** @param {Detail} detail @param {TypeRow[]} counted */
function reading({ ward }, counted) {
  const first = counted[0];
  if (!first || typeof ward.count !== 'number') return t('types.hidden');
  if (ward.count === 0) return t('types.none');
  if (typeof first.count !== 'number') return t('types.hidden');
  return t('types.most', { type: said(first.title), n: format.whole(first.count), of: format.whole(ward.count), share: format.share(first.count / ward.count) });
}

/** @param {Detail} detail */
export function types(detail) {
  const counted = most(detail.types.filter((each) => each.counted));
  const others = most(detail.types.filter((each) => !each.counted));
  // A type that never happened has no whisker to compare; its row still tells the upper limit.
  const shown = counted.filter(({ count }) => count !== 0);
  const none = counted.filter(({ count }) => count === 0);
  const end = endOf(shown);
  const heads = [{ text: t('types.type') }, { text: t('column.count'), number: true, method: 'count' }, { text: t('types.rate'), number: true, method: 'interval' }];
  const upTo = none.map((each) => said(each.title)).join(', ');
  return block('types', t('types.title'), 'rate',
    element('p', { class: 'reading' }, reading(detail, counted)),
    shown.length > 0 && tableOf(t('types.counted'), heads, shown.map((each) => [said(each.title), format.whole(each.count), rateCell(each, end)])),
    none.length > 0 && element('p', { class: 'note' }, typeof none[0]?.rate_high === 'number' ? t('types.zero', { types: upTo, high: format.rate(none[0].rate_high) }) : t('types.zero.plain', { types: upTo })),
    others.length > 0 && element('div', { class: 'others' }, folded(t('types.others'), t('types.others'), heads, others.map((each) => [said(each.title), format.whole(each.count), rateText(each)]))));
}
