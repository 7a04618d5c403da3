/** The question the targeting list is asked with, from what is chosen; files and areas are asked for with the same. */
import { entriesOf } from '../address.js';
import { monthsIn, ordersOf, shownMeasure } from '../choices.js';

/** @typedef {import('../contract.js').Choices} Choices */
/** @typedef {import('../contract.js').Order} Order */

/** The server's columns behind each column of the list; the area's name stays whatever is left out. @type {Record<string, string[]>} */
export const COLUMNS = {
  rank: ['rank', 'rank_low', 'rank_high', 'in_top'],
  name: ['name_en', 'name_cy', 'vintage', 'county', 'county_name_en', 'county_name_cy'],
  count: ['count', 'population'],
  rate: ['rate_per_1000', 'rate_low', 'rate_high'],
  smoothed: ['smoothed', 'smoothed_low', 'smoothed_high'],
  funnel: ['expected', 'funnel_low', 'funnel_high', 'funnel'],
  cluster: ['gi_z', 'gi_p', 'gi_tier', 'moran', 'moran_p', 'around'],
  change: ['before', 'change', 'change_low', 'change_high', 'change_p', 'change_verdict'],
  class: ['class', 'hot_periods', 'periods', 'trend_p'],
  deprivation: ['deprived_20', 'lsoas', 'lsoas_in_20', 'worst_lsoa', 'worst_rank', 'cell'],
  score: ['score', 'score_violence', 'score_deprivation', 'score_growth'],
  harm: ['harm', 'harm_largest', 'harm_largest_share'],
  why: ['reasons', 'caveats'],
  action: ['action_en', 'action_cy', 'owner', 'due', 'review', 'status', 'decision_en', 'decision_cy'],
};

/** Rows that are asked for of tens of thousands of cells where the reader asked for no number: a list, and a map. */
const CELLS = { list: 200, map: 2000 };

/** The order behind a measure of the map: ranks are by it. @type {Partial<Record<Choices['measure'], Order>>} */
const behind = { rate_per_1000: 'rate', cell: 'rate', deprived_20: 'rate', count: 'count', smoothed: 'smoothed', score: 'score', harm: 'harm' };

/** The order asked for: nothing where the server's own is meant. @param {Choices} choices @returns {Order | null} */
export function orderOf(choices) {
  const offered = ordersOf(choices.level);
  const wanted = choices.view === 'list' ? choices.order : (behind[shownMeasure(choices)] ?? null);
  return wanted && offered.includes(wanted) ? wanted : null;
}

/**
 * @param {Choices} choices
 * @param {boolean} narrowed whether the list's filters hold: the map shows every area and fades those of other counties
 */
function question(choices, narrowed) {
  const { definition, from, to, index, level, county, deprived, share, first, weights } = choices;
  const wanted = new URLSearchParams({ definition, to, months: String(monthsIn(from, to)), level, index });
  /** @param {string} name @param {string | number | null} value */
  const set = (name, value) => value !== null && value !== '' && wanted.set(name, String(value));
  set('measure', orderOf(choices));
  set('weights', weights);
  if (level === 'cell') set('top', narrowed ? (first ?? CELLS.list) : CELLS.map);
  if (!narrowed) return wanted;
  set('county', county);
  set('deprived', deprived);
  if (deprived) set('share', share);
  if (level !== 'cell') set('top', first);
  set('sort', choices.by);
  if (choices.picked) set('codes', choices.set);
  return wanted;
}

/** @param {URLSearchParams} wanted @param {Choices} choices */
const versioned = (wanted, { dataVersion }) => {
  if (dataVersion !== null) wanted.set('v', String(dataVersion));
  return wanted.toString().replaceAll('%2C', ',');
};

/** @param {Choices} choices */
export const listAddress = (choices) => `/api/hotspots?${versioned(question(choices, choices.view === 'list'), choices)}`;

/** One area as the list has it, in the order of the list whatever the map shows. @param {Choices} choices @param {string} code */
export function areaAddress(choices, code) {
  const wanted = question(choices, false);
  const order = orderOf({ ...choices, view: 'list' });
  if (order) wanted.set('measure', order);
  else wanted.delete('measure');
  wanted.delete('top');
  return `/api/hotspots/${encodeURIComponent(code)}?${versioned(wanted, choices)}`;
}

/** The file of exactly what is shown; without the data version, so that a saved link does not go stale. @param {Choices} choices @param {string} form */
export function listFile(choices, form) {
  const wanted = question(choices, choices.view === 'list');
  const columns = choices.view === 'list' && choices.cols ? entriesOf(choices.cols).flatMap((id) => COLUMNS[id] ?? []) : [];
  if (columns.length > 0) wanted.set('columns', columns.join(','));
  return `/api/hotspots.${form}?${wanted.toString().replaceAll('%2C', ',')}`;
}
