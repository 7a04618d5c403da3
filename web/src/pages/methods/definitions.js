/** What is counted: each definition with its version and parts, and the offence codes behind the parts. */
import { titledTable } from '../../charts/table.js';
import { element } from '../../element.js';
import { format, said } from '../../language.js';
import { t } from './words.js';

/** @typedef {import('../../contract.js').Bilingual} Bilingual */
/** @typedef {{ id: string, title: Bilingual, domestic: 'any' | 'excluded' | 'only' }} Part */
/** @typedef {{ id: string, version: string, agreed_on: string | null, proxy: boolean, available: boolean, default: boolean, title: Bilingual, note: Bilingual, any_flag: string[], parts: Part[] }} Definition */
/** @typedef {{ id: string, title: Bilingual, codes: { code: string, from: string, to: string | null, reason: string }[] }} Group */
/** @typedef {{ definitions: Definition[], unmapped: { code: string, rows: number | string }[], groups: Group[] }} Definitions */

/** @returns {Record<string, string>} */
const flags = () => ({ domestic: t('methods.flag.domestic'), alcohol: t('methods.flag.alcohol'), drugs: t('methods.flag.drugs'), knife: t('methods.flag.knife'), firearm: t('methods.flag.firearm') });

/** @param {Part} part */
function partText({ title, domestic }) {
  const part = said(title);
  return domestic === 'any' ? part : domestic === 'only' ? t('methods.part.only', { part }) : t('methods.part.excluded', { part });
}

/** @param {Definition} definition */
function entry(definition) {
  const { id, version, agreed_on: agreed } = definition;
  const marks = [
    definition.default && t('methods.definition.usual'),
    definition.proxy && t('methods.definition.proxy'),
    !definition.available && t('methods.definition.absent'),
  ].filter(Boolean);
  return element('article', { id: `definition-${id}`, tabindex: '-1' },
    element('h3', {}, said(definition.title), ' ', ...marks.map((mark) => element('small', { class: 'mark' }, mark))),
    element('p', { class: 'note' },
      agreed ? t('methods.definition.agreed', { version, date: format.date(agreed) }) : t('methods.definition.version', { version }), ' · ', element('code', {}, id)),
    element('p', {}, said(definition.note)),
    element('p', {}, element('b', {}, t('methods.definition.counts')), ' ', definition.parts.map(partText).join(', ')),
    definition.any_flag.length > 0 && element('p', {}, element('b', {}, t('methods.definition.flags')), ' ', definition.any_flag.map((flag) => flags()[flag] ?? flag).join(', ')));
}

/** @param {Definitions} answer @returns {Node[]} */
export function definitionNodes({ definitions, groups }) {
  const heads = [{ text: t('methods.codes.group') }, { text: t('methods.codes.code') }, { text: t('methods.codes.held') }, { text: t('methods.codes.reason') }];
  const rows = groups.flatMap(({ title, codes }) => codes.map(({ code, from, to, reason }) => [
    said(title), element('code', {}, code),
    to ? t('methods.codes.until', { from: format.date(from), to: format.date(to) }) : t('methods.codes.since', { from: format.date(from) }),
    // The table of codes gives its reasons in the words of the Home Office, which are English.
    element('span', { lang: 'en' }, reason),
  ]));
  return [
    element('p', {}, t('methods.definitions.text')),
    ...definitions.map(entry),
    ...(rows.length > 0 ? [element('details', {}, element('summary', {}, t('methods.codes')), titledTable(t('methods.codes'), heads, rows))] : []),
  ];
}
