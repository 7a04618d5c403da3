/** What each statistic means, how it is made and by whom it was thought of; the rules and cautions in words. */
import { titledTable } from '../../charts/table.js';
import { element } from '../../element.js';
import { language, said } from '../../language.js';
import { t } from './words.js';

/** @typedef {import('../../what/catalogue.js').Method} Method */
/** @typedef {import('../../what/catalogue.js').Sentence} Sentence */

/** Pages by the name that they have in addresses. @returns {Record<string, string>} */
const pages = () => ({
  map: t('view.map'), list: t('view.list'), ward: t('methods.ward'), patrol: t('site.patrol'), pack: t('site.pack'),
  'needs-assessment': t('site.needs'), 'night-time-economy': t('site.night'), 'data-quality': t('site.quality'),
});

/** A ward's profile is of one ward, so there is no link to it. @param {string} name */
const pageLink = (name) => (name === 'ward' ? pages().ward ?? '' : element('a', { href: `/${language}/${name}` }, pages()[name] ?? name));

/** @param {Method} method */
function entry({ id, title, text, formula, source, columns, pages: stands }) {
  return element('article', { id, tabindex: '-1' },
    element('h3', {}, said(title)),
    element('p', {}, said(text)),
    formula && element('p', {}, element('b', {}, t('methods.formula')), ' ', said(formula)),
    source && element('p', { class: 'note' }, element('b', {}, t('methods.source')), ' ', said(source)),
    element('p', { class: 'note stands' }, element('b', {}, t('methods.stands')), ' ', ...stands.flatMap((name, i) => [i > 0 && ' · ', pageLink(name)])),
    columns.length > 0 && element('details', {},
      element('summary', {}, t('methods.columns')),
      titledTable(`${t('methods.columns')}: ${said(title)}`, [{ text: t('methods.column') }, { text: t('methods.column.means') }],
        columns.map((column) => [element('code', {}, column.id), said(column.description)]))));
}

/** @param {Method[]} methods @returns {Node[]} */
export const methodNodes = (methods) => methods.map(entry);

/** A rule also says what it tests, by the names of the list's columns. @param {(Sentence & { test?: string })[]} sentences */
export const sentenceList = (sentences) => element('dl', { class: 'sentences' },
  ...sentences.map((sentence) => element('div', {}, element('dt', {}, element('code', {}, sentence.id)), element('dd', {}, said(sentence).replace(/:\s*$/, '.'),
    ...(sentence.test === undefined ? [] : [' ', element('code', { class: 'note' }, sentence.test)])))));
