/** The towns that are shown at a larger scale, and how a place of the earth comes into such a small map. */

/** @typedef {{ en: string, cy: string, west: number, south: number, east: number, north: number }} Place degrees, CRS84 */

/** The six towns of Dyfed-Powys where wards are too small for the map; middles and half heights in degrees of latitude. @type {[string, string, number, number, number][]} */
const SIX = [
  ['Llanelli', 'Llanelli', 51.684, -4.155, 0.034],
  ['Carmarthen', 'Caerfyrddin', 51.857, -4.305, 0.034],
  ['Haverfordwest', 'Hwlffordd', 51.802, -4.969, 0.034],
  ['Milford Haven and Pembroke Dock', 'Aberdaugleddau a Doc Penfro', 51.702, -4.985, 0.046],
  ['Aberystwyth', 'Aberystwyth', 52.413, -4.073, 0.034],
  ['Newtown', 'Y Drenewydd', 52.513, -3.315, 0.034],
];
/** Width of a small map by its height, on the ground. */
const WIDE = 1.5;
/** Half the height of a small map at least, degrees of latitude: some 3.3 km. */
const LEAST = 0.03;
/** Small maps at most. */
const MOST = 6;

/** How much shorter a degree of longitude is than one of latitude. @param {number} lat degrees */
const shrink = (lat) => Math.cos((lat * Math.PI) / 180);

/** @param {string} en @param {string} cy @param {number} lat @param {number} lng @param {number} half height @returns {Place} */
const round = (en, cy, lat, lng, half) => ({ en, cy, south: lat - half, north: lat + half, west: lng - (half * WIDE) / shrink(lat), east: lng + (half * WIDE) / shrink(lat) });

/** The six towns, with real wards alone: an invented country has other towns. */
export const sixTowns = () => SIX.map((town) => round(...town));

/** Small maps round the named areas with most wards about them, where there are no towns to show. @param {{ name_en: string, name_cy: string, box: [number, number, number, number] }[]} areas box: west, south, east, north 
 * @param {[number, number][]} wards their middles @returns {Place[]} */
export function roundAreas(areas, wards) {
  const places = areas.map(({ name_en: en, name_cy: cy, box: [west, south, east, north] }) => {
    const lat = (south + north) / 2;
    // The area with as much again around it.
    return round(en, cy, lat, (west + east) / 2, Math.max(LEAST, north - south, ((east - west) * shrink(lat)) / WIDE));
  });
  const within = /** @param {Place} place */ ({ west, south, east, north }) => wards.filter(([x, y]) => x > west && x < east && y > south && y < north).length;
  return places.map((place) => ({ place, n: within(place) })).sort((a, b) => b.n - a.n).slice(0, MOST).map(({ place }) => place);
}

/** Height of the small map's drawing; its width is 1.5 times that. */
export const HEIGHT = 100;

/** The outline of an area in a small map's own units, or nothing where it lies outside.
 * @param {import('geojson').Polygon | import('geojson').MultiPolygon} geometry @param {Place} place @returns {string | null} an SVG path */
export function outlineIn(geometry, { west, south, east, north }) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const all = polygons.flatMap((rings) => rings[0] ?? []);
  const [xs, ys] = [all.map(([x = 0]) => x), all.map(([, y = 0]) => y)];
  if (Math.max(...xs) < west || Math.min(...xs) > east || Math.max(...ys) < south || Math.min(...ys) > north) return null;
  const [across, up] = [(HEIGHT * WIDE) / (east - west), HEIGHT / (north - south)];
  return polygons.flat().map((ring) => `M${ring.map(([x = 0, y = 0]) => `${((x - west) * across).toFixed(1)},${((north - y) * up).toFixed(1)}`).join('L')}Z`).join('');
}
