/** Which of some rates are told apart from one: their intervals do not meet. */

/** @typedef {import('./contract.js').Rated} Rated */

/** How many of them lie clearly below and above, how many do neither, and how many have no rate to see. @param {Rated} ward @param {Rated[]} others */
export function apart(ward, others) {
  const rated = others.filter(({ rate_low: low }) => typeof low === 'number');
  const below = rated.filter(({ rate_high: high }) => Number(high) < Number(ward.rate_low)).length;
  const above = rated.filter(({ rate_low: low }) => Number(low) > Number(ward.rate_high)).length;
  return { below, above, alike: rated.length - below - above, unknown: others.length - rated.length };
}
