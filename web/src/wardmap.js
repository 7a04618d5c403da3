/** The map: Leaflet without a base map, the wards on it, county and LSOA lines over them, towns and numbers on top. */
import * as L from 'leaflet';
import { askShapes } from './geometry.js';
import { element, part } from './element.js';
import { language, t } from './language.js';
import { wardKeys } from './mapkeys.js';
import { numbersOn } from './numbers.js';
import { outlinesOf } from './outlines.js';
import { TOWNS } from './towns.js';
import { WardLayer } from './wardlayer.js';

/** @typedef {import('./session.js').Session} Session */

/** LSOA lines are drawn from this zoom on: below it they would be a tangle. */
const LSOA_ZOOM = 11;

/** @param {Session} session */
export function showMap(session) {
  const frame = part('map');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = L.map(frame, {
    attributionControl: false, zoomControl: false, zoomSnap: 0.25, zoomDelta: 0.5, wheelPxPerZoomLevel: 120, minZoom: 6, maxZoom: 16,
    fadeAnimation: !still, zoomAnimation: !still, inertia: !still, markerZoomAnimation: !still,
  });
  map.setView([52.15, -4.1], 8);
  L.control.zoom({ position: 'topright', zoomInTitle: t('map.zoom.in'), zoomOutTitle: t('map.zoom.out') }).addTo(map);
  L.control.scale({ position: 'bottomright', imperial: false }).addTo(map);
  for (const [name, order] of /** @type {[string, string][]} */ ([['lines', '420'], ['circles', '430'], ['marks', '440'], ['towns', '450'], ['numbers', '460']])) {
    const pane = map.createPane(name);
    pane.style.zIndex = order;
    pane.style.pointerEvents = 'none';
  }
  /** @type {WardLayer | null} */
  let wards = null;
  let ours = true;
  let fitted = '';
  let drawing = false;

  async function draw() {
    const { figures, choices } = session;
    if (!figures || drawing) return;
    if (!wards) {
      drawing = true;
      const shapes = await askShapes(figures.data_version).finally(() => { drawing = false; });
      wards = new WardLayer(map, session, shapes);
      wardKeys(map, session, wards);
      numbersOn(map, session, shapes);
      if (!session.reference?.datasets.sample) showTowns();
      void addLines();
      part('map-frame').classList.remove('waiting');
    }
    wards.paint();
    if (choices.position && !fitted) place();
    else if (fitted !== `county ${choices.county}`) fit();
    fitted = `county ${choices.county}`;
  }

  async function addLines() {
    const counties = await outlinesOf('counties', { colour: '#1b2733', width: 1.6 }, { pane: 'lines' }).catch(() => null);
    counties?.addTo(map);
    const lsoas = await outlinesOf('lsoas', { colour: 'rgba(27, 39, 51, 0.55)', width: 1, dash: [4, 3] }, { pane: 'lines', minZoom: LSOA_ZOOM }).catch(() => null);
    lsoas?.addTo(map);
  }

  /** Shows all wards of the filter. */
  function fit() {
    const bounds = wards?.boundsOf((session.figures?.rows ?? []).map((row) => row.code));
    if (!bounds?.isValid()) return;
    ours = true;
    map.fitBounds(bounds, { padding: [14, 14], animate: false });
    ours = false;
  }

  function place() {
    const { position } = session.choices;
    if (!position) return;
    ours = true;
    map.setView([position.lat, position.lng], position.zoom, { animate: false });
    ours = false;
  }

  function showTowns() {
    const group = L.layerGroup().addTo(map);
    const name = () => {
      group.clearLayers();
      for (const town of TOWNS.filter((each) => map.getZoom() >= each.from)) {
        L.marker([town.lat, town.lng], {
          pane: 'towns', interactive: false, keyboard: false,
          icon: L.divIcon({ className: 'town', iconSize: [0, 0], html: element('span', { 'aria-hidden': 'true' }, town[language]) }),
        }).addTo(group);
      }
    };
    map.on('zoomend', name);
    name();
  }

  map.on('moveend', () => {
    if (ours || !wards) return;
    const { lat, lng } = map.getCenter();
    session.move({ lat, lng, zoom: map.getZoom() });
  });
  part('fit').addEventListener('click', () => {
    fit();
    session.move(null);
  });
  new ResizeObserver(() => {
    ours = true;
    map.invalidateSize({ animate: false });
    ours = false;
    if (fitted && !session.choices.position) fit();
  }).observe(frame);
  session.on('figures', () => void draw());
  session.on('choices', () => {
    if (session.status === 'ready') wards?.paint();
  });
  session.on('point', () => wards?.mark());
}
