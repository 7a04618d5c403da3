/** A base map under the wards, where the server is configured with one: pictures of that one origin; wards let it through. */
import * as L from 'leaflet';
import { element } from './element.js';

/** @typedef {{ url: string, attribution: string }} BaseMap */

/** Not Leaflet's own tile layer: it puts a data address in the place of a tile that goes, which the page's policy refuses. */
class Pictures extends L.GridLayer {
  /** @param {string} url */
  constructor(url) {
    super({ maxZoom: 16 });
    this.url = url;
  }

  /** @override @param {L.Coords} coords @param {L.DoneCallback} done */
  createTile({ x, y, z }, done) {
    const picture = element('img', { alt: '', src: this.url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y)) });
    picture.addEventListener('load', () => done(undefined, picture));
    // Without its picture a tile stays empty: the wards are drawn all the same.
    picture.addEventListener('error', () => done(undefined, picture));
    return picture;
  }
}

/** @param {L.Map} map @param {BaseMap} base */
export function layBaseMap(map, { url, attribution }) {
  new Pictures(url).addTo(map);
  map.getContainer().classList.add('based');
  const said = new L.Control({ position: 'bottomright' });
  said.onAdd = () => element('p', { class: 'attribution' }, attribution);
  said.addTo(map);
}
