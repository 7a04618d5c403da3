/** The legend: every class with its letter, its range and how many wards are in it; pointing at one lights its wards. */
import { CELLS, classesOf, HIDDEN, MISSING, tally, ZERO } from './classes.js';
import { drawing, element, part } from './element.js';
import { format, plural, t } from './language.js';
import { fillOf, inkOn } from './palette.js';
import { cellText } from './reading.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./contract.js').MeasureId} MeasureId */

/** @param {Session} session */
export function showLegend(session) {
  const frame = part('legend-body');
  const title = part('legend-title');

  function draw() {
    const { figures, choices } = session;
    if (!figures) return;
    const { measure } = choices;
    const counts = tally(figures.rows, measure, figures.classes);
    const classes = classesOf(measure, figures.classes);
    const most = Math.max(1, ...counts.values());
    title.textContent = unit(measure);
    const special = [ZERO, HIDDEN, MISSING].filter((id) => id === HIDDEN || id === MISSING || measure !== 'cell');
    const rows = [
      ...(measure === 'cell' ? [] : [...classes].reverse().map((each) => ({ id: each.id, text: range(each, measure) }))),
      ...special.map((id) => ({ id, text: specialText(id, measure) })),
    ];
    frame.replaceChildren(
      ...(measure === 'cell' ? [grid(counts)] : []),
      element('ul', { class: 'classes' }, ...rows.map(({ id, text }) => {
        const n = counts.get(id) ?? 0;
        const line = classButton(id);
        line.append(
          unseen(t('legend.class', { class: id })),
          swatch(id, classes.length, measure),
          element('span', { class: 'range' }, text),
          drawing('svg', { class: 'bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
            drawing('rect', { x: 0, y: 1, width: (100 * n) / most, height: 8 })),
          element('span', { class: 'n' }, format.whole(n)),
          unseen(plural('legend.wards', n)),
        );
        return element('li', {}, line);
      })),
    );
  }

  /** @param {string} id */
  function classButton(id) {
    const made = element('button', { type: 'button', class: 'class', 'data-class': id });
    for (const begin of ['mouseenter', 'focus']) made.addEventListener(begin, () => session.light(id));
    for (const end of ['mouseleave', 'blur']) made.addEventListener(end, () => session.light(null));
    return made;
  }

  /** Violence up, deprivation to the right. @param {Map<string, number>} counts */
  function grid(counts) {
    const cells = CELLS.map((id) => {
      const n = counts.get(id) ?? 0;
      const made = classButton(id);
      made.style.background = fillOf(id, 9);
      made.style.color = inkOn(fillOf(id, 9));
      made.append(element('b', {}, id), element('span', {}, format.whole(n)), unseen(`${plural('legend.wards', n)}, ${cellText(id)}`));
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

  session.on('figures', draw);
  session.on('choices', () => session.status === 'ready' && draw());
}

/** @param {string} text */
const unseen = (text) => element('span', { class: 'unseen' }, text);

/** @param {MeasureId} measure */
function unit(measure) {
  if (measure === 'rate_per_1000') return t('legend.unit.rate');
  if (measure === 'count') return t('legend.unit.count');
  return measure === 'deprived_20' ? t('legend.unit.share') : t('legend.unit.cell');
}

/** @param {{ above: number | null, upTo: number | null }} each @param {MeasureId} measure */
function range({ above, upTo }, measure) {
  const say = measure === 'count' ? format.whole : measure === 'deprived_20' ? format.share : format.rate;
  if (above === null && upTo === null) return t('legend.any');
  if (above === null) return t('legend.upTo', { high: say(upTo ?? 0) });
  if (upTo === null) return t('legend.over', { low: say(above) });
  if (measure === 'count') return above + 1 === upTo ? say(upTo) : t('legend.between', { low: say(above + 1), high: say(upTo) });
  return t('legend.between', { low: say(above), high: say(upTo) });
}

/** @param {string} id @param {MeasureId} measure */
function specialText(id, measure) {
  if (id === HIDDEN) return t('legend.hidden');
  if (id === MISSING) return t('legend.missing');
  return measure === 'deprived_20' ? t('legend.zero.share') : t('legend.zero');
}

/** @param {string} id @param {number} classes @param {MeasureId} measure */
function swatch(id, classes, measure) {
  const fill = fillOf(id, classes);
  const svg = drawing('svg', { class: 'swatch', viewBox: '0 0 36 22', 'aria-hidden': 'true' });
  const letter = 'ABCDE'.indexOf(id);
  if (measure === 'count' && letter >= 0) {
    svg.append(drawing('circle', { cx: 11, cy: 11, r: 2 + (8.5 * (letter + 1)) / classes, fill: '#253494', 'fill-opacity': 0.72 }));
    svg.append(drawing('text', { x: 30, y: 15.5, 'text-anchor': 'middle' }, id));
    return svg;
  }
  svg.append(drawing('rect', { x: 0.5, y: 0.5, width: 35, height: 21, fill, stroke: '#4a5560' }));
  // On a pattern a letter wants a plain ground.
  if (!fill.startsWith('#')) svg.append(drawing('rect', { x: 8, y: 3, width: 20, height: 16, fill: '#ffffff' }));
  svg.append(drawing('text', { x: 18, y: 15.5, 'text-anchor': 'middle', fill: inkOn(fill) }, id));
  return svg;
}
