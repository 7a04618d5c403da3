/** The small drawings of the list: a chip with a letter, an interval, and the score as a bar of its three parts. */
import { drawing, element } from '../element.js';
import { format } from '../language.js';
import { inkOn } from '../palette.js';
import { whisker } from '../whisker.js';
import { PART_FILLS } from './paints.js';
import { t } from './words.js';

/** @typedef {import('./contract.js').Target} Target */
/** @typedef {import('../contract.js').Figure} Figure */

/** A letter on the colour of its class; it is hidden from those who hear, since words stand beside. @param {string} letter @param {string} fill */
export function chip(letter, fill) {
  const made = element('span', { class: 'chip', 'aria-hidden': 'true' }, letter);
  // Set through the CSSOM, which the page's policy allows; an attribute it would refuse.
  if (fill.startsWith('#')) Object.assign(made.style, { background: fill, color: inkOn(fill) });
  return made;
}

/** A number with its 95 % interval in brackets, and drawn. @param {Figure} value @param {Figure} low @param {Figure} high @param {number} end of the scale */
export function withInterval(value, low, high, end) {
  if (typeof value !== 'number') return [element('b', {}, value)];
  const known = typeof low === 'number' && typeof high === 'number';
  return [
    element('b', {}, format.rate(value)), ' ',
    known && element('small', {}, t('interval', { low: format.rate(low), high: format.rate(high) })),
    whisker(known ? { value, low, high } : { value }, end, '#2c7fb8'),
  ];
}

export const PARTS = /** @type {const} */ (['violence', 'deprivation', 'growth']);
/** @returns {Record<typeof PARTS[number], string>} */
export const partNames = () => ({ violence: t('part.violence'), deprivation: t('part.deprivation'), growth: t('part.growth') });

/** The score, its bar out of one, and its parts in numbers. @param {Target} row */
export function scoreBar(row) {
  if (typeof row.score !== 'number') return [element('b', {}, row.score)];
  const names = partNames();
  const svg = drawing('svg', { class: 'parts', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, drawing('rect', { class: 'whole', x: 0, y: 0, width: 100, height: 10 }));
  let at = 0;
  for (const part of PARTS) {
    const width = Number(row[`score_${part}`]) * 100 || 0;
    svg.append(drawing('rect', { x: at, y: 0, width, height: 10, fill: PART_FILLS[part] }));
    at += width;
  }
  return [
    element('b', {}, format.hundredth(row.score)), svg,
    element('ul', { class: 'partlist' }, ...PARTS.map((part) => {
      const dot = element('i', { 'aria-hidden': 'true' });
      dot.style.background = PART_FILLS[part];
      return element('li', {}, dot, `${names[part]} ${format.hundredth(row[`score_${part}`])}`);
    })),
  ];
}
