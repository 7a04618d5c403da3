/** Says what a row of the list shows in words: change with its verdict, class, cluster, score with its parts, range of ranks. */
import { HIDDEN, MISSING } from '../classes.js';
import { format } from '../language.js';
import { t, wordFor } from './words.js';

/** @typedef {import('./contract.js').Target} Target */

/** @param {string} value @returns {string} the shorthand in words, or the empty text where it is none */
export const shorthand = (value) => (value === HIDDEN ? t('value.hidden') : value === MISSING ? t('value.missing') : '');

/** "Up: 98 to 131, 1.34 times (95% 1.02 to 1.76)". @param {Pick<Target, 'change_verdict' | 'before' | 'count' | 'change' | 'change_low' | 'change_high'>} row @returns {string} */
export function changeText(row) {
  const none = shorthand(row.change_verdict);
  if (none) return none;
  const verdict = wordFor({ up: t('change.up'), down: t('change.down'), no_clear_change: t('change.none') }, row.change_verdict);
  const counts = t('change.counts', { verdict, before: format.whole(row.before), count: format.whole(row.count) });
  return typeof row.change === 'number' ? `${counts}; ${changeReach(row)}` : counts;
}

/** "1.34 times (95% 1.02 to 1.76)". @param {Pick<Target, 'change' | 'change_low' | 'change_high'>} row */
export const changeReach = (row) => t('change.reach', { ratio: format.hundredth(row.change), low: format.hundredth(row.change_low), high: format.hundredth(row.change_high) });

/** @param {string} verdict */
export const verdictText = (verdict) => shorthand(verdict) || wordFor({ up: t('change.up'), down: t('change.down'), no_clear_change: t('change.none') }, verdict);

/** @param {string} id */
export const className = (id) => shorthand(id) || wordFor({
  new: t('class.new'), consecutive: t('class.consecutive'), intensifying: t('class.intensifying'), diminishing: t('class.diminishing'), persistent: t('class.persistent'),
  historical: t('class.historical'), oscillating: t('class.oscillating'), sporadic: t('class.sporadic'), none: t('class.none'),
}, id);

/** @param {string} id */
export const classSentence = (id) => ({
  new: t('class.new.text'), consecutive: t('class.consecutive.text'), intensifying: t('class.intensifying.text'), diminishing: t('class.diminishing.text'), persistent: t('class.persistent.text'),
  historical: t('class.historical.text'), oscillating: t('class.oscillating.text'), sporadic: t('class.sporadic.text'), none: t('class.none.text'),
})[id] ?? '';

/** The letter of a class in this language. @param {string} id */
export const classLetter = (id) => ({
  new: t('class.new.letter'), consecutive: t('class.consecutive.letter'), intensifying: t('class.intensifying.letter'), diminishing: t('class.diminishing.letter'), persistent: t('class.persistent.letter'),
  historical: t('class.historical.letter'), oscillating: t('class.oscillating.letter'), sporadic: t('class.sporadic.letter'), none: '–',
})[id] ?? id;

/** @param {string} id */
export const tierName = (id) => shorthand(id) || wordFor({
  hot_99: t('gi.hot_99'), hot_95: t('gi.hot_95'), hot_90: t('gi.hot_90'), none: t('gi.none'), cold_90: t('gi.cold_90'), cold_95: t('gi.cold_95'), cold_99: t('gi.cold_99'),
}, id);

/** @param {Target} row */
export const giText = (row) => (typeof row.gi_z === 'number' ? t('gi.spoken', { tier: tierName(row.gi_tier), z: format.rate(row.gi_z) }) : tierName(row.gi_tier));

/** @param {string} id */
export const moranName = (id) => shorthand(id) || wordFor({
  high_high: t('moran.high_high'), low_low: t('moran.low_low'), high_low: t('moran.high_low'), low_high: t('moran.low_high'), none: t('moran.none'),
}, id);

/** @param {string} id */
export const funnelName = (id) => shorthand(id) || wordFor({ above: t('funnel.above'), within: t('funnel.within'), below: t('funnel.below') }, id);

/** @param {Target} row @returns {string} */
export function scoreText(row) {
  if (typeof row.score !== 'number') return shorthand(row.score);
  return t('score.spoken', {
    score: format.hundredth(row.score), violence: format.hundredth(row.score_violence), deprivation: format.hundredth(row.score_deprivation), growth: format.hundredth(row.score_growth),
  });
}

/** "1 (1 to 3)": the rank, and where it could as well be. @param {Target} row */
export function rankText(row) {
  return typeof row.rank_low === 'number' ? t('rank.range', { rank: format.whole(row.rank), low: format.whole(row.rank_low), high: format.whole(row.rank_high) }) : format.whole(row.rank);
}

/** "75% likely in the first 20", or nothing where it is not known; draws never make sure. @param {Pick<Target, 'in_top'>} row @param {number} n */
export function likelyText({ in_top: share }, n) {
  if (typeof share !== 'number') return '';
  return t('rank.in_top', { share: share >= 0.995 ? t('rank.sure') : format.share(share), n: format.whole(n) });
}

/** The range of a class as the key says it. @param {{ above: number | null, upTo: number | null }} each @param {(value: number) => string} say */
export function rangeText({ above, upTo }, say) {
  if (above === null) return upTo === null ? t('legend.any') : t('legend.upTo', { high: say(upTo) });
  return upTo === null ? t('legend.over', { low: say(above) }) : t('legend.between', { low: say(above), high: say(upTo) });
}
