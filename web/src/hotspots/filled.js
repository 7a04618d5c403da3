/** Which of the dense levels is on the map: their layers, each made when it is first wanted, and what the pointer is over. */
import { tilesFor } from '../dense.js';
import { tilesOf } from '../outlines.js';
import { Fills } from './fills.js';

/** @typedef {import('../session.js').Session} Session */

/** @param {import('leaflet').Map} map @param {Session} session */
export function drawFills(map, session) {
  /** @type {Map<string, Fills>} */
  const made = new Map();
  /** @type {Fills | null} */
  let shown = null;

  async function draw() {
    const wanted = session.choices.view === 'map' ? tilesFor(session) : '';
    if (wanted && !made.has(wanted)) {
      const tiles = await tilesOf(wanted).catch(() => null);
      if (tiles && !made.has(wanted)) made.set(wanted, new Fills(tiles, wanted, session, map));
    }
    const next = made.get(wanted) ?? null;
    if (shown !== next) shown?.remove();
    if (next && shown !== next) next.addTo(map);
    shown = next;
    map.getContainer().classList.toggle('filled', next !== null);
    shown?.repaint();
  }

  /** Leaflet's own handler, whose type leaves this out. */
  const dragging = () => /** @type {import('leaflet').Handler & { moving(): boolean }} */ (map.dragging).moving();
  // The hand that drags the map points at nothing new.
  map.on('mousemove', ({ latlng }) => shown && !dragging() && session.point(shown.codeAt(latlng), 'map'));
  map.on('mouseout', () => shown && session.point(null, ''));
  map.on('click', ({ latlng }) => {
    const code = shown?.codeAt(latlng);
    if (code) session.choose({ selected: code === session.choices.selected ? null : code });
  });
  map.on('zoomend', () => shown?.repaint());
  session.on('figures', () => void draw());
  session.on('choices', () => session.status === 'ready' && void draw());
  session.on('point', () => shown?.point());
  void draw();
}
