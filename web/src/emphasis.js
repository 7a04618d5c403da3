/** Which areas stand back: those of classes that are not kept, those not of the lit class, those that cannot be told from the force's rate. */
import { entriesOf } from './address.js';
import { LAND } from './palette.js';

/** @typedef {import('./contract.js').Row} Row */
/** What is left out, dimmed for a moment, or faded for good. @typedef {'left' | 'dim' | 'faint' | ''} Stance */

/** How much of an area is seen that stands back, over land, where it is drawn on a canvas; of paths the styles say. */
export const OPACITY = { left: 0, dim: 0.15, faint: 0.3, '': 1 };

/** Measures of which a rate that may as well be the force's says that the area may not stand out. */
const FADED = ['rate_per_1000', 'count', 'cell', 'smoothed', 'score'];

/** @param {import('./contract.js').MeasureId} measure @param {import('./contract.js').Level} level cells have no residents, so no rates */
export const canFade = (measure, level) => FADED.includes(measure) && level !== 'cell';

/** Whether the 95 % interval of an area's rate holds the force's. @param {Row} row @param {number} overall per 1,000 a year */
export const unsure = (row, overall) =>
  typeof row.rate_low === 'number' && typeof row.rate_high === 'number' && row.rate_low <= overall && overall <= row.rate_high;

/** The classes that are kept, of those the lens has; none where all are. @param {string | null} only @param {import('./lens.js').Lens} lens */
export function keptOf(only, lens) {
  const known = [...lens.classes, ...lens.special].map(({ id }) => id);
  return entriesOf(only).filter((id) => known.includes(id));
}

/** @param {import('./standing.js').Standing} standing @returns {(row: Row | undefined, id: string) => Stance} of a row and its class */
export function stances({ choices, lens, lit, overall }) {
  const kept = lens ? keptOf(choices.only, lens) : [];
  return (row, id) => {
    if (kept.length > 0 && !kept.includes(id)) return 'left';
    if (lit !== null && lit !== id) return 'dim';
    return row && overall !== null && unsure(row, overall) ? 'faint' : '';
  };
}

/** Tells the styles the colour of an area, which they mix with that of land where it stands back; a pattern is not mixed. @param {SVGElement} node @param {string} fill */
export function tint(node, fill) {
  node.classList.toggle('flat', fill.startsWith('#'));
  node.style.setProperty('--fill', fill.startsWith('#') ? fill : LAND);
}
