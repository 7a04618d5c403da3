/** Where days fall among the spans of a trend, and where its line breaks. */

/** @typedef {import('./contract.js').Point} Point */
/** @typedef {import('./contract.js').Annotation} Annotation */

/** The kind of note after which figures are not like those before. */
export const NOTE = 'recording';

/** Months since year 0. @param {string} month yyyy-mm */
const count = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** Where a day falls, in points: point i has the quarter that it ends with, from i to i + 1; null outside. @param {Point[]} points @param {string} day */
export function spotOf(points, day) {
  const [first] = points;
  if (!first) return null;
  const spot = (count(day) - (count(first.to) - 2) + (Number(day.slice(8, 10)) - 1) / 31) / 3;
  return spot >= 0 && spot < points.length ? spot : null;
}

/** Runs of points with known values and no change of recording within. @param {Point[]} points @param {Annotation[]} notes @param {'rate_per_1000' | 'force_rate'} column @returns {number[][]} positions */
export function runs(points, notes, column) {
  const broken = new Set(notes.flatMap(({ on, kind }) => (kind === NOTE ? [Math.floor(spotOf(points, on) ?? -1)] : [])));
  /** @type {number[][]} */
  const found = [];
  let open = false;
  points.forEach((point, i) => {
    if (typeof point[column] !== 'number') {
      open = false;
      return;
    }
    if (open && !broken.has(i)) found.at(-1)?.push(i);
    else found.push([i]);
    open = true;
  });
  return found;
}
