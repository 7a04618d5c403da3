/** Finds the point of an area that a number or circle stands on: inside it, near its middle. Coordinates are CRS84 degrees. */

/** @typedef {[number, number]} Point longitude, latitude */

/** Signed area of a ring, in square degrees. @param {number[][]} ring */
function area(ring) {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1 = 0, y1 = 0] = ring[j] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/**
 * The middle of the widest stretch of the area at the height of its centroid: inside even where the centroid is not.
 * @param {import('geojson').Polygon | import('geojson').MultiPolygon} geometry
 * @returns {Point}
 */
export function anchor(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const largest = polygons.reduce((best, each) => (Math.abs(area(each[0] ?? [])) > Math.abs(area(best[0] ?? [])) ? each : best));
  const outer = largest[0] ?? [];
  const [cx, cy] = centroid(outer);
  /** @type {number[]} */
  const crossings = [];
  for (const ring of largest) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x1 = 0, y1 = 0] = ring[j] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      if (y1 > cy !== y2 > cy) crossings.push(x1 + ((cy - y1) / (y2 - y1)) * (x2 - x1));
    }
  }
  crossings.sort((a, b) => a - b);
  let widest = 0;
  let middle = cx;
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [left = 0, right = 0] = [crossings[i], crossings[i + 1]];
    if (right - left > widest) [widest, middle] = [right - left, (left + right) / 2];
  }
  return [middle, cy];
}

/** @param {number[][]} ring @returns {Point} */
function centroid(ring) {
  let [x, y] = [0, 0];
  const twice = area(ring) * 6;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1 = 0, y1 = 0] = ring[j] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return twice === 0 ? [ring[0]?.[0] ?? 0, ring[0]?.[1] ?? 0] : [x / twice, y / twice];
}
