/** The tables of the ward card: deprivation by domain, crime types, the ward's LSOAs, and what to be careful about. */
import { element } from './element.js';
import { format, plural, said, t } from './language.js';
import { what } from './what/what.js';

/** @typedef {import('./contract.js').WardDetail} WardDetail */
/** @typedef {(string | null)[]} Cells */

/** A small table whose first column heads its rows; where it is wider than the card it scrolls, by keys too. @param {string} label @param {string[]} heads @param {{ cells: string[], strong?: boolean }[]} rows @param {number} texts how many columns hold text */
function table(label, heads, rows, texts = 1) {
  const kind = /** @param {number} i */ (i) => (i < texts ? null : 'number');
  return element('div', { class: 'scroller', role: 'region', 'aria-label': label, tabindex: 0 }, element('table', { class: 'small' },
    element('thead', {}, element('tr', {}, ...heads.map((head, i) => element('th', { scope: 'col', class: kind(i) }, head)))),
    element('tbody', {}, ...rows.map(({ cells, strong }) => element('tr', { class: strong ? 'strong' : null },
      ...cells.map((cell, i) => (i === 0 ? element('th', { scope: 'row' }, cell) : element('td', { class: kind(i) }, cell))))))));
}

/** @param {WardDetail} detail */
export function deprivationTable({ deprivation }) {
  const overall = deprivation[0];
  const count = typeof overall?.lsoas_in_20 === 'number' ? overall.lsoas_in_20 : 0;
  return element('section', {},
    element('h3', {}, t('card.deprivation.title'), what('deprived', t('card.deprivation.title'))),
    element('p', {}, overall && typeof overall.lsoas === 'number'
      ? plural('card.deprivation.sentence', overall.lsoas, { n: format.whole(overall.lsoas), in20: format.whole(count) })
      : t('value.missing')),
    table(
      t('card.deprivation.title'),
      [t('card.deprivation.domain'), t('card.deprivation.worst10'), t('card.deprivation.worst20'), t('card.deprivation.worst30'), t('card.deprivation.rank')],
      deprivation.map((each) => ({
        strong: each.domain === 'overall',
        cells: [said(each.title), format.share(each.deprived_10), format.share(each.deprived_20), format.share(each.deprived_30), format.whole(each.worst_rank)],
      })),
    ),
    element('p', { class: 'note' }, t('card.deprivation.note')),
  );
}

/** @param {WardDetail} detail */
export function typeTable({ types }) {
  return element('section', {},
    element('h3', {}, t('card.types.title'), what('count', t('card.types.title'))),
    element('p', { class: 'note' }, t('card.types.note')),
    table(
      t('card.types.title'),
      [t('card.types.type'), t('card.types.counted'), t('column.count')],
      // Those of the definition first, then the most.
      [...types].sort((a, b) => Number(b.counted) - Number(a.counted) || (Number(b.count) || 0) - (Number(a.count) || 0)).map((each) => ({ strong: each.counted, cells: [said(each.title), each.counted ? t('yes') : t('no'), format.whole(each.count)] })),
      2,
    ),
  );
}

/** @param {WardDetail} detail */
export function lsoaTable({ lsoas, index }) {
  return element('section', {},
    element('h3', {}, t('card.lsoas.title'), what('worst_lsoa', t('card.lsoas.title'))),
    element('p', { class: 'note' }, t('card.lsoas.note', { index: said(index.title) })),
    table(
      t('card.lsoas.title'),
      [t('card.lsoas.name'), t('card.lsoas.rank'), t('card.lsoas.share'), t('card.lsoas.residents')],
      [...lsoas].sort((a, b) => Number(a.rank) - Number(b.rank)).map((each) => ({
        cells: [`${each.name} (${each.code})`, format.whole(each.rank), format.share(each.share_of_ward), format.whole(each.residents)],
      })),
    ),
  );
}

/** @param {WardDetail} detail */
export function caveats(detail) {
  const { definition, period, population, interval, ward } = detail;
  const small = typeof ward.count === 'number' && ward.count < 20;
  return element('section', { class: 'caveats' },
    element('h3', {}, t('card.caveats.title')),
    element('ul', {}, ...[
      definition.proxy ? said(definition.note) : '',
      small ? t('card.caveats.small') : '',
      period.missing.length > 0 ? t('card.caveats.missing', { months: period.missing.map(format.month).join(', ') }) : '',
      t('card.caveats.population', { title: said(population.title), method: said(population.method_title) }),
      t('card.caveats.interval', { method: said(interval.method) }),
      t('card.caveats.circular'),
      t('card.caveats.areas'),
    ].filter(Boolean).map((text) => element('li', {}, text))),
  );
}
