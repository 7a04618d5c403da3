/** The numbers 1 to 10 on the map: the ten wards highest by the measure, moved off each other with a line back. */
import * as L from 'leaflet';
import { element } from './element.js';
import { spread } from './labels.js';
import { format } from './language.js';
import { nameTowns } from './townnames.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./geometry.js').Shape} Shape */

const HOW_MANY = 10;
/** Width of a number with its edge, pixels. */
const APART = 27;

/** @param {L.Map} map @param {Session} session @param {Map<string, Shape>} shapes */
export function numbersOn(map, session, shapes) {
  const group = L.layerGroup().addTo(map);
  const names = L.layerGroup().addTo(map);
  const renderer = L.svg({ pane: 'numbers', padding: 0.5 });

  /** What they were drawn of. */
  let drawn = /** @type {unknown[]} */ ([]);

  function draw() {
    const { lens, choices } = session;
    drawn = [lens, choices.numbers, choices.selected];
    group.clearLayers();
    if (!lens) return;
    // Where classes are signs, these stand on the map instead.
    if (!choices.numbers || lens.usual) return nameTowns(map, names, session, []);
    const first = lens.top(HOW_MANY);
    const tops = first.flatMap(([code, place]) => {
      const shape = shapes.get(code);
      return shape ? [{ code, place, at: L.latLng(shape.anchor[1], shape.anchor[0]) }] : [];
    });
    const spots = tops.map((top) => map.latLngToContainerPoint(top.at));
    const placed = spread(spots, APART);
    nameTowns(map, names, session, placed);
    placed.forEach((spot, i) => {
      const top = tops[i];
      const from = spots[i];
      if (!top || !from) return;
      const at = map.containerPointToLatLng([spot.x, spot.y]);
      if (Math.hypot(spot.x - from.x, spot.y - from.y) > 4) {
        L.polyline([top.at, at], { renderer, pane: 'numbers', interactive: false, color: '#10243e', weight: 1.5 }).addTo(group);
        L.circleMarker(top.at, { renderer, pane: 'numbers', interactive: false, radius: 2.5, color: '#ffffff', weight: 1, fillColor: '#10243e', fillOpacity: 1 }).addTo(group);
      }
      L.marker(at, {
        pane: 'numbers', interactive: false, keyboard: false,
        icon: L.divIcon({ className: top.code === choices.selected ? 'number chosen' : 'number', iconSize: [24, 24], html: element('span', { 'aria-hidden': 'true' }, format.whole(top.place)) }),
      }).addTo(group);
    });
  }

  map.on('zoomend viewreset resize', draw);
  session.on('figures', draw);
  session.on('choices', () => {
    const { lens, choices, status } = session;
    if (status === 'ready' && [lens, choices.numbers, choices.selected].some((each, i) => each !== drawn[i])) draw();
  });
  draw();
}
