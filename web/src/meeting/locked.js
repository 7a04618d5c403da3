/** The figures of another period in the classes of the first, so that a colour means the same on both; and whether two rates differ. */

/** @typedef {import('../contract.js').Row} Row */
/** @typedef {import('../contract.js').Figures} Figures */

/** The 3 × 3 of a row by given terciles of the rate: A at most the first bound, C above the second. @param {Row} row @param {number[]} tercile @returns {string} */
export function cellBy({ rate_per_1000: rate, cell }, tercile) {
  if (typeof rate !== 'number' || !/^[ABC][123]$/.test(cell)) return cell;
  return `${'ABC'.charAt(tercile.filter((bound) => rate > bound).length)}${cell.charAt(1)}`;
}

/** @param {Figures} figures of the other period @param {Figures} first @returns {Figures} */
export function locked(figures, first) {
  const { classes } = first;
  const { tercile = [] } = classes;
  return { ...figures, classes, rows: tercile.length === 2 ? figures.rows.map((row) => ({ ...row, cell: cellBy(row, tercile) })) : figures.rows };
}

/** Whether the 95 % intervals of two rates lie apart: stricter than a test at 5 %, so that it does not cry change too often.
 * @param {Row} now @param {Row} then @returns {'more' | 'less' | 'same' | null} nothing where either has no interval */
export function verdict(now, then) {
  const limits = [now.rate_low, now.rate_high, then.rate_low, then.rate_high];
  if (limits.some((limit) => typeof limit !== 'number')) return null;
  if (Number(now.rate_low) > Number(then.rate_high)) return 'more';
  return Number(now.rate_high) < Number(then.rate_low) ? 'less' : 'same';
}
