/** Several areas reckoned as one: the sums, and the rate per 1,000 residents a year with the server's interval (docs/api.md, `interval`). */

/** @typedef {import('../contract.js').Figure} Figure */
/** @typedef {import('../contract.js').Row} Row */

/** z of 97.5 %, and the tail on each side of a 95 % interval. */
const Z = 1.959963984540054;
const TAIL = 0.025;
/** Exact limits under this count, Byar's approximation from it on. */
const BYAR_FROM = 10;

/** P(X ≤ k) of a Poisson variable. @param {number} k @param {number} mean */
function atMost(k, mean) {
  let [term, sum] = [Math.exp(-mean), 0];
  for (let i = 0; i <= k; i++) {
    sum += term;
    term *= mean / (i + 1);
  }
  return sum;
}

/** Where a falling function reaches a value, between 0 and 50. @param {(x: number) => number} falling @param {number} value */
function reached(falling, value) {
  let [low, high] = [0, 50];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (falling(middle) > value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The 95 % interval of a count: Garwood 1936 under 10, Byar (Breslow and Day 1987) from there. @param {number} count @returns {[number, number]} */
export function limits(count) {
  if (count >= BYAR_FROM) {
    const byar = /** @param {number} o @param {number} z */ (o, z) => o * (1 - 1 / (9 * o) + z / (3 * Math.sqrt(o))) ** 3;
    return [byar(count, -Z), byar(count + 1, Z)];
  }
  return [count === 0 ? 0 : reached((mean) => atMost(count - 1, mean), 1 - TAIL), reached((mean) => atMost(count, mean), TAIL)];
}

/** A sum that is hidden or missing where a part of it is. @param {Figure[]} figures @returns {Figure} */
function sum(figures) {
  if (figures.includes('[c]')) return '[c]';
  if (figures.includes('[x]')) return '[x]';
  return figures.reduce((/** @type {number} */ total, figure) => total + Number(figure), 0);
}

/** @param {Row[]} rows @param {number} months that were loaded @returns {{ count: Figure, population: Figure, rate: Figure, low: Figure, high: Figure }} */
export function pooled(rows, months) {
  const [count, population] = [sum(rows.map((row) => row.count)), sum(rows.map((row) => row.population))];
  const none = count === '[c]' ? count : '[x]';
  if (typeof count !== 'number' || typeof population !== 'number' || population === 0 || months === 0) return { count, population, rate: none, low: none, high: none };
  const scale = 1000 / ((population * months) / 12);
  const [low, high] = limits(count);
  return { count, population, rate: count * scale, low: low * scale, high: high * scale };
}
