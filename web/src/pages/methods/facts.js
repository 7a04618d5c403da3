/** What is loaded, whose it is and under which licence, and where programs can fetch it. */
import { titledTable } from '../../charts/table.js';
import { element } from '../../element.js';
import { format, said } from '../../language.js';
import { t } from './words.js';

/** @typedef {import('../../what/catalogue.js').Catalogue} Catalogue */
/** @typedef {{ kind: string, vintage: string, areas: number, served: boolean, publisher: string, licence: string }} Boundaries */
/** @typedef {{ id: string, title: import('../../contract.js').Bilingual, lsoa_vintage: string, available: boolean }} Index */

/** @returns {Record<string, string>} */
const kinds = () => ({ ward: t('methods.kind.ward'), lsoa: t('methods.kind.lsoa'), county: t('methods.kind.county'), cell: t('methods.kind.cell'), named: t('methods.kind.named') });

/** A vintage is a year, or a month of one. @param {string} vintage */
const vintageText = (vintage) => (/^\d{4}-\d{2}$/.test(vintage) ? format.month(vintage) : vintage);

/** @param {Boundaries[]} boundaries @param {Index[]} indices @returns {Node[]} */
export function vintageNodes(boundaries, indices) {
  if (boundaries.length === 0) return [element('p', { class: 'state' }, t('methods.vintages.none'))];
  const yes = /** @param {boolean} holds */ (holds) => (holds ? t('yes') : t('no'));
  return [
    element('p', {}, t('methods.vintages.text')),
    titledTable(t('methods.vintages'), [{ text: t('methods.vintage.kind') }, { text: t('methods.vintage') }, { text: t('methods.vintage.areas'), number: true }, { text: t('methods.vintage.served') }],
      boundaries.map((each) => [kinds()[each.kind] ?? each.kind, vintageText(each.vintage), format.whole(each.areas), yes(each.served)])),
    titledTable(t('methods.indices'), [{ text: t('methods.index') }, { text: t('methods.index.vintage') }, { text: t('methods.index.available') }],
      indices.map((each) => [said(each.title), each.lsoa_vintage, yes(each.available)])),
  ];
}

/** @param {Catalogue['sources']} sources */
export const sourceTable = (sources) => titledTable(t('methods.sources'),
  [{ text: t('methods.sources.source') }, { text: t('methods.sources.publisher') }, { text: t('methods.sources.licence') }, { text: t('methods.sources.limits') }],
  sources.map(({ title, publisher, licence, limits }) => [said(title), said(publisher), said(licence), said(limits)]));

/** @param {Catalogue['addresses']} addresses @returns {Node[]} */
export const addressNodes = (addresses) => [
  element('p', {}, t('methods.addresses.text')),
  titledTable(t('methods.addresses'), [{ text: t('methods.addresses.address') }, { text: t('methods.addresses.answers') }],
    addresses.map(({ path, title }) => [element('a', { href: path }, element('code', {}, path)), said(title)])),
];
