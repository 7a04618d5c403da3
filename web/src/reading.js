/** Says a ward's figure in words: for the ranked list, the map's labels, the readout and the live region. */
import { HIDDEN, MISSING, valueOf } from './classes.js';
import { format, nameOf, plural, t } from './language.js';

/** @typedef {import('./contract.js').Row} Row */
/** @typedef {import('./contract.js').Figures} Figures */
/** @typedef {import('./contract.js').MeasureId} MeasureId */

/** The figure alone, as the list shows it; beside a cell of the 3 × 3 that is the rate. @param {Row} row @param {MeasureId} measure @returns {string} */
export function shown(row, measure) {
  if (measure === 'rate_per_1000' || measure === 'cell') return format.rate(row.rate_per_1000);
  if (measure === 'count') return format.whole(row.count);
  return format.share(row.deprived_20);
}

/** The figure with its unit, for a sentence. @param {Row} row @param {MeasureId} measure @returns {string} */
export function spoken(row, measure) {
  const value = valueOf(row, measure);
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

/** "Tyisha, 18.4 per 1,000 a year, rank 2 of 204". @param {Row} row @param {import('./lens.js').Lens} lens @param {number} areas */
export function sentence(row, lens, areas) {
  const parts = [nameOf(row), lens.spoken(row)];
  if ((lens.measure === 'rate_per_1000' || lens.measure === 'score') && typeof row.rank === 'number') parts.push(t('value.rank', { rank: format.whole(row.rank), of: format.whole(areas) }));
  return parts.join(', ');
}

/**
 * The place of every ward: the server's rank by rate for the rate and the 3 × 3; for others the place among the rows shown, equals
 * sharing one. Wards without a value have none.
 * @param {Row[]} rows @param {MeasureId} measure @returns {Map<string, number>}
 */
export function places(rows, measure) {
  /** @type {Map<string, number>} */
  const found = new Map();
  if (measure === 'rate_per_1000' || measure === 'cell') {
    for (const row of rows) if (typeof row.rank === 'number') found.set(row.code, row.rank);
    return found;
  }
  const valued = rows.filter((row) => typeof valueOf(row, measure) === 'number');
  valued.sort((a, b) => Number(valueOf(b, measure)) - Number(valueOf(a, measure)));
  valued.forEach((row, i) => {
    const before = valued[i - 1];
    found.set(row.code, before && valueOf(before, measure) === valueOf(row, measure) ? (found.get(before.code) ?? i + 1) : i + 1);
  });
  return found;
}

/** Wards to be numbered on the map, with their places: by the measure, and for the 3 × 3 the highest on both first.
 * @param {Row[]} rows @param {MeasureId} measure @param {number} howMany @returns {[string, number][]} */
export function topmost(rows, measure, howMany) {
  const placed = places(rows, measure);
  const cells = new Map(rows.map((row) => [row.code, row.cell]));
  const weight = /** @param {string} code */ (code) => (measure === 'cell' ? (cells.get(code) ?? '') : '');
  return [...placed].sort((a, b) => weight(b[0]).localeCompare(weight(a[0])) || a[1] - b[1]).slice(0, howMany);
}
