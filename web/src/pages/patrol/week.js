/** The hours of the week as a table of numbers, which a grey printer cannot spoil. */
import { element } from '../../element.js';
import { nameOf } from '../../language.js';
import { dayNames, t } from './words.js';

const HOURS = 24;
const BEGINS = 6;
const HEAVIEST = 0.1;

/** The weight above which an hour is among the heaviest tenth. @param {(number | string)[]} weights */
export function heavyFrom(weights) {
  const known = weights.filter((weight) => typeof weight === 'number' && weight > 0).sort((a, b) => Number(b) - Number(a));
  return Number(known[Math.ceil(HEAVIEST * weights.length) - 1] ?? known.at(-1) ?? Infinity);
}

/** A weight in whole incidents; a dot for less than half of one, nothing for none. @param {number | string | undefined} weight */
export const said = (weight) => typeof weight !== 'number' ? String(weight ?? '') : weight >= 0.5 ? String(Math.round(weight)) : weight > 0 ? '·' : '';

/** @param {import('./contract.js').Week | '[x]'} week @param {string} period */
export function weekOf(week, period) {
  if (week === '[x]') return [element('p', {}, t('week.none'))];
  const { wards, weights } = week;
  const heavy = heavyFrom(weights);
  const rows = Array.from({ length: 7 }, (_, day) => weights.slice(day * HOURS, (day + 1) * HOURS));
  const hours = Array.from({ length: HOURS }, (_, i) => String((i + BEGINS) % HOURS).padStart(2, '0'));
  return [
    element('div', { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': t('week.title') }, element('table', {},
      element('caption', {}, t('week.caption', { wards: wards.map((ward) => nameOf(ward)).join(', '), period })),
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, t('week.day')), ...hours.map((hour) => element('th', { scope: 'col' }, hour)))),
      element('tbody', {}, ...rows.map((row, day) => element('tr', {},
        element('th', { scope: 'row' }, dayNames.short(day + 1)),
        ...row.map((weight) => element('td', { class: typeof weight === 'number' && weight >= heavy && weight > 0 ? 'heavy' : null }, said(weight)))))))),
    element('p', { class: 'note' }, t('week.note')),
  ];
}
