/** The page of data quality: what was loaded, what became of it, and how far it can be trusted. */
import { ask } from '../../answers.js';
import { element, part } from '../../element.js';
import { begin, notice, tellStrangers } from '../page.js';
import { block, counties, glance, incomplete, outside, seriesOf, totals, unmapped } from './checks.js';
import { logBlock, versionBlock } from './log.js';
import { monthSection } from './months.js';
import { grouped } from './sums.js';
import { waitingBlock } from './waiting.js';
import { t } from './words.js';

/** @typedef {import('./contract.js').Quality} Quality */
/** @typedef {import('./contract.js').Loads} Loads */

/** The dataset of the address, empty for all. @param {Loads} loads */
function datasetAsked({ rows }) {
  const value = new URLSearchParams(location.search).get('dataset') ?? '';
  if (value === '' || rows.some(({ dataset }) => dataset === value)) return value;
  notice(t('quality.log.unknown', { value }));
  return '';
}

/** @param {Quality} quality @param {Loads} loads @param {{ unmapped: { code: string, rows: import('./contract.js').Figure }[] }} definitions @returns {Node[]} */
function checks(quality, loads, definitions) {
  if (loads.rows.length === 0) {
    return [...waitingBlock(loads.waiting), element('section', { class: 'block state' }, element('h2', {}, t('quality.empty')), element('p', {}, t('quality.empty.text')))];
  }
  const thin = /** @param {import('./contract.js').MonthRows[]} series */ (series) =>
    new Set(quality.thin.filter((each) => series[0] && seriesOf(each) === seriesOf(series[0])).map(({ month }) => month));
  return [
    ...waitingBlock(loads.waiting),
    ...(quality.months.length > 0 ? [
      glance(quality, loads.rows, Date.now()),
      block('months', t('quality.months'), 'placed', ...grouped(quality.months, seriesOf).map((series) => monthSection(series, thin(series)))),
      incomplete(quality),
      outside(quality),
      counties(quality),
      unmapped(quality, definitions.unmapped),
    ] : []),
    totals(quality),
    versionBlock(quality.versions),
    logBlock(loads, datasetAsked(loads)),
  ];
}

tellStrangers(['dataset']);
await begin(async () => {
  const [quality, loads, definitions] = await Promise.all([
    /** @type {Promise<Quality>} */ (ask('/api/quality')),
    /** @type {Promise<Loads>} */ (ask('/api/loads')),
    /** @type {Promise<{ unmapped: { code: string, rows: import('./contract.js').Figure }[] }>} */ (ask('/api/definitions')),
  ]);
  part('checks').replaceChildren(...checks(quality, loads, definitions));
});
