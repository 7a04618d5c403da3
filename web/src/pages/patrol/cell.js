/** One cell of the list: where, when, how long, why, and whether anybody was there. */
import { button, element } from '../../element.js';
import { format, nameOf } from '../../language.js';
import { ago, dayNames, plural, t } from './words.js';
import { gridReference, letter, metresBetween } from './where.js';

/** @typedef {import('./contract.js').Cell} Cell */
/** @typedef {import('./contract.js').Shift} Shift */
/** @typedef {{ latitude: number, longitude: number }} Position */

/** @param {number} hour */
const clock = (hour) => `${String(hour).padStart(2, '0')}:00`;
/** Metres to the nearest 50, kilometres from there on. @param {number} metres */
export const far = (metres) => metres < 975 ? `${Math.max(50, Math.round(metres / 50) * 50)} m` : `${format.rate(metres / 1000)} km`;

/** @param {Cell} cell @param {Shift} shift */
function hoursOf(cell, shift) {
  const { hours } = cell;
  if (hours === '[x]') return element('p', { class: 'when' }, t('hours.none'));
  const found = hours[shift];
  const whose = hours.of === 'lsoa' ? t('hours.lsoa', { name: cell.lsoa ? nameOf(cell.lsoa) : '' }) : t('hours.ward', { name: cell.ward ? nameOf(cell.ward) : '' });
  if (found === '[c]') return element('p', { class: 'when' }, t('hours.hidden', { whose }));
  const days = found.days.length > 0 ? t('hours.days', { days: dayNames.joined(found.days, shift) }) : '';
  return element('p', { class: 'when' }, element('b', {}, `${clock(found.from)}–${clock(found.to)}`), days, ' ',
    element('small', {}, t('hours.share', { share: format.share(found.share), n: format.whole(hours.incidents), whose })));
}

/** Each rule that listed the cell, in words, with what was counted. @param {Cell} cell @param {{ period: string, before: boolean }} over */
export function whyOf(cell, { period, before }) {
  const count = typeof cell.count === 'number' ? plural('why.count', cell.count, { n: format.whole(cell.count), period }) : t('why.hidden', { period });
  const past = before && typeof cell.before === 'number' ? t('why.before', { n: format.whole(cell.before) }) : '';
  const change = before && cell.change_verdict === 'no_clear_change' ? t('why.steady') : before && cell.change_verdict === 'down' ? t('why.down') : '';
  /** @type {Record<string, string>} */
  const classes = { new: t('class.new'), consecutive: t('class.consecutive'), intensifying: t('class.intensifying'), persistent: t('class.persistent') };
  /** @type {Record<string, string>} */
  const rules = {
    hot_gi: t('why.hot_gi'), rising: t('why.rising'), class_hot: classes[cell.class] ?? '', double: t('why.double'), surely_top: t('why.surely_top'),
    worst_tenth: t('why.worst_tenth'), deprived_half: cell.reasons.includes('worst_tenth') ? '' : t('why.deprived_half'),
  };
  const fired = cell.reasons.map((id) => rules[id] ?? '').filter((text) => text !== '');
  return [`${count}${past}${change}.`, ...(fired.length > 0 ? fired : [t('why.none')])];
}

/** What is known of visits. @param {{ count: number, latest: string } | null | undefined} known null where there were none, undefined while the server is away
 * @param {number} waiting marked here and not yet sent */
export function visitedOf(known, waiting) {
  const told = known ? `${plural('visits.count', known.count, { n: known.count })} ${t('visits.latest', { when: ago(Date.now() - Date.parse(known.latest)) })}`
    : known === null ? t('visits.none') : t('visits.unknown');
  return waiting > 0 ? `${told} ${plural('visits.waiting', waiting, { n: waiting })}` : told;
}

/** @param {Cell} cell @param {number} index @param {{ shift: Shift, period: string, before: boolean, position: Position | null, mark: (cell: Cell) => void }} about */
export function cellItem(cell, index, { shift, period, before, position, mark }) {
  const name = letter(index);
  const place = cell.ward ? nameOf(cell.ward) : cell.code;
  const near = cell.near ? (cell.near.metres === 0 ? t('place.in', { name: nameOf(cell.near) }) : t('place.near', { metres: far(cell.near.metres), name: nameOf(cell.near) })) : '';
  const distance = position ? t('near.away', { far: far(metresBetween(position, cell)) }) : '';
  return element('li', { class: 'cell', 'data-code': cell.code },
    element('h3', {}, element('span', { class: 'letter' }, name), ' ', element('span', { class: 'name' }, place)),
    element('p', { class: 'where' }, [near, cell.lsoa ? nameOf(cell.lsoa) : '', gridReference(cell.east, cell.north).replaceAll(' ', '\u00a0'), distance].filter((text) => text !== '').join(' · ')),
    hoursOf(cell, shift),
    element('p', { class: 'stay' }, t('stay')),
    element('ul', { class: 'why' }, ...whyOf(cell, { period, before }).map((text) => element('li', {}, text))),
    element('p', { class: 'visited', 'data-visited': cell.code }),
    element('p', { class: 'ticks' }, t('sheet.visits')),
    button(t('visits.mark', { name }), () => mark(cell), { class: 'mark' }));
}
