/** Where things stand in a drawing: pure, in units of the drawing. */

/** @typedef {import('../contract.js').Figure} Figure */

/** Round upper end of an axis of shares: enough for the largest limit, at most the whole. @param {number[]} values 0 to 1 */
export function shareEnd(values) {
  const largest = Math.max(0, ...values);
  return [0.05, 0.1, 0.2, 0.25, 0.4, 0.5, 0.6, 0.8].find((end) => end >= largest) ?? 1;
}

/** Round upper end of a scale of counts whose quarters are drawn. @param {number} largest */
export function scaleEnd(largest) {
  if (largest <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(largest));
  // Under ten a quarter of 1.5 or 2.5 would be no count.
  const steps = power === 1 ? [4, 6, 8, 10] : [1, 1.2, 1.6, 2, 2.4, 3, 4, 5, 6, 8, 10];
  return Math.round((steps.find((step) => step * power >= largest) ?? 10) * power);
}

/** The numbers among figures. @param {(Figure | undefined)[]} figures */
export const numbersOf = (figures) => figures.filter((figure) => typeof figure === 'number');

/**
 * Runs of neighbouring points that may be joined: none across a point without a value, nor across a break.
 * @template {{ value: Figure }} P
 * @param {P[]} points
 * @param {number[]} breaks indices of points before which the line is cut
 * @returns {{ at: number, point: P }[][]}
 */
export function runs(points, breaks) {
  /** @type {{ at: number, point: P }[][]} */
  const found = [];
  points.forEach((point, at) => {
    if (typeof point.value !== 'number') return;
    const last = found.at(-1);
    if (last?.at(-1)?.at === at - 1 && !breaks.includes(at)) last.push({ at, point });
    else found.push([{ at, point }]);
  });
  return found;
}

/** The month that holds a day, by its place among months; -1 where none does. @param {string[]} months yyyy-mm @param {string} day yyyy-mm-dd */
export const monthOf = (months, day) => months.indexOf(day.slice(0, 7));

/** The side of a square whose area is a share of the largest square. @param {number} value @param {number} largest @param {number} side of the largest */
export const sideOf = (value, largest, side) => (largest > 0 ? side * Math.sqrt(Math.max(0, value) / largest) : 0);

/**
 * The heaviest run of hours of a week that goes round; nothing where an hour is hidden or none has any weight.
 * @param {Figure[]} hours 168
 * @param {number} length
 * @returns {{ from: number, share: number } | null}
 */
export function heaviest(hours, length) {
  const known = numbersOf(hours);
  const total = known.reduce((sum, hour) => sum + hour, 0);
  if (known.length < hours.length || total === 0) return null;
  const sums = known.map((_, from) => Array.from({ length }, (__, k) => known[(from + k) % known.length] ?? 0).reduce((sum, hour) => sum + hour, 0));
  const most = Math.max(...sums);
  return { from: sums.findIndex((sum) => sum >= most * (1 - 1e-9)), share: most / total };
}
