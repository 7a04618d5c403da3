/** Writes the towns' names on the map where they cover neither a number nor each other; a name without room is left out. */
import * as L from 'leaflet';
import { element } from './element.js';
import { place } from './labels.js';
import { language } from './language.js';
import { TOWNS } from './towns.js';

/** Pixels of a letter of the name on average, and of its line. */
const LETTER = 8;
const LINE = 18;
/** Half the width of a number. */
const NUMBER = 14;

/**
 * @param {L.Map} map @param {L.LayerGroup} group @param {import('./session.js').Session} session
 * @param {{ x: number, y: number }[]} numbers middles of the numbers, container pixels
 */
export function nameTowns(map, group, session, numbers) {
  group.clearLayers();
  if (session.reference?.datasets.sample) return;
  const taken = numbers.map(({ x, y }) => ({ left: x - NUMBER, right: x + NUMBER, top: y - NUMBER, bottom: y + NUMBER }));
  for (const town of TOWNS.filter((each) => map.getZoom() >= each.from)) {
    const at = L.latLng(town.lat, town.lng);
    const point = map.latLngToContainerPoint(at);
    const spot = place(point, town[language].length * LETTER, LINE, taken);
    if (!spot) continue;
    L.circleMarker(at, { pane: 'towns', interactive: false, radius: 3, color: '#ffffff', weight: 1.5, fillColor: '#15202b', fillOpacity: 1 }).addTo(group);
    L.marker(map.containerPointToLatLng([spot.x, spot.y]), {
      pane: 'towns', interactive: false, keyboard: false,
      icon: L.divIcon({ className: 'town', iconSize: [0, 0], html: element('span', { 'aria-hidden': 'true' }, town[language]) }),
    }).addTo(group);
  }
}
