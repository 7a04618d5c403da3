/** The small map: ward borders, the cells and their letters. It says nothing that the list does not. */
import { drawing } from '../../element.js';
import { nameOf } from '../../language.js';
import { placed } from './labels.js';
import { t } from './words.js';
import { letter, spread } from './where.js';

const SIDE = 400;
/** Of a letter's disc, in units of the drawing. */
const DISC = 11;
const NAMED_AT_MOST = 14;
/** A round length that takes up to a third of the width. @param {number} width metres */
export function barOf(width) {
  const step = 10 ** Math.floor(Math.log10(width / 3));
  return [5, 2, 1].map((n) => n * step).find((metres) => metres <= width / 3) ?? step;
}

/** @param {import('./contract.js').Drawn} map @param {import('./contract.js').Cell[]} cells */
export function mapOf({ box, wards }, cells) {
  const [west, , east, north] = box;
  const scale = SIDE / (east - west);
  /** @param {number[]} place @returns {[number, number]} */
  const at = ([x = 0, y = 0]) => [Math.round((x - west) * scale * 10) / 10, Math.round((north - y) * scale * 10) / 10];
  /** @param {number[][]} line */
  const path = (line) => line.map((place, i) => `${i === 0 ? 'M' : 'L'}${at(place).join(' ')}`).join('');
  const centres = cells.map((cell) => at([cell.east, cell.north]));
  const discs = spread(centres, 2 * DISC + 1).map(([x, y]) => [Math.min(SIDE - DISC, Math.max(DISC, x)), Math.min(SIDE - DISC, Math.max(DISC, y))]);
  const busy = new Set(cells.map((cell) => cell.ward?.code));
  const named = wards.length <= NAMED_AT_MOST ? wards : wards.filter((ward) => busy.has(ward.code));
  const names = placed(named.slice(0, NAMED_AT_MOST).map((ward) => ({ x: at(ward.label)[0], y: at(ward.label)[1], name: nameOf(ward) })), discs, DISC, SIDE);
  const bar = barOf(east - west);
  return drawing('svg', { viewBox: `0 0 ${SIDE} ${SIDE}`, role: 'img', 'aria-label': t('map.title'), class: 'small-map' },
    drawing('rect', { width: SIDE, height: SIDE, class: 'ground' }),
    drawing('path', { class: 'borders', d: wards.flatMap((ward) => ward.lines.map(path)).join('') }),
    ...names.map(({ x, y, name, anchor }) => drawing('text', { x, y, class: 'ward', 'text-anchor': anchor }, name)),
    ...cells.map((cell) => drawing('path', { class: 'cell', d: `${path(cell.outline)}Z` })),
    ...discs.map(([x = 0, y = 0], i) => drawing('g', {},
      drawing('line', { x1: x, y1: y, x2: centres[i]?.[0] ?? x, y2: centres[i]?.[1] ?? y, class: 'leader' }),
      drawing('circle', { cx: x, cy: y, r: DISC, class: 'disc' }),
      drawing('text', { x, y: y + 4.5, class: 'letter', 'text-anchor': 'middle' }, letter(i)))),
    drawing('path', { class: 'bar', d: `M12 ${SIDE - 18}v6h${Math.round(bar * scale)}v-6` }),
    drawing('text', { x: 14, y: SIDE - 20, class: 'scale' }, bar >= 1000 ? `${bar / 1000} km` : `${bar} m`),
    drawing('text', { x: SIDE - 14, y: 20, class: 'scale', 'text-anchor': 'middle' }, '↑', drawing('tspan', { x: SIDE - 14, dy: 13 }, t('map.north'))));
}
