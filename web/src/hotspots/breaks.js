/** Bounds between the classes of a measure that only the list has: quantiles of the values above zero, as the server makes its own. */

const CLASSES = 5;

/** Up to four rising bounds; a bound is the ceil(k·n/5)-th smallest value, and repeats are left out. @param {(number | string)[]} values @returns {number[]} */
export function quantiles(values) {
  const sorted = values.filter((value) => typeof value === 'number').filter((value) => value > 0).sort((a, b) => a - b);
  const top = sorted.at(-1) ?? 0;
  const bounds = Array.from({ length: CLASSES - 1 }, (_, i) => sorted[Math.max(0, Math.ceil(((i + 1) * sorted.length) / CLASSES) - 1)] ?? 0);
  return [...new Set(bounds)].filter((bound) => bound > 0 && bound < top);
}
