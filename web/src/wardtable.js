/** The table: every ward shown on the map, row for row, with its figures; the accessible equal of the map. */
import { ownSort } from './choices.js';
import { button, element, part } from './element.js';
import { countyOf, format, language, nameOf, plural, said, t } from './language.js';
import { fillRows } from './paint.js';
import { what } from './what/what.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./contract.js').Row} Row */
/** sort: the server's column; method: of the catalogue, which explains it. @typedef {{ sort: string, head: string, cell: (row: Row) => string, text?: boolean, method?: string }} Column */

/** Rows that are drawn at a time. */
const AT_ONCE = 20;

/** @param {Row} row */
const lsoasIn20 = ({ lsoas_in_20: n, lsoas }) => (typeof n === 'number' ? t('column.lsoas_of', { n: format.whole(n), of: format.whole(lsoas) }) : n);

/** @returns {Column[]} */
const columns = () => [
  { sort: 'rank', method: 'rank', head: t('column.rank'), cell: (row) => format.whole(row.rank) },
  { sort: `name_${language}`, head: t('column.ward'), cell: (row) => nameOf(row), text: true },
  { sort: 'code', head: t('column.code'), cell: (row) => row.code, text: true },
  { sort: `county_name_${language}`, head: t('column.county'), cell: countyOf, text: true },
  { sort: 'population', method: 'residents', head: t('column.population'), cell: (row) => format.whole(row.population) },
  { sort: 'count', method: 'count', head: t('column.count'), cell: (row) => format.whole(row.count) },
  { sort: 'rate_per_1000', method: 'rate', head: t('column.rate'), cell: (row) => format.rate(row.rate_per_1000) },
  { sort: 'rate_low', method: 'interval', head: t('column.low'), cell: (row) => format.rate(row.rate_low) },
  { sort: 'rate_high', method: 'interval', head: t('column.high'), cell: (row) => format.rate(row.rate_high) },
  { sort: 'deprived_10', method: 'deprived', head: t('column.deprived_10'), cell: (row) => format.share(row.deprived_10) },
  { sort: 'deprived_20', method: 'deprived', head: t('column.deprived_20'), cell: (row) => format.share(row.deprived_20) },
  { sort: 'deprived_30', method: 'deprived', head: t('column.deprived_30'), cell: (row) => format.share(row.deprived_30) },
  { sort: 'deprived_50', method: 'deprived', head: t('column.deprived_50'), cell: (row) => format.share(row.deprived_50) },
  { sort: 'lsoas_in_20', method: 'deprived', head: t('column.lsoas_in_20'), cell: lsoasIn20 },
  { sort: 'worst_rank', method: 'worst_lsoa', head: t('column.worst_rank'), cell: (row) => format.whole(row.worst_rank) },
  { sort: 'worst_lsoa', method: 'worst_lsoa', head: t('column.worst_lsoa'), cell: (row) => row.worst_lsoa, text: true },
  { sort: 'cell', method: 'cell', head: t('column.cell'), cell: (row) => row.cell, text: true },
];

let begun = false;

/** Makes the table follow the session; a second time nothing. @param {Session} session */
export function showTable(session) {
  if (begun) return;
  begun = true;
  const table = part('table');

  function draw() {
    const { figures, choices } = session;
    if (!figures || choices.view !== 'table') return;
    const sort = choices.sort ?? ownSort(choices.measure);
    const all = columns();
    const n = figures.rows.length;
    const body = element('tbody');
    table.replaceChildren(
      element('caption', {}, plural('table.caption', n, {
        n: format.whole(n), definition: said(figures.definition.title), period: format.period(figures.period.from, figures.period.to), index: said(figures.index.title),
      })),
      element('thead', {}, element('tr', {}, ...all.map((column) => head(column, sort)))),
      body,
    );
    fillRows(table, body, figures.rows, AT_ONCE, (row) => element('tr', { 'data-code': row.code, class: row.code === choices.selected ? 'chosen' : null },
      ...all.map((column) => {
        const kind = column.text ? null : 'number';
        if (column.sort.startsWith('name_')) return element('th', { scope: 'row' }, column.cell(row));
        return element('td', { class: kind, 'data-column': column.sort }, column.cell(row));
      })));
  }

  /** @param {Column} column @param {string} sort */
  function head(column, sort) {
    const up = sort === column.sort;
    const down = sort === `-${column.sort}`;
    const made = button(column.head, () => {
      // Text begins at A, figures at the largest, ranks at the first.
      const firstDown = !column.text && column.sort !== 'rank' && column.sort !== 'worst_rank';
      const next = up ? `-${column.sort}` : down ? column.sort : firstDown ? `-${column.sort}` : column.sort;
      session.choose({ sort: next });
    });
    made.append(element('span', { class: 'arrow', 'aria-hidden': 'true' }, up ? '▲' : down ? '▼' : ''));
    return element('th', { scope: 'col', class: column.text ? null : 'number', 'aria-sort': up ? 'ascending' : down ? 'descending' : 'none' }, made, column.method && what(column.method, column.head));
  }

  function keepFocus() {
    const at = document.activeElement instanceof HTMLElement && table.contains(document.activeElement)
      ? [...table.querySelectorAll('thead button')].indexOf(document.activeElement) : -1;
    draw();
    const again = table.querySelectorAll('thead button')[at];
    if (again instanceof HTMLElement) again.focus();
  }

  session.on('figures', keepFocus);
  session.on('choices', () => session.status === 'ready' && keepFocus());
  if (session.status === 'ready') draw();
}
