/** What the page adds up itself, from figures that are shown. */

/** @typedef {import('./contract.js').MonthRows} MonthRows */

const DAY = 86_400_000;

/** Groups that stand in order, by a key. @template T @param {T[]} all @param {(one: T) => string} key @returns {T[][]} */
export function grouped(all, key) {
  /** @type {Map<string, T[]>} */
  const groups = new Map();
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return [...groups.values()];
}

/** The share of rows in a ward, null where a part is hidden or there are none. @param {MonthRows[]} months */
export function placedShare(months) {
  let [rows, placed] = [0, 0];
  for (const month of months) {
    if (typeof month.rows !== 'number' || typeof month.placed !== 'number') return null;
    rows += month.rows;
    placed += month.placed;
  }
  return rows > 0 ? placed / rows : null;
}

/** Whole days since the end of a month. @param {string} month yyyy-mm @param {number} now milliseconds of the epoch */
export function daysSince(month, now) {
  const [year, of] = month.split('-').map(Number);
  // Day 0 of the month after is the last of this one.
  return Math.max(0, Math.floor((now - Date.UTC(year ?? 0, of ?? 1, 0)) / DAY) - 1);
}

/** Of an edition with many parts the first and the last. @param {string} edition @returns {{ first: string, last: string, n: number }} */
export function editionEnds(edition) {
  const parts = edition.split('; ');
  return { first: parts[0] ?? '', last: parts.at(-1) ?? '', n: parts.length };
}
