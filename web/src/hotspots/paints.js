/** The classes of the list's measures with their paints and signs: PuOr for more and less, a letter wherever colour alone would tell. */
import { HIDDEN, MISSING } from '../classes.js';

/** Tiers of Gi* after correction, hot first; ColorBrewer PuOr, seven classes. The sign says which way, the number how sure. */
export const TIERS = {
  hot_99: { fill: '#b35806', letter: '+99' }, hot_95: { fill: '#f1a340', letter: '+95' }, hot_90: { fill: '#fee0b6', letter: '+90' },
  none: { fill: '#f7f7f7', letter: '0' },
  cold_90: { fill: '#d8daeb', letter: '−90' }, cold_95: { fill: '#998ec3', letter: '−95' }, cold_99: { fill: '#542788', letter: '−99' },
};

/** Against the year before: how far, and only where the interval leaves no doubt of the way. */
export const CHANGES = {
  rise_much: { fill: '#b35806', letter: '++' }, rise: { fill: '#fdb863', letter: '+' },
  same: { fill: '#f7f7f7', letter: '=' },
  fall: { fill: '#b2abd2', letter: '−' }, fall_much: { fill: '#542788', letter: '−−' },
};
/** A rise by half and a fall by a third are the same step. */
const MUCH = 1.5;

/** @param {{ change: number | string, change_verdict: string }} row */
export function changeClass({ change, change_verdict: verdict }) {
  if (verdict === HIDDEN || verdict === MISSING) return verdict;
  if (verdict === 'up') return typeof change === 'number' && change < MUCH ? 'rise' : 'rise_much';
  if (verdict === 'down') return typeof change === 'number' && change > 1 / MUCH ? 'fall' : 'fall_much';
  return 'same';
}

/** Classes of places over the years, those that ask for action now first. The letter is the language's own. */
export const CLASS_FILLS = {
  intensifying: '#b2182b', new: '#f46d43', consecutive: '#fdae61', persistent: '#8c510a', oscillating: '#c2a5cf',
  sporadic: '#fee08b', diminishing: '#80cdc1', historical: '#bababa', none: '#f7f7f7',
};
export const CLASS_ORDER = Object.keys(CLASS_FILLS);

/** The parts of the score: violence, deprivation, growth. Parted by white lines and named beside, so that colour is not all. */
export const PART_FILLS = { violence: '#b35806', deprivation: '#2c7fb8', growth: '#7a5195' };
