/** The second map, of the other period: it moves with the first, in the same classes, and is linked with list and card as the first is. */
import * as L from 'leaflet';
import { element, part } from '../element.js';
import { format } from '../language.js';
import { numbersOn } from '../numbers.js';
import { WardLayer } from '../wardlayer.js';
import { addPanes, COUNTY } from '../wardmap.js';
import { follow } from './follow.js';
import { t } from './words.js';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('../standing.js').Standing} Standing */
/** @typedef {{ map: L.Map, node: HTMLElement, labels: L.Control[], other: Standing }} Twin */

/** @param {Session} session */
export function showTwin(session) {
  /** @type {Twin | null} */
  let twin = null;

  follow(session, () => {
    const { other, stage, choices } = session;
    const wanted = other && choices.view === 'map' ? other : null;
    if (twin?.other === wanted) return;
    const first = stage?.map;
    if (twin) {
      first?.off('move resize', followed);
      for (const label of twin.labels) label.remove();
      twin.map.remove();
      twin.node.remove();
      twin = null;
    }
    document.querySelector('section.map')?.classList.toggle('two', wanted !== null);
    if (!wanted || !stage) return;
    twin = begin(session, wanted);
    stage.map.on('move resize', followed);
  });

  /** The second follows the first. */
  function followed() {
    const first = session.stage?.map;
    if (!first || !twin) return;
    twin.map.invalidateSize({ animate: false, pan: false });
    if (same(first, twin.map)) return;
    twin.map.setView(first.getCenter(), first.getZoom(), { animate: false });
  }
}

/** Whether two maps show the same place, to about a pixel. @param {L.Map} one @param {L.Map} other */
const same = (one, other) => one.getZoom() === other.getZoom() && one.project(one.getCenter()).distanceTo(other.project(other.getCenter())) < 1;

/** @param {Session} session @param {Standing} other @returns {Twin} */
function begin(session, other) {
  const { stage } = session;
  if (!stage) throw new Error('There is no first map yet');
  const node = element('div', { id: 'map-two', role: 'application', 'aria-label': t('twin.label', { period: format.period(other.choices.from, other.choices.to) }), tabindex: 0 });
  part('map-frame').append(node);
  const map = L.map(node, stage.options);
  addPanes(map);
  map.setView(stage.map.getCenter(), stage.map.getZoom(), { animate: false });
  const base = session.reference?.datasets.base_map;
  if (base) void import('../basemap.js').then(({ layBaseMap }) => layBaseMap(map, base));
  const wards = new WardLayer(map, other, stage.wards.shapes);
  L.geoJSON(stage.countyLines, { interactive: false, style: { renderer: L.svg({ pane: 'lines', padding: 0.5 }), ...COUNTY } }).addTo(map);
  wards.paint();
  for (const [code, path] of wards.paths) path.on('click', () => other.figures?.rows.some((row) => row.code === code) && session.choose({ selected: code === session.choices.selected ? null : code }));
  node.addEventListener('mouseover', (event) => session.point(event.target instanceof Element ? (event.target.closest('path[role=button]')?.getAttribute('data-code') ?? null) : null, 'map'));
  node.addEventListener('mouseleave', () => session.point(null, ''));
  other.on('choices', () => wards.mark());
  other.on('point', () => wards.mark());
  map.on('zoomend', () => wards.mark());
  const standing = /** @type {Session} */ (/** @type {unknown} */ (other));
  numbersOn(map, standing, stage.wards.shapes);
  if (session.targets) void import('../hotspots/filled.js').then(({ drawFills }) => drawFills(map, standing));
  map.on('move', () => { if (!same(map, stage.map)) stage.map.setView(map.getCenter(), map.getZoom(), { animate: false }); });
  return { map, node, other, labels: [label(stage.map, session), label(map, other)] };
}

/** The months, in a corner of their map. @param {L.Map} map @param {Standing} standing */
function label(map, { choices }) {
  const made = new L.Control({ position: 'bottomleft' });
  made.onAdd = () => element('p', { class: 'span' }, format.period(choices.from, choices.to));
  return made.addTo(map);
}
