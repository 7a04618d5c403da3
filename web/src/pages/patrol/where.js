/** Places as people say them: grid references, distances, letters. Pure. */

/** The letters of 100 km squares of the National Grid, from the false origin: five by five twice over, without I. */
const SQUARES = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
const STEP = 100_000;
/** Metres of the mean radius of the Earth (IUGG). */
const EARTH = 6_371_009;

/** An OS grid reference to 100 m, `SN 412 200`. @param {number} east metres of EPSG:27700 @param {number} north */
export function gridReference(east, north) {
  const e = Math.floor(east / STEP);
  const n = Math.floor(north / STEP);
  const first = (19 - n) - (19 - n) % 5 + Math.floor((e + 10) / 5);
  const second = ((19 - n) * 5) % 25 + e % 5;
  /** @param {number} metres */
  const digits = (metres) => String(Math.floor((metres % STEP) / 100)).padStart(3, '0');
  return `${SQUARES[first]}${SQUARES[second]} ${digits(east)} ${digits(north)}`;
}

/** Metres between two places in degrees, on a sphere (haversine): off by less than 0.5 %.
 * @param {{ latitude: number, longitude: number }} a @param {{ latitude: number, longitude: number }} b */
export function metresBetween(a, b) {
  const radians = Math.PI / 180;
  const h = Math.sin((b.latitude - a.latitude) * radians / 2) ** 2
    + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin((b.longitude - a.longitude) * radians / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(h));
}

/** A, B, C … by place in the list. @param {number} index */
export const letter = (index) => String.fromCharCode(65 + index);

/** Moves labels apart until none is nearer to another than a distance, each a step at a time. @param {[number, number][]} points @param {number} apart @returns {[number, number][]} */
export function spread(points, apart) {
  const moved = points.map(([x, y]) => /** @type {[number, number]} */ ([x, y]));
  for (let round = 0; round < 60; round++) {
    for (let i = 0; i < moved.length; i++) {
      for (let j = i + 1; j < moved.length; j++) {
        const a = moved[i] ?? [0, 0];
        const b = moved[j] ?? [0, 0];
        const far = Math.hypot(b[0] - a[0], b[1] - a[1]);
        if (far >= apart) continue;
        // Two at the same place part along a line of their own.
        const [dx, dy] = far > 0 ? [(b[0] - a[0]) / far, (b[1] - a[1]) / far] : [Math.cos(i + j), Math.sin(i + j)];
        const push = (apart - far) / 2;
        moved[i] = [a[0] - dx * push, a[1] - dy * push];
        moved[j] = [b[0] + dx * push, b[1] + dy * push];
      }
    }
  }
  return moved;
}
