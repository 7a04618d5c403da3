/** Says which class a ward falls in, from the server's bounds, so that map, list, legend, table and files agree. */

/** @typedef {import('./contract.js').Row} Row */
/** @typedef {import('./contract.js').Bounds} Bounds */
/** @typedef {import('./contract.js').MeasureId} MeasureId */

/** Class of wards hidden from the role, without a value, and with a value of zero. */
export const HIDDEN = '[c]';
export const MISSING = '[x]';
export const ZERO = '0';
/** The 3 × 3: violence tercile down (A lowest), deprivation group across (1 none, 2 some, 3 half or more). */
export const CELLS = ['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3'];
const LETTERS = ['A', 'B', 'C', 'D', 'E'];

/** @param {Row} row @param {MeasureId} measure @returns {number | string} */
export const valueOf = (row, measure) => /** @type {Record<string, number | string | undefined>} */ (/** @type {unknown} */ (row))[measure] ?? MISSING;

/**
 * @param {number | string} value
 * @param {MeasureId} measure
 * @param {Bounds} bounds
 * @returns {string} `[c]`, `[x]`, `0`, a letter A (lowest) to E, or a cell A1 to C3
 */
export function classOf(value, measure, bounds) {
  if (value === HIDDEN || value === MISSING) return value;
  if (measure === 'cell') return CELLS.includes(String(value)) ? String(value) : MISSING;
  if (typeof value !== 'number') return MISSING;
  if (value === 0) return ZERO;
  const upper = bounds[measure] ?? [];
  const above = upper.filter((bound) => value > bound).length;
  return LETTERS[Math.min(above, LETTERS.length - 1)] ?? 'A';
}

/**
 * The value classes of a measure, lowest first; bounds are exclusive below and inclusive above.
 * @param {MeasureId} measure
 * @param {Bounds} bounds
 * @returns {{ id: string, above: number | null, upTo: number | null }[]}
 */
export function classesOf(measure, bounds) {
  if (measure === 'cell') return CELLS.map((id) => ({ id, above: null, upTo: null }));
  const upper = bounds[measure] ?? [];
  return LETTERS.slice(0, upper.length + 1).map((id, i) => ({ id, above: upper[i - 1] ?? null, upTo: upper[i] ?? null }));
}

/**
 * How many wards are in each class.
 * @param {Row[]} rows @param {(row: Row) => string} classed
 * @returns {Map<string, number>}
 */
export function tally(rows, classed) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const row of rows) counts.set(classed(row), (counts.get(classed(row)) ?? 0) + 1);
  return counts;
}
