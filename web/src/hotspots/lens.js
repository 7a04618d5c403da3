/** The lenses of the measures that the list adds to the map: tiers, classes, change, and the numbers in quantile classes. */
import { classesOf, classOf, HIDDEN, MISSING, valueOf, ZERO } from '../classes.js';
import { format } from '../language.js';
import { fillOf, HIDDEN_FILL, MISSING_FILL } from '../palette.js';
import { weightOf } from './figures.js';
import { CHANGES, changeClass, CLASS_FILLS, CLASS_ORDER, TIERS } from './paints.js';
import { changeText, className, classSentence, classLetter, giText, rangeText, scoreText } from './sentences.js';
import { t } from './words.js';

/** @typedef {import('../lens.js').Lens} Lens */
/** @typedef {import('../contract.js').MeasureId} MeasureId */
/** @typedef {import('./contract.js').Target} Target */
/** What differs between the list's measures.
 * @typedef {Pick<Lens, 'unit' | 'classes' | 'usual'> & { classed: (row: Target) => string, fill: Lens['fill'], letter?: Lens['letter'],
 *   shown: (row: Target) => string, spoken: (row: Target) => string, bar: (row: Target) => ReturnType<Lens['bar']> }} Reading */

/** @param {unknown} value @returns {value is number} */
const isNumber = (value) => typeof value === 'number';
/** @param {import('../contract.js').Figure} value @param {import('../contract.js').Figure} low @param {import('../contract.js').Figure} high */
const reach = (value, low, high) => (isNumber(value) ? { value, ...(isNumber(low) && isNumber(high) ? { low, high } : {}) } : null);
/** Classes from a table of paints. @param {Record<string, { fill: string, letter: string }>} paints @param {Record<string, string>} words */
const painted = (paints, words) => ({
  classes: Object.keys(paints).map((id) => ({ id, text: words[id] ?? id })),
  fill: /** @param {string} id */ (id) => paints[id]?.fill ?? special(id),
  letter: /** @param {string} id */ (id) => paints[id]?.letter ?? id,
});
/** @param {string} id */
const special = (id) => (id === HIDDEN ? HIDDEN_FILL : MISSING_FILL);

/** @type {Partial<Record<MeasureId, (figures: import('../contract.js').Figures) => Reading>>} */
const readings = {
  gi_tier: () => ({
    ...painted(TIERS, {
      hot_99: t('gi.hot_99'), hot_95: t('gi.hot_95'), hot_90: t('gi.hot_90'), none: t('gi.none'),
      cold_90: t('gi.cold_90'), cold_95: t('gi.cold_95'), cold_99: t('gi.cold_99'),
    }),
    unit: t('unit.gi_tier'), usual: 'none', classed: (row) => row.gi_tier, shown: (row) => format.rate(row.gi_z), spoken: giText, bar: (row) => reach(isNumber(row.gi_z) ? Math.max(0, row.gi_z) : row.gi_z, MISSING, MISSING),
  }),
  change: () => ({
    ...painted(CHANGES, { rise_much: t('change.class.rise_much'), rise: t('change.class.rise'), same: t('change.class.same'), fall: t('change.class.fall'), fall_much: t('change.class.fall_much') }),
    unit: t('unit.change'), usual: 'same', classed: changeClass, // A ratio that may as well be none is not told as a headline: its interval is drawn.
    shown: (row) => (isNumber(row.change) && row.change_verdict !== 'no_clear_change' ? t('change.times', { ratio: format.hundredth(row.change) }) : changeClass(row) === 'same' ? '=' : row.change_verdict),
    spoken: changeText, bar: (row) => reach(row.change, row.change_low, row.change_high),
  }),
  class: () => ({
    unit: t('unit.class'), usual: 'none', classes: CLASS_ORDER.map((id) => ({ id, text: className(id) })),
    fill: (id) => CLASS_FILLS[/** @type {keyof typeof CLASS_FILLS} */ (id)] ?? special(id), letter: classLetter,
    classed: (row) => row.class, shown: (row) => (isNumber(row.hot_periods) ? t('class.periods', { hot: format.whole(row.hot_periods), of: format.whole(row.periods) }) : row.hot_periods),
    spoken: (row) => (row.class === HIDDEN || row.class === MISSING ? row.class : `${className(row.class)}: ${classSentence(row.class)}`),
    bar: (row) => reach(row.hot_periods, MISSING, MISSING),
  }),
  smoothed: ({ classes }) => ({
    ...graded('smoothed', classes, format.rate), unit: t('unit.smoothed'),
    spoken: (row) => (isNumber(row.smoothed) ? t('smoothed.spoken', { rate: format.rate(row.smoothed), low: format.rate(row.smoothed_low), high: format.rate(row.smoothed_high) }) : row.smoothed),
    bar: (row) => reach(row.smoothed, row.smoothed_low, row.smoothed_high),
  }),
  score: ({ classes }) => ({ ...graded('score', classes, format.hundredth), unit: t('unit.score'), spoken: scoreText, bar: (row) => reach(row.score, MISSING, MISSING) }),
  harm: ({ classes }) => ({
    ...graded('harm', classes, format.whole), unit: t('unit.harm'), spoken: (row) => (isNumber(row.harm) ? t('harm.spoken', { n: format.whole(row.harm) }) : row.harm),
    bar: (row) => reach(row.harm, MISSING, MISSING),
  }),
};

/** A number in quantile classes. @param {MeasureId} measure @param {import('../contract.js').Bounds} bounds @param {(value: import('../contract.js').Figure) => string} say */
function graded(measure, bounds, say) {
  const classes = classesOf(measure, bounds);
  return {
    classes: [...classes].reverse().map((each) => ({ id: each.id, text: rangeText(each, say) })).concat({ id: ZERO, text: t('legend.zero') }),
    classed: /** @param {Target} row */ (row) => classOf(valueOf(row, measure), measure, bounds),
    fill: /** @param {string} id */ (id) => fillOf(id, classes.length),
    shown: /** @param {Target} row */ (row) => say(/** @type {import('../contract.js').Figure} */ (valueOf(row, measure))),
  };
}

/** The lens of a measure that only the list has, or nothing for one of the wards' own. @param {import('../contract.js').Figures} figures @param {MeasureId} measure @returns {Lens | null} */
export function lensOf(figures, measure) {
  const reading = readings[measure]?.(figures);
  if (!reading) return null;
  const targets = /** @type {Target[]} */ (figures.rows);
  const { classed, bar, ...rest } = reading;
  const ends = targets.map((row) => bar(row)?.value ?? 0);
  const placed = targets.filter((row) => weightOf(row, measure) > -Infinity);
  const places = new Map(placed.map((row, i) => [row.code, measure === 'score' || measure === 'smoothed' || measure === 'harm' ? Number(row.rank) : i + 1]));
  return {
    letter: (id) => id,
    .../** @type {Omit<Lens, 'letter'>} */ (/** @type {unknown} */ (rest)),
    measure,
    special: [HIDDEN, MISSING].map((id) => ({ id, text: id === HIDDEN ? t('legend.hidden') : t('legend.missing') })),
    classOf: (row) => classed(/** @type {Target} */ (row)),
    places,
    top: (howMany) => [...places].sort((a, b) => a[1] - b[1]).slice(0, howMany),
    bar: (row) => bar(/** @type {Target} */ (row)),
    end: Math.max(1e-9, ...ends) * (measure === 'smoothed' || measure === 'change' ? 1.25 : 1),
  };
}
