/** The towns at a larger scale under the map: wards that are a few pixels there can be told apart and chosen here. */
import { entriesOf } from '../address.js';
import { drawing, element, button, part } from '../element.js';
import { stances, tint } from '../emphasis.js';
import { language, nameOf } from '../language.js';
import { LAND } from '../palette.js';
import { sentence } from '../reading.js';
import { follow } from './follow.js';
import { askNamed } from './over.js';
import { HEIGHT, outlineIn, roundAreas, sixTowns } from './places.js';
import { t } from './words.js';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('./places.js').Place} Place */

/** @param {Session} session */
export function showTowns(session) {
  const frame = part('towns');
  /** @type {Map<string, SVGPathElement[]>} */
  let paths = new Map();
  /** @type {Promise<Place[]> | null} */
  let places = null;

  follow(session, async () => {
    const { stage, choices } = session;
    const wanted = choices.view === 'map' && choices.level === 'ward' && entriesOf(choices.over).includes('towns') && stage;
    frame.hidden = !wanted;
    document.querySelector('section.map')?.classList.toggle('towns', Boolean(wanted));
    if (!wanted) return;
    if (!places) {
      places = askPlaces(session).catch(() => []);
      const found = await places;
      frame.replaceChildren(...(found.length === 0 ? [element('p', {}, t('towns.none'))] : found.map((place) => smallMap(place))));
    }
    await places;
    paint();
  });
  session.on('point', () => !frame.hidden && paint());

  function paint() {
    const { figures, lens, choices, pointed } = session;
    const stanceOf = stances(session);
    const rows = new Map(figures?.rows.map((row) => [row.code, row]));
    for (const [code, drawn] of paths) {
      const row = rows.get(code);
      const id = row && lens ? lens.classOf(row) : '';
      for (const path of drawn) {
        const fill = row && lens ? lens.fill(id) : LAND;
        path.setAttribute('fill', fill);
        tint(path, fill);
        path.dataset.stance = stanceOf(row, id);
        path.classList.toggle('chosen', code === choices.selected);
        path.classList.toggle('pointed', code === pointed.code);
        const title = path.firstElementChild;
        const text = row && lens && figures ? sentence(row, lens, figures.wards.areas) : '';
        if (title && title.textContent !== text) title.textContent = text;
      }
    }
  }

  /** @param {Place} place */
  function smallMap(place) {
    const svg = drawing('svg', { viewBox: `0 0 ${HEIGHT * 1.5} ${HEIGHT}`, 'aria-hidden': 'true' });
    for (const [code, { feature }] of session.stage?.wards.shapes ?? []) {
      const outline = outlineIn(feature.geometry, place);
      if (!outline) continue;
      const path = drawing('path', { d: outline, 'data-code': code }, drawing('title'));
      path.addEventListener('click', () => session.choose({ selected: code === session.choices.selected ? null : code }));
      path.addEventListener('mouseenter', () => session.point(code, 'map'));
      path.addEventListener('mouseleave', () => session.point(null, ''));
      svg.append(path);
      paths.set(code, [...(paths.get(code) ?? []), path]);
    }
    // By the keyboard the map itself goes there, and its wards are in reach.
    const go = button(place[language], () => {
      session.stage?.map.fitBounds([[place.south, place.west], [place.north, place.east]], { animate: false });
      const first = [...svg.querySelectorAll('path')].map((path) => path.getAttribute('data-code') ?? '').find((code) => session.figures?.rows.some((row) => row.code === code));
      if (first) session.stage?.wards.stand(first);
    }, { title: t('towns.go', { town: place[language] }) });
    return element('figure', {}, svg, go);
  }
}

/** The towns of a real force; of an invented one, what the server names. @param {Session} session @returns {Promise<Place[]>} */
async function askPlaces({ reference, choices, stage }) {
  if (!reference?.datasets.sample) return sixTowns();
  const named = await askNamed(choices.dataVersion ?? 0);
  return roundAreas(named.map(({ properties, geometry }) => {
    const points = geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
    const [xs, ys] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
    return { name_en: nameOf(properties, 'en'), name_cy: nameOf(properties, 'cy'), box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
  }), [...(stage?.wards.shapes.values() ?? [])].map(({ anchor }) => anchor));
}
