/** Says a ward's figure in words: for the ranked list, the map's labels, the readout and the live region. */
import { HIDDEN, MISSING } from './classes.js';
import { format, nameOf, plural, t } from './language.js';

/** @typedef {import('./contract.js').Row} Row */
/** @typedef {import('./contract.js').Figures} Figures */
/** @typedef {import('./contract.js').MeasureId} MeasureId */

/** The figure alone, as the list shows it. @param {Row} row @param {MeasureId} measure @returns {string} */
export function shown(row, measure) {
  if (measure === 'rate_per_1000') return format.rate(row.rate_per_1000);
  if (measure === 'count') return format.whole(row.count);
  if (measure === 'deprived_20') return format.share(row.deprived_20);
  return row.cell;
}

/** The figure with its unit, for a sentence. @param {Row} row @param {MeasureId} measure @returns {string} */
export function spoken(row, measure) {
  const value = row[measure];
  if (value === HIDDEN) return t('value.hidden');
  if (value === MISSING) return t('value.missing');
  if (measure === 'rate_per_1000') return t('value.rate', { rate: shown(row, measure) });
  if (measure === 'count') return plural('value.count', Number(value), { n: shown(row, measure) });
  if (measure === 'deprived_20') return t('value.share', { share: shown(row, measure) });
  return cellText(row.cell);
}

/** "C3: high violence, half or more in the most deprived 20 %". @param {string} cell A1 to C3 */
export function cellText(cell) {
  const violence = { A: t('cell.A'), B: t('cell.B'), C: t('cell.C') }[cell.charAt(0)] ?? '';
  const deprivation = { 1: t('cell.1'), 2: t('cell.2'), 3: t('cell.3') }[cell.charAt(1)] ?? '';
  return t('value.cell', { cell, violence, deprivation });
}

/** The 95 % interval of the rate, or nothing where there is none. @param {Row} row @returns {string} */
export function interval(row) {
  if (typeof row.rate_low !== 'number') return '';
  return t('value.interval', { low: format.rate(row.rate_low), high: format.rate(row.rate_high) });
}

/** "Tyisha, 18.4 per 1,000 a year, rank 2 of 204". @param {Row} row @param {MeasureId} measure @param {number} areas */
export function sentence(row, measure, areas) {
  const parts = [nameOf(row), spoken(row, measure)];
  if (measure === 'rate_per_1000' && typeof row.rank === 'number') parts.push(t('value.rank', { rank: format.whole(row.rank), of: format.whole(areas) }));
  return parts.join(', ');
}

/**
 * The place of every ward by a measure: the server's rank for the rate; for others the place among the rows shown, equals
 * sharing one. Wards without a value have none.
 * @param {Row[]} rows @param {MeasureId} measure @returns {Map<string, number>}
 */
export function places(rows, measure) {
  /** @type {Map<string, number>} */
  const found = new Map();
  if (measure === 'rate_per_1000') {
    for (const row of rows) if (typeof row.rank === 'number') found.set(row.code, row.rank);
    return found;
  }
  const weight = /** @param {Row} row */ (row) => (measure === 'cell' ? cellWeight(row) : row[measure]);
  const valued = rows.filter((row) => typeof weight(row) === 'number');
  valued.sort((a, b) => Number(weight(b)) - Number(weight(a)));
  valued.forEach((row, i) => {
    const before = valued[i - 1];
    found.set(row.code, before && weight(before) === weight(row) ? (found.get(before.code) ?? i + 1) : i + 1);
  });
  return found;
}

/** Violence first, then deprivation, then the rate: an order for the cells of the 3 × 3. @param {Row} row */
function cellWeight(row) {
  if (!/^[A-C][1-3]$/.test(row.cell) || typeof row.rate_per_1000 !== 'number') return row.cell;
  return row.cell.charCodeAt(0) * 1e7 + Number(row.cell[1]) * 1e6 + row.rate_per_1000;
}
