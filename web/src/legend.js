/** The legend: every class with its letter, its range and how many wards are in it; pointing at one lights its wards, pressing keeps them alone. */
import { entriesOf, toggled } from './address.js';
import { CELLS, tally } from './classes.js';
import { button, drawing, element, part } from './element.js';
import { keptOf } from './emphasis.js';
import { format, plural, t } from './language.js';
import { inkOn } from './palette.js';
import { cellText } from './reading.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./lens.js').Lens} Lens */

/** @param {Session} session */
export function showLegend(session) {
  const frame = part('legend-body');
  const title = part('legend-title');

  /** What it was drawn with. @type {Lens | null} */
  let drawn = null;
  let shown = '';
  const choices = () => session.choices;

  function draw() {
    const { figures, lens } = session;
    if (!figures || !lens) return;
    strangers(lens);
    const key = `${choices().only} ${choices().level}`;
    if (drawn === lens && key === shown) return mark();
    [drawn, shown] = [lens, key];
    const counts = tally(figures.rows, lens.classOf);
    const most = Math.max(1, ...counts.values());
    title.textContent = lens.unit;
    const cells = lens.measure === 'cell';
    const rows = [...(cells ? [] : lens.classes), ...lens.special];
    const held = document.activeElement instanceof HTMLElement && frame.contains(document.activeElement) ? document.activeElement.dataset.class : undefined;
    frame.replaceChildren(
      ...(cells ? [grid(lens, counts)] : []),
      element('ul', { class: 'classes' }, ...rows.map(({ id, text }) => {
        const n = counts.get(id) ?? 0;
        const line = classButton(id);
        line.append(
          unseen(t('legend.class', { class: lens.letter(id) })),
          swatch(id, lens),
          element('span', { class: 'range' }, text),
          drawing('svg', { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
            drawing('rect', { x: 0, y: 1, width: (100 * n) / most, height: 8 })),
          element('span', { class: 'n' }, format.whole(n)),
          unseen(areas(n)),
        );
        return element('li', {}, line);
      })),
      session.choices.only ? button(t('legend.all'), () => session.choose({ only: null }), { 'data-class': 'all' }) : '',
    );
    const again = held && (frame.querySelector(`[data-class="${held}"]`) ?? frame.querySelector('[data-class]'));
    if (again instanceof HTMLElement) again.focus();
    mark();
  }

  /** @param {string} id */
  function classButton(id) {
    const kept = Boolean(session.lens && keptOf(session.choices.only, session.lens).includes(id));
    const made = element('button', { type: 'button', class: 'class', 'data-class': id, 'aria-pressed': String(kept) });
    made.addEventListener('click', () => session.choose({ only: toggled(session.choices.only, id) }));
    // A hand that drags the map over the legend lights nothing.
    for (const begin of ['mouseenter', 'focus']) made.addEventListener(begin, (event) => (event instanceof MouseEvent && event.buttons > 0 ? undefined : session.light(id)));
    for (const end of ['mouseleave', 'blur']) made.addEventListener(end, () => session.light(null));
    return made;
  }

  /** @param {number} n */
  const areas = (n) => (session.choices.level === 'ward' ? plural('legend.wards', n) : plural('legend.areas', n));

  /** Violence up, deprivation to the right. @param {Lens} lens @param {Map<string, number>} counts */
  function grid(lens, counts) {
    const cells = CELLS.map((id) => {
      const n = counts.get(id) ?? 0;
      const made = classButton(id);
      made.style.background = lens.fill(id);
      made.style.color = inkOn(lens.fill(id));
      made.append(element('b', {}, id), element('span', {}, format.whole(n)), unseen(`${areas(n)}, ${cellText(id)}`));
      return made;
    });
    const rows = [cells.slice(6), cells.slice(3, 6), cells.slice(0, 3)];
    return element('div', { class: 'grid3' },
      element('div', { class: 'up' }, t('legend.cell.violence')),
      element('div', { class: 'cells' }, ...rows.flat()),
      element('div', { class: 'columns' }, ...[t('legend.cell.none'), t('legend.cell.some'), t('legend.cell.half')].map((text) => element('span', {}, text))),
      element('div', { class: 'along' }, t('legend.cell.deprivation')),
    );
  }

  /** An address may ask to keep classes that the measure has not. @param {Lens} lens */
  function strangers(lens) {
    const { only } = session.choices;
    const kept = keptOf(only, lens);
    const left = entriesOf(only).filter((id) => !kept.includes(id));
    if (left.length === 0) return;
    session.unknown = [{ name: 'only', value: left.join(',') }];
    session.choices = { ...session.choices, only: kept.join(',') || null };
    session.tell('unknown');
  }

  /** Marks the class of the ward that is pointed at or chosen. */
  function mark() {
    const { figures, lens, pointed, choices } = session;
    const code = pointed.code ?? choices.selected;
    const row = figures?.rows.find((each) => each.code === code);
    const here = row && lens?.classOf(row);
    for (const made of frame.querySelectorAll('[data-class]')) made.classList.toggle('here', made.getAttribute('data-class') === here);
  }

  session.on('point', mark);
  session.on('figures', draw);
  session.on('choices', () => session.status === 'ready' && draw());
}

/** @param {string} text */
const unseen = (text) => element('span', { class: 'unseen' }, text);

/** @param {string} id @param {Lens} lens */
function swatch(id, lens) {
  const fill = lens.fill(id);
  const svg = drawing('svg', { class: 'swatch', viewBox: '0 0 36 22', 'aria-hidden': 'true' });
  const letter = 'ABCDE'.indexOf(id);
  if (lens.measure === 'count' && letter >= 0) {
    svg.append(drawing('circle', { cx: 11, cy: 11, r: 2 + (8.5 * (letter + 1)) / lens.classes.length, fill: '#253494', 'fill-opacity': 0.72 }));
    svg.append(drawing('text', { x: 30, y: 15.5, 'text-anchor': 'middle' }, id));
    return svg;
  }
  svg.append(drawing('rect', { x: 0.5, y: 0.5, width: 35, height: 21, fill, stroke: '#4a5560' }));
  // On a pattern a letter wants a plain ground.
  if (!fill.startsWith('#')) svg.append(drawing('rect', { x: 8, y: 3, width: 20, height: 16, fill: '#ffffff' }));
  svg.append(drawing('text', { x: 18, y: 15.5, 'text-anchor': 'middle', fill: inkOn(fill) }, lens.letter(id)));
  return svg;
}
