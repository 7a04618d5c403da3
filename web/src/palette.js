/** The colours of classes: YlGnBu for one measure, blue by orange for the 3 × 3, and patterns for what has no value. */
import { CELLS, HIDDEN, MISSING, ZERO } from './classes.js';

/** ColorBrewer YlGnBu, five classes, lowest first. */
export const RAMP = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'];
/** Rows A, B, C: more violence, more orange; columns 1, 2, 3: more deprivation, more blue. */
const GRID = ['#fef1e4', '#97d0e7', '#18aee5', '#fab186', '#b0988c', '#407b8f', '#f3742d', '#ab5f37', '#5c473d'];
export const ZERO_FILL = '#ffffff';
export const LAND = '#f4f1ea';
/** Patterns stand in the page's template, so that legend and map share them. */
export const HIDDEN_FILL = 'url(#hatch)';
export const MISSING_FILL = 'url(#dots)';

const letters = 'ABCDE';

/**
 * @param {string} id a class of classes.js
 * @param {number} classes how many value classes there are: fewer than five still span the ramp
 * @returns {string} an SVG paint
 */
export function fillOf(id, classes) {
  if (id === HIDDEN) return HIDDEN_FILL;
  if (id === MISSING) return MISSING_FILL;
  if (id === ZERO) return ZERO_FILL;
  const cell = CELLS.indexOf(id);
  if (cell >= 0) return GRID[cell] ?? LAND;
  const step = classes > 1 ? (RAMP.length - 1) / (classes - 1) : 0;
  return RAMP[Math.round(letters.indexOf(id) * step)] ?? LAND;
}

/**
 * Relative luminance, WCAG 2.2.
 * @param {string} colour #rrggbb
 */
function luminance(colour) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const c = parseInt(colour.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, 1 to 21, WCAG 2.2.
 * @param {string} a @param {string} b */
export function contrast(a, b) {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** Black or white, whichever reads better on a fill; patterns are light.
 * @param {string} fill */
export function inkOn(fill) {
  if (!fill.startsWith('#')) return '#000000';
  return contrast(fill, '#000000') >= contrast(fill, '#ffffff') ? '#000000' : '#ffffff';
}
