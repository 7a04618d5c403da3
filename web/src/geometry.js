/** The wards' shapes, asked for once and kept: a change of figures never fetches them again. */
import { feature, mesh, neighbors } from 'topojson-client';
import { anchor } from './anchor.js';
import { ask, refusalOf } from './answers.js';

/** @typedef {{ name_en: string, name_cy: string, county: string }} WardProperties */
/** @typedef {{ feature: import('geojson').Feature<import('geojson').MultiPolygon | import('geojson').Polygon, WardProperties>,
 *   anchor: [number, number], neighbours: string[] }} Shape */

/** @param {number} version the data version, which makes the answer immutable 
 * @returns {Promise<{ shapes: Map<string, Shape>, countyLines: import('geojson').MultiLineString }>} shapes by ward code; coast and county borders */
export async function askShapes(version) {
  const address = '/topology/wards.json';
  // Where the data moved since the figures came, the shapes of today still fit all but new wards.
  const answer = await ask(`${address}?v=${version}`).catch((failure) => {
    if (refusalOf(failure).status === 0) throw failure;
    return ask(address);
  });
  const topology = /** @type {import('topojson-specification').Topology} */ (answer);
  const object = /** @type {import('topojson-specification').GeometryCollection<WardProperties>} */ (topology.objects.wards);
  const beside = neighbors(object.geometries);
  const features = /** @type {Shape['feature'][]} */ (/** @type {unknown} */ (feature(topology, object).features));
  const codes = features.map((each) => String(each.id));
  const shapes = new Map(features.map((each, i) => /** @type {[string, Shape]} */ ([
    codes[i] ?? '',
    { feature: each, anchor: anchor(each.geometry), neighbours: (beside[i] ?? []).map((n) => codes[n] ?? '') },
  ])));
  // The wards' own borders, so that the lines lie on the fills at every zoom.
  const countyLines = mesh(topology, object, (one, other) => one === other || countyOf(one) !== countyOf(other));
  return { shapes, countyLines };
}

/** @param {import('topojson-specification').GeometryObject} ward */
function countyOf(ward) {
  return /** @type {WardProperties} */ (ward.properties).county;
}
