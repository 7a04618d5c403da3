/** The list's table: one row an area, in the server's order; on a narrow screen each row is a card. */
import { button, element } from '../element.js';
import { format, said } from '../language.js';
import { fillRows } from '../paint.js';
import { what } from '../what/what.js';
import { periodText } from './notes.js';
import { picker, shownColumns } from './picking.js';
import { plural, t } from './words.js';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('./cells.js').Column} Column */
/** @typedef {import('./contract.js').Targets} Targets */

/** Rows that are drawn at first: thousands of cells at once would make the page slow. */
const FIRST = 250;
/** Rows that are drawn at a time as cards. */
const AT_ONCE = 15;
/** The method that explains each column.
 * @type {Record<string, string>} */
const METHODS = { rank: 'rank_range', count: 'count', rate: 'rate', smoothed: 'smoothed', funnel: 'funnel', cluster: 'gi', change: 'change', class: 'class', deprivation: 'deprived', score: 'score', harm: 'harm', why: 'reasons', action: 'actions' };

/** @param {Session} session @param {Targets} targets @param {boolean} all @param {() => void} more @returns {Node[]} */
export function listTable(session, targets, all, more) {
  const columns = shownColumns(targets, session.choices);
  const rows = all ? targets.rows : targets.rows.slice(0, FIRST);
  const n = targets.areas.shown;
  const caption = plural('list.caption', n, {
    n: format.whole(n), of: format.whole(targets.areas.areas), definition: said(targets.definition.title), period: periodText(targets), index: said(targets.index.title),
  });
  /** @param {import('./contract.js').Targets['rows'][number]} row */
  const line = (row) => element('tr', { role: 'row', 'data-code': row.code }, ...columns.map((column) =>
    column.id === 'name'
      ? element('th', { scope: 'row', role: 'rowheader', 'data-column': column.id }, picker(session, row), ...column.cell(row))
      : element('td', { role: 'cell', 'data-column': column.id, 'data-label': column.head }, element('div', {}, ...column.cell(row)))));
  const body = element('tbody', { role: 'rowgroup' });
  // The roles are said outright: a table that is drawn as cards would lose its own.
  const table = element('table', { class: 'list', role: 'table' },
    element('caption', {}, caption),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...columns.map((column) => head(session, targets, column)))),
    body);
  fillRows(table, body, rows, AT_ONCE, line);
  table.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-code]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    session.choose({ view: 'map', selected: link.getAttribute('data-code') });
  });
  const left = targets.rows.length - rows.length;
  return [
    element('div', { class: 'listframe', tabindex: '0', role: 'region', 'aria-label': t('list.region') }, table),
    ...(left > 0 ? [button(plural('list.more', left, { n: format.whole(left) }), more)] : []),
  ];
}

/** @param {Session} session @param {Targets} targets @param {Column} column */
function head(session, targets, column) {
  const { order, id } = column;
  const method = METHODS[id];
  const explained = method && what(method, column.head);
  // The short form is what is said with each cell.
  const own = { scope: 'col', role: 'columnheader', abbr: column.head, 'data-column': id };
  const sorted = session.choices.by;
  if (!order && !column.by) return element('th', own, column.head, explained);
  // Pressed again a column turns round; an order of the server's has one way, its ranks.
  const name = (column.by ?? '').replace('-', '');
  const mine = order ? targets.measure === order && !sorted : sorted?.replace('-', '') === name;
  const falling = order ? true : sorted?.startsWith('-');
  const turned = sorted?.startsWith('-') ? name : `-${name}`;
  const made = button(column.head, () => session.choose(order ? { order, by: null } : { by: mine ? turned : column.by ?? null }), { 'data-head': id });
  const [way, arrow] = falling ? ['descending', '▼'] : ['ascending', '▲'];
  made.append(element('span', { class: 'arrow', 'aria-hidden': 'true' }, mine ? arrow : ''));
  return element('th', { ...own, 'aria-sort': mine ? way : 'none' }, made, explained);
}
