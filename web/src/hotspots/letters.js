/** Letters of the class on wards that stand out, in place of numbers: so that no colour of the map has to be told from another. */
import * as L from 'leaflet';
import { element } from '../element.js';
import { spread } from '../labels.js';

/** Pixels from one letter to the next. */
const APART = 26;
/** A letter further than this from its ward's middle, pixels, gets a line back. */
const FAR = 6;
/** Letters at most: those of the most wanted wards. */
const MOST = 40;

/** @param {L.Map} map @param {import('../session.js').Session} session @param {import('../wardlayer.js').WardLayer} wards */
export function drawLetters(map, session, wards) {
  const group = L.layerGroup().addTo(map);
  const renderer = L.svg({ pane: 'letters', padding: 0.5 });

  function draw() {
    group.clearLayers();
    const { lens, figures, choices } = session;
    const usual = lens?.usual;
    if (!lens || !figures || !usual || choices.level !== 'ward' || choices.view !== 'map') return;
    const marked = figures.rows.flatMap((row) => {
      const id = lens.classOf(row);
      const shape = wards.shapes.get(row.code);
      return id === usual || id.startsWith('[') || !shape ? [] : [{ letter: lens.letter(id), at: L.latLng(shape.anchor[1], shape.anchor[0]) }];
    });
    // Rows come with the highest first, and those that have fallen or are cold last: both ends are wanted.
    const kept = marked.length > MOST ? [...marked.slice(0, MOST / 2), ...marked.slice(-MOST / 2)] : marked;
    const spots = kept.map(({ at }) => map.latLngToContainerPoint(at));
    spread(spots, APART).forEach((spot, i) => {
      const [mark, from] = [kept[i], spots[i]];
      if (!mark || !from) return;
      const at = map.containerPointToLatLng([spot.x, spot.y]);
      if (Math.hypot(spot.x - from.x, spot.y - from.y) > FAR) L.polyline([mark.at, at], { renderer, pane: 'letters', interactive: false, color: '#15202b', weight: 1.25 }).addTo(group);
      L.marker(at, { pane: 'letters', interactive: false, keyboard: false, icon: L.divIcon({ className: 'letter', iconSize: [0, 0], html: element('span', { 'aria-hidden': 'true' }, mark.letter) }) }).addTo(group);
    });
  }

  map.on('zoomend', draw);
  session.on('figures', draw);
  session.on('choices', () => session.status === 'ready' && draw());
  draw();
}
