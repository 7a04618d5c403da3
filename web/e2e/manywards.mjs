/** A country of 8,464 invented wards, 92 by 92, as the server would tell of it: for what many areas cost the browser, without their data. */
import { PbfWriter } from 'pbf';
import { answer } from './browser.mjs';

const SIDE = 92;
const [WEST, SOUTH, EAST, NORTH] = [-8, 50, 2, 58];
const EXTENT = 4096;
/** Corners of a border between two wards: real ones are not straight. */
const CORNERS = 12;

/** @param {number} i */
const codeOf = (i) => `X${String(i).padStart(8, '0')}`;
/** Where a ward's corner is on the world's square, whose sides are 1. @param {number} column @param {number} row */
function corner(column, row) {
  const [lng, lat] = [WEST + (EAST - WEST) * column / SIDE, (SOUTH + (NORTH - SOUTH) * row / SIDE) * Math.PI / 180];
  return [(lng + 180) / 360, (1 - Math.asinh(Math.tan(lat)) / Math.PI) / 2];
}
/** Points along a border, equal for both wards that share it. @param {number} column @param {number} row @param {boolean} along to the east, else to the north */
const border = (column, row, along) => Array.from({ length: CORNERS }, (_, i) => {
  const [far, off] = [i / CORNERS, i === 0 ? 0 : 0.18 * Math.sin(7 * column + 13 * row + 5 * i)];
  return along ? corner(column + far, row + off) : corner(column + off, row + far);
});
/** @param {number} column @param {number} row */
const ring = (column, row) => [
  ...border(column, row, true), ...border(column + 1, row, false),
  corner(column + 1, row + 1), ...border(column, row + 1, true).slice(1).reverse(), corner(column, row + 1), ...border(column, row, false).slice(1).reverse(),
];

const WARDS = Array.from({ length: SIDE * SIDE }, (_, i) => ring(i % SIDE, Math.floor(i / SIDE)));

/** Points of a tile closer than this to the one before are left out, as the server does far out. */
const CLOSE = 24;

/** A Mapbox Vector Tile 2.1 of the wards that touch it. @param {number} z @param {number} x @param {number} y */
function tile(z, x, y) {
  const layer = new PbfWriter();
  layer.writeVarintField(15, 2);
  layer.writeStringField(1, 'wards');
  /** @type {string[]} */
  const codes = [];
  WARDS.forEach((ward, i) => {
    const all = ward.map(([east = 0, south = 0]) => [Math.round((east * 2 ** z - x) * EXTENT), Math.round((south * 2 ** z - y) * EXTENT)]);
    let [last] = all;
    const points = all.filter((point, n) => {
      const kept = n === 0 || Math.hypot((point[0] ?? 0) - (last?.[0] ?? 0), (point[1] ?? 0) - (last?.[1] ?? 0)) >= CLOSE;
      if (kept) last = point;
      return kept;
    });
    if ([0, 1].some((axis) => points.every((point) => (point[axis] ?? 0) < 0) || points.every((point) => (point[axis] ?? 0) > EXTENT))) return;
    const steps = points.flatMap(([px = 0, py = 0], n) => [px - (points[n - 1]?.[0] ?? 0), py - (points[n - 1]?.[1] ?? 0)].map((step) => (step << 1) ^ (step >> 31)));
    layer.writeMessage(2, (_, out) => {
      out.writePackedVarint(2, [0, codes.length]);
      out.writeVarintField(3, 3);
      out.writePackedVarint(4, [9, ...steps.slice(0, 2), ((points.length - 1) << 3) | 2, ...steps.slice(2), 15]);
    }, null);
    codes.push(codeOf(i));
  });
  layer.writeStringField(3, 'code');
  for (const code of codes) layer.writeMessage(4, (_, out) => out.writeStringField(1, code), null);
  layer.writeVarintField(5, EXTENT);
  const whole = new PbfWriter();
  whole.writeBytesField(3, layer.finish());
  return Buffer.from(whole.finish());
}

/** Has the page told of the many wards instead of the server's. @param {import('playwright-core').Page} page */
export async function manyWards(page) {
  const [datasets, figures] = await Promise.all([answer('/api/datasets'), answer('/api/wards')]);
  const known = /** @type {import('../src/contract.js').Row[]} */ (figures.rows);
  const rows = WARDS.map((_, i) => ({ ...known[(i * 7919) % known.length], code: codeOf(i) }));
  const boundaries = datasets.boundaries.map((/** @type {{ kind: string }} */ each) => (each.kind === 'ward' ? { ...each, areas: rows.length } : each));
  /** @type {Map<string, Buffer>} */
  const made = new Map();
  await page.route('**/api/datasets', (route) => route.fulfill({ json: { ...datasets, boundaries } }));
  await page.route('**/api/wards?*', (route) => route.fulfill({ json: { ...figures, rows, wards: { ...figures.wards, areas: rows.length, shown: rows.length } } }));
  await page.route('**/tiles/wards.json', (route) => route.fulfill({ json: { tiles: ['/tiles/wards/{z}/{x}/{y}.mvt'], maxzoom: 16, bounds: [WEST, SOUTH, EAST, NORTH] } }));
  await page.route('**/tiles/wards/**/*.mvt', (route) => {
    const [, z = '', x = '', y = ''] = /(\d+)\/(\d+)\/(\d+)\.mvt/.exec(route.request().url()) ?? [];
    const place = `${z}/${x}/${y}`;
    const body = made.get(place) ?? tile(Number(z), Number(x), Number(y));
    made.set(place, body);
    return route.fulfill({ body, contentType: 'application/vnd.mapbox-vector-tile' });
  });
}
