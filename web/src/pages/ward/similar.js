/** The wards most like this one in size, density and deprivation, with their rates beside: is it high for what it is? */
import { tableOf } from '../../charts/table.js';
import { element } from '../../element.js';
import { countyOf, format, nameOf } from '../../language.js';
import { apart } from './apart.js';
import { block, endOf, rateCell } from './parts.js';
import { profileAddress } from './question.js';
import { t } from './words.js';

/** @typedef {import('./contract.js').Similar} Similar */
/** @typedef {import('./contract.js').Alike} Alike */

/** @param {Alike} ward @param {Alike[]} others */
function reading(ward, others) {
  if (typeof ward.rate_low !== 'number') return t('similar.hidden');
  const { below, above, alike, unknown } = apart(ward, others);
  const whole = format.whole;
  return `${t('similar.reading', { n: whole(others.length), below: whole(below), above: whole(above), alike: whole(alike) })} ${unknown > 0 ? t('similar.unknown', { n: whole(unknown) }) : ''}`.trim();
}

/** @param {Similar} answer @param {import('../../contract.js').Choices} choices */
export function similar({ ward, similar: others }, choices) {
  if (!ward || others.length === 0) return block('similar', t('similar.title'), 'similar', element('p', { class: 'reading' }, t('similar.none')));
  const end = endOf([ward, ...others]);
  const number = true;
  /** @param {Alike} row @param {boolean} own */
  const cells = (row, own) => [
    own ? nameOf(row) : element('a', { href: profileAddress(choices, row.code) }, nameOf(row)), countyOf(row),
    own ? '–' : format.hundredth(row.distance), format.whole(row.population), row.residents_per_km2 < 10 ? format.rate(row.residents_per_km2) : format.whole(row.residents_per_km2), format.share(row.deprived_20), format.share(row.deprived_50),
    rateCell(row, end, own ? '#b35806' : '#1d4f91'),
  ];
  return block('similar', t('similar.title'), 'similar',
    element('p', { class: 'reading' }, reading(ward, others)),
    tableOf(t('similar.caption'), [
      { text: t('column.ward') }, { text: t('column.county') }, { text: t('similar.distance'), number, method: 'similar' }, { text: t('column.population'), number, method: 'residents' }, { text: t('similar.density'), number, method: 'residents' },
      { text: t('column.deprived_20'), number, method: 'deprived' }, { text: t('column.deprived_50'), number, method: 'deprived' }, { text: t('types.rate'), number, method: 'interval' },
    ], [cells(ward, true), ...others.map((row) => cells(row, false))], { strong: true }),
    element('p', { class: 'note' }, t('similar.definition')));
}
