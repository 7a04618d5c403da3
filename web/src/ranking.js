/** The ranked list of wards: the primary control. One tab stop, arrows within, linked with the map both ways. */
import { entriesOf, toggled } from './address.js';
import { stances } from './emphasis.js';
import { amend, part, write } from './element.js';
import { format, nameOf, other as second, plural, t } from './language.js';
import { afterPaint } from './paint.js';
import { rankingRow, reveal } from './rankingrow.js';
import { matches } from './search.js';

/** @typedef {import('./session.js').Session} Session */

/** Rows that PgUp and PgDn pass over. */
const PAGE = 10;
/** Rows at most: thousands of cells would make the page slow, and the targeting list has them all. */
const MOST = 500;

/** @param {Session} session */
export function showRanking(session) {
  const list = part('ranking');
  const search = /** @type {HTMLInputElement} */ (part('search'));
  const found = part('search-found');
  const cut = part('list-cut');
  /** @type {Map<string, HTMLElement>} */
  let items = new Map();
  /** The one option in the tab order. @type {string | null} */
  let stop = null;
  /** What the rows were drawn with. @type {import('./lens.js').Lens | null} */
  let drawn = null;
  /** The other period that they were drawn with. */
  let other = session.other;

  const visible = () => [...items.values()].filter((item) => !item.hidden);

  /** @param {HTMLElement | undefined} item @param {boolean} focus */
  function stand(item, focus) {
    if (!item) return;
    for (const each of items.values()) amend(each, { tabindex: '-1' });
    item.tabIndex = 0;
    stop = item.dataset.code ?? null;
    if (focus) item.focus();
  }

  function draw() {
    const { figures, lens } = session;
    if (!figures || !lens || session.choices.view !== 'map') return;
    const held = list.contains(document.activeElement);
    [drawn, other] = [lens, session.other];
    const said = session.meeting?.saidOfOther(session);
    const rows = figures.rows.slice(0, MOST);
    items = new Map(rows.map((row) => [row.code, rankingRow(row, lens, said?.(row.code))]));
    list.replaceChildren(...items.values());
    write(part('list-title'), { ward: t('list.title'), lsoa: t('list.title.lsoa'), cell: t('list.title.cell') }[session.choices.level]);
    write(part('search-label'), session.choices.level === 'ward' ? t('search.label') : t('search.label.area'));
    const all = session.choices.level === 'cell' ? figures.wards.areas : figures.rows.length;
    cut.hidden = rows.length === all;
    cut.textContent = t('list.cut', { shown: format.whole(rows.length), drawn: format.whole(figures.rows.length), of: format.whole(all) });
    filter();
    if (held) items.get(stop ?? '')?.focus({ preventScroll: true });
    mark();
  }

  function filter() {
    const words = search.value;
    const stanceOf = stances(session);
    let left = 0;
    for (const row of session.figures?.rows ?? []) {
      const item = items.get(row.code);
      if (!item) continue;
      item.hidden = stanceOf(row, item.dataset.class ?? '') === 'left' || !matches(words, nameOf(row), nameOf(row, second));
      if (!item.hidden) left += 1;
    }
    write(found, words.trim() ? plural('search.found', left, { n: format.whole(left) }) : '');
    const standing = stop ? items.get(stop) : undefined;
    stand(standing && !standing.hidden ? standing : visible()[0], false);
  }

  function mark() {
    const { selected } = session.choices;
    const [stanceOf, set] = [stances(session), entriesOf(session.choices.set)];
    const rows = new Map(session.figures?.rows.map((row) => [row.code, row]));
    for (const [code, item] of items) {
      amend(item, {
        'aria-selected': String(code === selected), 'aria-checked': set.length > 0 ? String(set.includes(code)) : null,
        'data-stance': stanceOf(rows.get(code), item.dataset.class ?? ''),
      });
      item.classList.toggle('pointed', code === session.pointed.code);
    }
    const near = items.get(session.pointed.code ?? '') ?? (session.pointed.from ? undefined : items.get(selected ?? ''));
    if (near && session.pointed.from !== 'list') reveal(list, near);
  }

  /** @param {Event} event */
  const itemOf = (event) => /** @type {HTMLElement | null} */ (event.target instanceof Element ? event.target.closest('.ward') : null);

  /** @param {KeyboardEvent} event */
  function key(event) {
    const shownItems = visible();
    const at = shownItems.findIndex((item) => item === itemOf(event));
    const last = shownItems.length - 1;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + PAGE, PageUp: at - PAGE, Home: 0, End: last }[event.key];
    const code = shownItems[at]?.dataset.code;
    if (to !== undefined) stand(shownItems[Math.max(0, Math.min(last, to))], true);
    else if (event.key === 'Enter' && code) session.choose({ selected: code });
    else if (event.key === ' ' && code) session.choose({ set: toggled(session.choices.set, code) });
    else if (event.key === 'Escape') session.choose({ selected: null });
    else return;
    event.preventDefault();
  }

  list.addEventListener('keydown', key);
  list.addEventListener('click', (event) => {
    const code = itemOf(event)?.dataset.code;
    // The box at the left of a row adds it to the set; the rest of the row opens its card.
    if (code && event.target instanceof Element && event.target.closest('.place')) return session.choose({ set: toggled(session.choices.set, code) });
    if (code) session.choose({ selected: code === session.choices.selected ? null : code });
  });
  list.addEventListener('mouseover', (event) => session.point(itemOf(event)?.dataset.code ?? null, 'list'));
  list.addEventListener('mouseleave', () => session.point(null, ''));
  list.addEventListener('focusin', (event) => {
    stand(itemOf(event) ?? undefined, false);
    session.point(itemOf(event)?.dataset.code ?? null, 'list');
  });
  list.addEventListener('focusout', () => session.point(null, ''));
  search.addEventListener('input', filter);
  search.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') stand(visible()[0], true);
    if (event.key === 'Escape') { search.value = ''; filter(); }
  });
  search.setAttribute('placeholder', t('search.hint'));
  // The map is painted anew first, the rows in the frame after: two hundred of them would hold it up; other views do without.
  session.on('figures', () => afterPaint(draw));
  session.on('choices', () => {
    if (session.status === 'ready' && (drawn !== session.lens || other !== session.other)) return draw();
    filter();
    mark();
  });
  session.on('point', mark);
}
