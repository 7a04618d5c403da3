/** When the wards are too many to be drawn one by one, as for a whole country: then they are tiles, as LSOAs and cells are. */
import { needListing } from './listing.js';

/** @typedef {import('./session.js').Session} Session */

/** Shapes that are drawn as SVG: more would make the page slow. */
const MOST_DRAWN = 300;
const LAYERS = { ward: '', lsoa: 'lsoas', cell: 'cells' };

/** @param {Session} session */
export const dense = ({ reference }) => (reference?.datasets.boundaries.find(({ kind, served }) => kind === 'ward' && served)?.areas ?? 0) > MOST_DRAWN;

/** The tiles that the map's areas are painted on, nothing where they are drawn as SVG. @param {Session} session */
export const tilesFor = (session) => (session.choices.level === 'ward' && dense(session) ? 'wards' : LAYERS[session.choices.level]);

/** What stands in for the shapes of wards that are tiles: where they lie. Their part of the page is brought. @param {Session} session */
export async function withoutShapes(session) {
  const { tilesOf } = await import('./outlines.js');
  const [{ bounds }] = await Promise.all([tilesOf('wards'), needListing(session)]);
  const countyLines = /** @type {import('geojson').MultiLineString} */ ({ type: 'MultiLineString', coordinates: [] });
  const extent = bounds && /** @type {import('leaflet').LatLngBoundsLiteral} */ ([[bounds[1], bounds[0]], [bounds[3], bounds[2]]]);
  return { shapes: /** @type {Map<string, import('./geometry.js').Shape>} */ (new Map()), countyLines, extent };
}
