/** The targeting list as a view of its own: what narrows it, the table, the force's named areas, and how it is made. */
import { element, part } from '../element.js';
import { comparison } from './compare.js';
import { filters } from './filters.js';
import { namedAreas } from './named.js';
import { notes } from './notes.js';
import { pickers } from './picking.js';
import { listTable } from './table.js';
import { t } from './words.js';

/** @typedef {import('../session.js').Session} Session */

/** @param {Session} session */
export function showTargets(session) {
  const frame = part('targets');
  const form = filters(session);
  const compared = comparison(session);
  const body = element('div', { class: 'listed' });
  let all = false;

  function draw() {
    const { targets, choices } = session;
    if (choices.view !== 'list' || !targets) return;
    const held = document.activeElement instanceof HTMLElement && body.contains(document.activeElement) ? document.activeElement.dataset : undefined;
    body.replaceChildren(...(targets.rows.length === 0
      ? [element('p', { class: 'state', role: 'status' }, t('list.empty'))]
      : [pickers(session, targets), ...listTable(session, targets, all, () => { all = true; draw(); })]),
    ...namedAreas(targets), ...notes(targets));
    const again = held && [...body.querySelectorAll('[data-head], [data-pick], [data-column-box], #picked')].find((each) => each instanceof HTMLElement
      && (each.dataset.head === held.head && each.dataset.pick === held.pick && each.dataset.columnBox === held.columnBox));
    if (again instanceof HTMLElement) again.focus();
  }

  frame.replaceChildren(form.node, compared.node, body);
  session.on('figures', () => {
    all = false;
    draw();
  });
  session.on('choices', () => {
    if (session.choices.view !== 'list') return;
    form.draw();
    void compared.draw();
    if (session.status === 'ready') draw();
  });
  session.on('figures', () => {
    form.draw();
    void compared.draw();
  });
}
