/** The page of methods: made of the same catalogue that answers "what does this mean?" on every page. */
import { ask } from '../../answers.js';
import { element, part } from '../../element.js';
import { said } from '../../language.js';
import { askMethods } from '../../what/catalogue.js';
import { begin, notice, tellStrangers } from '../page.js';
import { definitionNodes } from './definitions.js';
import { methodNodes, sentenceList } from './entries.js';
import { addressNodes, sourceTable, vintageNodes } from './facts.js';
import { t } from './words.js';

/** @typedef {{ id: string, title: string, nodes: Node[], entries?: { id: string, title: string }[] }} Chapter */

/** @returns {Promise<Chapter[]>} */
async function chapters() {
  const [catalogue, definitions, { boundaries }, { indices }] = await Promise.all([
    askMethods(),
    /** @type {Promise<import('./definitions.js').Definitions>} */ (ask('/api/definitions?with=codes')),
    /** @type {Promise<{ boundaries: import('./facts.js').Boundaries[] }>} */ (ask('/api/datasets')),
    /** @type {Promise<{ indices: import('./facts.js').Index[] }>} */ (ask('/api/measures')),
  ]);
  const statistics = catalogue.sections.map(({ id, title }) => {
    const methods = catalogue.methods.filter(({ section }) => section === id);
    return { id: `section-${id}`, title: said(title), nodes: methodNodes(methods), entries: methods.map((method) => ({ id: method.id, title: said(method.title) })) };
  });
  return [
    { id: 'definitions', title: t('methods.definitions'), nodes: definitionNodes(definitions), entries: definitions.definitions.map(({ id, title }) => ({ id: `definition-${id}`, title: said(title) })) },
    ...statistics,
    { id: 'rules', title: t('methods.rules'), nodes: [element('p', {}, t('methods.rules.text')), sentenceList(catalogue.rules)] },
    { id: 'caveats', title: t('methods.caveats'), nodes: [sentenceList(catalogue.caveats)] },
    { id: 'vintages', title: t('methods.vintages'), nodes: vintageNodes(boundaries, indices) },
    { id: 'sources', title: t('methods.sources'), nodes: [sourceTable(catalogue.sources)] },
    { id: 'addresses', title: t('methods.addresses'), nodes: addressNodes(catalogue.addresses) },
  ];
}

/** @param {Chapter} chapter */
const link = ({ id, title, entries }) => element('li', {}, element('a', { href: `#${id}` }, title),
  entries && element('ul', {}, ...entries.map((entry) => element('li', {}, element('a', { href: `#${entry.id}` }, entry.title)))));

/** What the address points at is drawn after the browser looked for it. */
function goToAnchor() {
  const name = decodeURIComponent(location.hash.slice(1));
  if (!name) return;
  const target = document.getElementById(name);
  if (!target) return notice(t('methods.unknown', { name }));
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}

let at = '';
tellStrangers([]);
await begin(async () => {
  const all = await chapters();
  part('toc').replaceChildren(element('h2', {}, t('methods.toc')), element('ol', {}, ...all.map(link)));
  part('chapters').replaceChildren(...all.map(({ id, title, nodes }) => element('section', { class: 'block', id, tabindex: '-1' }, element('h2', {}, title), ...nodes)));
  // A press in the contents draws anew too.
  if (location.hash !== at) goToAnchor();
  at = location.hash;
});
