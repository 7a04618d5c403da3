/** What a planner takes of the list: which columns, which areas, and those alone. */
import { entriesOf, MOST, toggled } from '../address.js';
import { element } from '../element.js';
import { format, nameOf } from '../language.js';
import { columnsOf } from './cells.js';
import { plural, t } from './words.js';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('./contract.js').Targets} Targets */
/** @typedef {import('./contract.js').Target} Target */

/** The columns that are shown: all where none are chosen; an area without its name says nothing. @param {Targets} targets @param {Session['choices']} choices */
export function shownColumns(targets, choices) {
  const wanted = entriesOf(choices.cols);
  return columnsOf(targets, choices).filter(({ id }) => wanted.length === 0 || id === 'name' || wanted.includes(id));
}

/** The box that puts an area into the set. @param {Session} session @param {Target} row */
export function picker(session, row) {
  const set = entriesOf(session.choices.set);
  const box = element('input', {
    type: 'checkbox', class: 'pick', 'data-pick': row.code, checked: set.includes(row.code), disabled: set.length >= MOST && !set.includes(row.code),
    'aria-label': t('pick.area', { area: nameOf(row) || row.code }),
  });
  box.addEventListener('change', () => session.choose({ set: toggled(session.choices.set, row.code) }));
  return box;
}

/** @param {Session} session @param {Targets} targets @returns {Node} */
export function pickers(session, targets) {
  const { choices } = session;
  const all = columnsOf(targets, choices).filter(({ id }) => id !== 'name');
  const shown = shownColumns(targets, choices).map(({ id }) => id);
  const boxes = all.map(({ id, head }) => {
    const box = element('input', { type: 'checkbox', 'data-column-box': id, checked: shown.includes(id) });
    box.addEventListener('change', () => {
      const left = all.map((column) => column.id).filter((each) => (each === id ? box.checked : shown.includes(each)));
      session.choose({ cols: left.length === all.length ? null : ['name', ...left].join(',') });
    });
    return element('label', {}, box, ' ', head);
  });
  const set = entriesOf(choices.set);
  const alone = element('input', { type: 'checkbox', id: 'picked', checked: choices.picked, disabled: set.length === 0 });
  alone.addEventListener('change', () => session.choose({ picked: alone.checked }));
  const none = element('button', { type: 'button', disabled: set.length === 0 }, t('pick.none'));
  none.addEventListener('click', () => session.choose({ set: null, picked: false }));
  return element('div', { class: 'pickers' },
    element('details', { class: 'boxed', open: choices.cols !== null }, element('summary', {}, t('pick.columns')), element('div', { class: 'boxes' }, ...boxes)),
    element('p', {}, element('span', { role: 'status' }, plural('pick.count', set.length, { n: format.whole(set.length) })), ' ', element('label', {}, alone, ' ', t('pick.alone')), ' ', none));
}
