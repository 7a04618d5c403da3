/** The map: Leaflet without a base map, the wards on it, county and LSOA lines over them, towns and numbers on top. */
import * as L from 'leaflet';
import { dense, withoutShapes } from './dense.js';
import { askShapes } from './geometry.js';
import { part } from './element.js';
import { t } from './language.js';
import { wardKeys } from './mapkeys.js';
import { numbersOn } from './numbers.js';
import { WardLayer } from './wardlayer.js';

/** @typedef {import('./session.js').Session} Session */
/** The map with its wards. @typedef {{ map: L.Map, wards: WardLayer, countyLines: import('geojson').MultiLineString, options: L.MapOptions }} Stage */

/** LSOA lines are drawn from this zoom on: below it they would be a tangle. */
const LSOA_ZOOM = 11;
/** Coast and county borders. */
export const COUNTY = { color: '#1b2733', weight: 1.6 };

/** What lies over what; nothing of it takes the pointer. @param {L.Map} map */
export function addPanes(map) {
  ['fills', 'lines', 'over', 'circles', 'letters', 'marks', 'towns', 'numbers'].forEach((name, i) => {
    const pane = map.createPane(name);
    pane.style.zIndex = String(410 + 10 * i);
    pane.style.pointerEvents = 'none';
  });
}

/** @param {Session} session */
export function showMap(session) {
  const frame = part('map');
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  /** @type {L.MapOptions} Shift and drag is a brush here, not a zoom. */
  const options = {
    attributionControl: false, zoomControl: false, zoomSnap: 0.25, zoomDelta: 0.5, wheelPxPerZoomLevel: 120, minZoom: 5, maxZoom: 16,
    fadeAnimation: !still, zoomAnimation: !still, inertia: !still, markerZoomAnimation: !still, boxZoom: false,
  };
  const map = L.map(frame, options);
  map.setView([52.15, -4.1], 8);
  L.control.zoom({ position: 'topright', zoomInTitle: t('map.zoom.in'), zoomOutTitle: t('map.zoom.out') }).addTo(map);
  L.control.scale({ position: 'bottomright', imperial: false }).addTo(map);
  addPanes(map);
  /** @type {WardLayer | null} */
  let wards = null;
  /** Where the wards lie that have no shapes here. @type {L.LatLngBounds | undefined} */
  let extent;
  let ours = true;
  let fitted = '';
  let [drawing, lined] = [false, false];

  async function draw() {
    const { figures, choices } = session;
    if (!figures || drawing) return;
    if (!wards) {
      if (frame.clientWidth === 0) return; // where it is not seen, as beside a phone's list, it waits until it is
      drawing = true;
      const drawn = await (dense(session) ? withoutShapes(session) : askShapes(figures.data_version)).catch(() => null);
      drawing = false;
      part('map-failed').hidden = drawn !== null;
      if (!drawn) return;
      const { shapes, countyLines } = drawn;
      if ('extent' in drawn && drawn.extent) extent = L.latLngBounds(/** @type {L.LatLngTuple[]} */ (drawn.extent));
      wards = new WardLayer(map, session, shapes);
      const renderer = L.svg({ pane: 'lines', padding: 0.5 });
      L.geoJSON(countyLines, { interactive: false, style: { renderer, ...COUNTY } }).addTo(map);
      const base = session.reference?.datasets.base_map;
      if (base) void import('./basemap.js').then(({ layBaseMap }) => layBaseMap(map, base));
      wardKeys(map, session, wards);
      numbersOn(map, session, shapes);
      map.on('zoomend', () => void addLines());
      void addLines();
      part('map-frame').classList.remove('waiting');
      session.stage = { map, wards, countyLines, options };
      session.tell('drawn');
    }
    // Another set of wards: the shapes here are of the old one.
    if (choices.level === 'ward' && !dense(session) && figures.rows.some((row) => !wards?.shapes.has(row.code))) return location.reload();
    wards.paint();
    session.listing?.drawOn(map, session, wards);
    if (choices.position && !fitted) place();
    else if (fitted !== `county ${choices.county}`) fit();
    fitted = `county ${choices.county}`;
  }

  /** The lines of the LSOAs, and what draws tiles, once somebody is close enough to see them. */
  async function addLines() {
    if (lined || map.getZoom() < LSOA_ZOOM) return;
    lined = true;
    const { outlinesOf } = await import('./outlines.js');
    const lsoas = await outlinesOf('lsoas', { colour: 'rgba(27, 39, 51, 0.55)', width: 1, dash: [4, 3] }, { pane: 'lines', minZoom: LSOA_ZOOM }).catch(() => null);
    lsoas?.addTo(map);
  }

  /** Shows all wards of the filter. */
  function fit() {
    const { county } = session.choices;
    const rows = new Set([...(wards?.shapes ?? [])].flatMap(([code, shape]) => (!county || shape.feature.properties.county === county ? [code] : [])));
    const bounds = dense(session) ? extent : wards?.boundsOf([...rows]);
    if (!bounds?.isValid()) return;
    ours = true;
    map.fitBounds(bounds, { padding: [14, 14], animate: false });
    const legend = part('legend').getBoundingClientRect();
    const box = frame.getBoundingClientRect();
    const under = [...(wards?.shapes ?? [])].some(([code, shape]) => {
      const spot = map.latLngToContainerPoint([shape.anchor[1], shape.anchor[0]]);
      return rows.has(code) && spot.x + box.left < legend.right + 8 && spot.y + box.top < legend.bottom + 8;
    });
    // Only where the legend lies over the map, and would hide a ward, does the map keep to its right.
    if (under && legend.top < box.bottom) map.fitBounds(bounds, { paddingTopLeft: [legend.right - box.left + 14, 14], paddingBottomRight: [14, 14], animate: false });
    ours = false;
  }

  function place() {
    const { position } = session.choices;
    if (!position) return;
    ours = true;
    map.setView([position.lat, position.lng], position.zoom, { animate: false });
    ours = false;
  }

  // Close by, where LSOA lines are drawn too, the wards' own borders stand out.
  map.on('zoomend', () => frame.classList.toggle('close', map.getZoom() >= LSOA_ZOOM));
  map.on('moveend', () => {
    if (ours || !wards) return;
    const { lat, lng } = map.getCenter();
    session.move({ lat, lng, zoom: map.getZoom() });
  });
  part('map-retry').addEventListener('click', () => void draw());
  part('fit').addEventListener('click', () => {
    fit();
    session.move(null);
  });
  // After the paint, which every ward's outline anew would hold up: a notice over the map is enough to change its size.
  new ResizeObserver(() => setTimeout(() => {
    ours = true;
    map.invalidateSize({ animate: false });
    ours = false;
    if (!wards) void draw();
    else if (fitted && !session.choices.position) fit();
  })).observe(frame);
  session.on('figures', () => void draw());
  let selected = session.choices.selected;
  session.on('choices', () => {
    if (session.status === 'ready') wards?.paint();
    const shape = selected === session.choices.selected ? undefined : wards?.shapes.get(session.choices.selected ?? '');
    selected = session.choices.selected;
    if (shape && !map.getBounds().contains([shape.anchor[1], shape.anchor[0]])) map.panTo([shape.anchor[1], shape.anchor[0]], { animate: false });
  });
  map.on('zoomend', () => wards?.mark());
  session.on('point', () => wards?.mark());
}
