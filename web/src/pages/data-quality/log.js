/** The data versions, the log of loads with a choice of dataset, and why rows were rejected. */
import { titledTable } from '../../charts/table.js';
import { button, element } from '../../element.js';
import { format } from '../../language.js';
import { choose } from '../page.js';
import { block } from './checks.js';
import { editionEnds } from './sums.js';
import { datasetName, plural, t } from './words.js';

/** @typedef {import('./contract.js').Load} Load */
/** @typedef {import('./contract.js').Loads} Loads */

/** Loads that are shown at first. */
const FIRST = 20;

/** @returns {Record<string, string>} */
const states = () => ({ served: t('quality.state.served'), in_part: t('quality.state.part'), replaced: t('quality.state.replaced'), unchanged: t('quality.state.unchanged') });

/** @param {string} edition */
export function editionText(edition) {
  const ends = editionEnds(edition);
  return ends.n > 2 ? t('quality.edition.many', { ...ends, n: format.whole(ends.n) }) : edition;
}

/** @param {import('./contract.js').Version[]} versions */
export function versionBlock(versions) {
  const number = true;
  return block('versions', t('quality.versions'), 'sealed', titledTable(t('quality.versions'), [
    { text: t('quality.version') }, { text: t('quality.loaded') }, { text: t('quality.files'), number }, { text: t('quality.datasets') },
    { text: t('quality.rows'), number }, { text: t('quality.rejected'), number, method: 'rejected' },
  ], versions.map((each) => [
    format.whole(each.data_version), format.date(each.loaded_at), format.whole(each.files), each.datasets.map(datasetName).join(', '),
    format.whole(each.rows_read), format.whole(each.rows_rejected),
  ])));
}

/** @param {Load[]} loads */
function logTable(loads) {
  const number = true;
  return titledTable(t('quality.log'), [
    { text: t('quality.file') }, { text: t('quality.dataset') }, { text: t('quality.edition') }, { text: t('quality.loaded') }, { text: t('quality.version'), number },
    { text: t('quality.state') }, { text: t('quality.rows'), number }, { text: t('quality.rejected'), number, method: 'rejected' },
    { text: t('quality.placed'), number, method: 'placed' }, { text: t('quality.outside'), number }, { text: t('quality.unplaced'), number }, { text: t('quality.superseded'), number, method: 'superseded' },
    { text: t('quality.repeated'), number }, { text: t('quality.alike'), number }, { text: t('quality.gone'), number },
  ], loads.map((load) => [
    load.file, datasetName(load.dataset), editionText(load.edition), format.date(load.loaded_at), format.whole(load.data_version), states()[load.state] ?? load.state,
    format.whole(load.rows_read), format.whole(load.rows_rejected), format.whole(load.placed), format.whole(load.outside), format.whole(load.unplaced), format.whole(load.superseded),
    format.whole(load.repeated), format.whole(load.alike), format.whole(load.replaced),
  ]));
}

/** @param {Loads} loads @param {string} dataset that is chosen, empty for all */
export function logBlock({ rows, rejections, role }, dataset) {
  const names = [...new Set(rows.map((load) => load.dataset))];
  const chosen = rows.filter((load) => dataset === '' || load.dataset === dataset);
  const select = element('select', { id: 'dataset' }, element('option', { value: '' }, t('quality.log.all')),
    ...names.map((name) => element('option', { value: name, selected: name === dataset }, datasetName(name))));
  select.addEventListener('change', () => choose({ dataset: select.value || null }));
  const frame = element('div', {});
  const draw = /** @param {boolean} all */ (all) => {
    const left = all ? 0 : Math.max(0, chosen.length - FIRST);
    frame.replaceChildren(logTable(all ? chosen : chosen.slice(0, FIRST)),
      ...(left > 0 ? [button(plural('quality.log.more', left, { n: format.whole(left) }), () => { draw(true); /** @type {HTMLElement | null} */ (frame.querySelector('.scroll'))?.focus(); })] : []));
  };
  draw(false);
  const file = /** @param {string} name @param {string} form */ (name, form) => element('a', { href: `/api/${name}` }, form);
  return block('log', t('quality.log'), null,
    element('p', { class: 'choices' }, element('label', {}, t('quality.log.filter'), select),
      element('span', {}, t('quality.log.links'), ' ', file('loads.csv', 'CSV'), ' · ', file('loads', 'JSON'))),
    element('p', {}, t('quality.log.twice')),
    frame,
    element('h3', {}, t('quality.reasons')),
    rejections.length > 0
      ? titledTable(t('quality.reasons'), [{ text: t('quality.load') }, { text: t('quality.line'), number: true }, { text: t('quality.rows'), number: true }, { text: t('quality.reason') }],
        rejections.map((each) => [rows.find(({ load }) => load === each.load)?.file ?? String(each.load), format.whole(each.line), format.whole(each.rows), element('span', { lang: 'en' }, each.reason)]))
      : element('p', {}, rows.some((load) => load.rows_rejected > 0) && role !== 'analyst' ? t('quality.reasons.hidden') : t('quality.reasons.none')));
}
