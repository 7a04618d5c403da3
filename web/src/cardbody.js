/** What the card says of a ward under its heading: the rate, what else is known of it, its months, deprivation, types, LSOAs and caveats. */
import { caveats, deprivationTable, lsoaTable, typeTable } from './cardtables.js';
import { element } from './element.js';
import { format, said, t } from './language.js';
import { interval, shown, spoken } from './reading.js';
import { series } from './series.js';
import { what } from './what/what.js';

/** @typedef {import('./contract.js').WardDetail} WardDetail */

/**
 * @param {WardDetail} detail
 * @param {Node[]} more what stands before the months
 * @param {{ series: import('./series.js').Months, annotations: import('./series.js').Note[] } | null} listed the longer months of the list
 * @returns {Node[]}
 */
export function cardBody(detail, more, listed) {
  const { ward } = detail;
  return [
    element('div', { class: 'headline' },
      element('p', { class: 'big' }, element('b', {}, shown(ward, 'rate_per_1000')), ' ', typeof ward.rate_per_1000 === 'number' ? t('card.unit') : spoken(ward, 'rate_per_1000'), what('rate', t('column.rate'))),
      typeof ward.rate_low === 'number' && element('p', {}, interval(ward), what('interval', interval(ward))),
      typeof ward.rank === 'number' && element('p', { class: 'rank' }, t('value.rank', { rank: format.whole(ward.rank), of: format.whole(detail.wards.areas) }))),
    element('dl', { class: 'facts' }, ...facts(detail).flatMap(([method, term, value, note]) => [
      element('div', {}, element('dt', {}, term, what(method, term)), element('dd', {}, value, note && element('small', {}, note))),
    ])),
    ...more,
    series(listed?.series ?? detail.series, listed?.annotations),
    deprivationTable(detail),
    typeTable(detail),
    lsoaTable(detail),
    caveats(detail),
  ];
}

/** @param {WardDetail} detail @returns {[string, string, string, string][]} the method that explains it, term, value, note */
function facts({ ward, population, index }) {
  return [
    ['count', t('column.count'), format.whole(ward.count), ''],
    ['residents', t('column.population'), format.whole(ward.population), `${said(population.title)}: ${said(population.method_title)}`],
    ['deprived', t('column.deprived_20'), format.share(ward.deprived_20), said(index.title)],
    ['cell', t('column.cell'), ward.cell, spoken(ward, 'cell')],
  ];
}
