/** What a measure makes of the rows: the class, paint, figure, words, place and bar of each. The views ask nothing else of it. */
import { classesOf, classOf, HIDDEN, MISSING, valueOf, ZERO } from './classes.js';
import { format, t } from './language.js';
import { fillOf } from './palette.js';
import { places, shown, spoken, topmost } from './reading.js';

/** @typedef {import('./contract.js').Row} Row */
/** @typedef {import('./contract.js').Figures} Figures */
/** @typedef {import('./contract.js').MeasureId} MeasureId */
/** A class with its range or meaning in words. @typedef {{ id: string, text: string }} Class */
/** `classes` are in the order of the key, `special` those without a value; `letter` stands on the paint; `places` by ward code;
 * `usual` is the class of those that do not stand out, where classes are signs and not a scale;
 * `bar` is nothing where there is no value, its limits where there is an interval; `end` is the right end of all bars.
 * @typedef {{ measure: MeasureId, unit: string, classes: Class[], special: Class[], classOf: (row: Row) => string,
 *   fill: (id: string) => string, letter: (id: string) => string, shown: (row: Row) => string, spoken: (row: Row) => string,
 *   places: Map<string, number>, top: (howMany: number) => [string, number][],
 *   bar: (row: Row) => { value: number, low?: number, high?: number } | null, end: number, usual?: string }} Lens */

/** The lens of a measure of the wards' own answer. @param {Figures} figures @param {MeasureId} measure @returns {Lens} */
export function ownLens({ rows, classes: bounds }, measure) {
  const classes = classesOf(measure, bounds);
  const special = [ZERO, HIDDEN, MISSING].filter((id) => id !== ZERO || measure !== 'cell');
  const barred = measure === 'cell' ? 'rate_per_1000' : measure;
  const asRate = barred === 'rate_per_1000';
  const values = rows.map((row) => valueOf(row, barred)).filter((value) => typeof value === 'number');
  return {
    measure,
    unit: unit(measure),
    classes: [...classes].reverse().map((each) => ({ id: each.id, text: range(each, measure) })),
    special: special.map((id) => ({ id, text: specialText(id, measure) })),
    classOf: (row) => classOf(valueOf(row, measure), measure, bounds),
    fill: (id) => fillOf(id, classes.length),
    letter: (id) => id,
    shown: (row) => shown(row, measure),
    spoken: (row) => spoken(row, measure),
    places: places(rows, measure),
    top: (howMany) => topmost(rows, measure, howMany),
    bar(row) {
      const value = valueOf(row, barred);
      if (typeof value !== 'number') return null;
      return asRate && typeof row.rate_low === 'number' && typeof row.rate_high === 'number' ? { value, low: row.rate_low, high: row.rate_high } : { value };
    },
    // A little over the largest value, not the largest interval, which one small ward would set.
    end: Math.max(1e-9, ...values) * (asRate ? 1.25 : 1),
  };
}

/** @param {MeasureId} measure */
function unit(measure) {
  if (measure === 'rate_per_1000') return t('legend.unit.rate');
  if (measure === 'count') return t('legend.unit.count');
  return measure === 'deprived_20' ? t('legend.unit.share') : t('legend.unit.cell');
}

/** @param {{ above: number | null, upTo: number | null }} each @param {MeasureId} measure */
function range({ above, upTo }, measure) {
  const say = measure === 'count' ? format.whole : measure === 'deprived_20' ? format.share : format.rate;
  if (above === null && upTo === null) return t('legend.any');
  if (above === null) return t('legend.upTo', { high: say(upTo ?? 0) });
  if (upTo === null) return t('legend.over', { low: say(above) });
  if (measure === 'count') return above + 1 === upTo ? say(upTo) : t('legend.between', { low: say(above + 1), high: say(upTo) });
  return t('legend.between', { low: say(above), high: say(upTo) });
}

/** @param {string} id @param {MeasureId} measure */
function specialText(id, measure) {
  if (id === HIDDEN) return t('legend.hidden');
  if (id === MISSING) return t('legend.missing');
  return measure === 'deprived_20' ? t('legend.zero.share') : t('legend.zero');
}
