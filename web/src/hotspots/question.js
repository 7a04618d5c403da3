/** The question the targeting list is asked with, from what is chosen; files and areas are asked for with the same. */
import { monthsIn, ordersOf, shownMeasure } from '../choices.js';

/** @typedef {import('../contract.js').Choices} Choices */
/** @typedef {import('../contract.js').Order} Order */

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
export const listFile = (choices, form) => `/api/hotspots.${form}?${question(choices, choices.view === 'list').toString().replaceAll('%2C', ',')}`;
