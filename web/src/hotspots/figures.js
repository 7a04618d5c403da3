/** Makes of the list's answer what the map, its list and its key are drawn from: rows in the order of the measure, with class bounds. */
import { HIDDEN, MISSING, valueOf } from '../classes.js';
import { shownMeasure } from '../choices.js';
import { quantiles } from './breaks.js';
import { CHANGES, changeClass, CLASS_ORDER } from './paints.js';

/** @typedef {import('../contract.js').Choices} Choices */
/** @typedef {import('../contract.js').MeasureId} MeasureId */
/** @typedef {import('./contract.js').Targets} Targets */
/** @typedef {import('./contract.js').Target} Target */

/** Clear rises first, the steepest on top, then what did not clearly change as it comes, then clear falls. @param {Target} row */
function changeWeight(row) {
  const step = Object.keys(CHANGES).indexOf(changeClass(row));
  if (step < 0) return -Infinity;
  return step === 2 ? 0 : (step < 2 ? 1 : -1) * 1000 + (typeof row.change === 'number' ? row.change : 0);
}

/** The number that a measure orders rows by, most to worry about highest. @param {Target} row @param {MeasureId} measure @returns {number} */
export function weightOf(row, measure) {
  if (row.count === HIDDEN || row.count === MISSING) return -Infinity;
  if (measure === 'change') return changeWeight(row);
  const value = measure === 'gi_tier' ? row.gi_z : measure === 'class' ? -CLASS_ORDER.indexOf(row.class) : valueOf(row, measure);
  if (measure === 'cell') return typeof value === 'string' ? 'ABC'.indexOf(value.charAt(0)) * 3 + Number(value.charAt(1)) : -Infinity;
  return typeof value === 'number' && !Number.isNaN(value) ? value : -Infinity;
}

/** Bounds are over every row, so that they stay when a county is chosen. @param {Targets} targets @param {Choices} choices @returns {import('../contract.js').Figures} */
export function figuresOf(targets, choices) {
  const measure = shownMeasure(choices);
  const { areas, rows, ...heading } = targets;
  const rest = /** @type {import('../contract.js').Heading} */ (/** @type {unknown} */ (heading));
  const of = /** @param {MeasureId} each */ (each) => quantiles(rows.map((row) => valueOf(row, each)));
  // An area of no known county is not left out for it.
  const kept = choices.county ? rows.filter((row) => row.county === choices.county || row.county === MISSING) : [...rows];
  const ordered = choices.view === 'list' ? kept : kept.sort((a, b) => (weightOf(b, measure) - weightOf(a, measure) || 0) || Number(a.rank) - Number(b.rank));
  return {
    ...rest,
    wards: { vintage: areas.vintage ?? '', areas: areas.areas, shown: kept.length },
    classes: {
      rate_per_1000: of('rate_per_1000'), count: of('count'), deprived_20: [0.05, 0.25, 0.5, 0.75], tercile: [],
      smoothed: of('smoothed'), score: of('score'), harm: of('harm'),
    },
    rows: ordered,
  };
}
