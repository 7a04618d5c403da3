/** One ward's row of the ranked list: place, name, bar with its interval, figure and class letter. */
import { element } from './element.js';
import { countyOf, format, nameOf } from './language.js';
import { inkOn } from './palette.js';
import { whisker } from './whisker.js';

/** @typedef {import('./contract.js').Row} Row */
/** @typedef {import('./lens.js').Lens} Lens */

/** Bar of a row whose class has a pattern and no colour. */
const GREY = '#6f777b';

/** @param {Row} row @param {Lens} lens @param {string} [other] its figure in another period, with what that is */
export function rankingRow(row, lens, other) {
  const id = lens.classOf(row);
  const fill = lens.fill(id);
  const place = lens.places.get(row.code);
  const item = element('li', { role: 'option', class: 'ward', 'data-code': row.code, 'data-class': id, tabindex: -1, id: `ward-${row.code}` });
  const chip = element('span', { class: 'chip', 'aria-hidden': 'true' }, lens.letter(id));
  // Set through the CSSOM, which the page's policy allows; an attribute it would refuse.
  if (fill.startsWith('#')) chip.style.background = fill;
  else chip.classList.add(fill.includes('hatch') ? 'hatched' : 'dotted');
  chip.style.color = inkOn(fill);
  item.append(
    element('span', { class: 'place' }, place === undefined ? '–' : format.whole(place)),
    element('span', { class: 'name' }, nameOf(row), element('small', {}, countyOf(row))),
    whisker(lens.bar(row), lens.end, fill.startsWith('#') ? fill : GREY),
    element('span', { class: 'figure', 'aria-hidden': 'true' }, lens.shown(row)),
    element('span', { class: 'unseen' }, lens.spoken(row)),
    chip,
    ...(other ? [element('small', { class: 'other' }, other)] : []),
  );
  return item;
}

/** Scrolls the list to a row, never the page; again once the rows that came into sight have their own height. @param {HTMLElement} list @param {HTMLElement} item @param {boolean} [again] */
export function reveal(list, item, again = false) {
  const frame = list.getBoundingClientRect();
  const box = item.getBoundingClientRect();
  if (box.top < frame.top) list.scrollTop -= frame.top - box.top;
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom;
  if (!again) requestAnimationFrame(() => reveal(list, item, true));
}
