/** Lines of a dense layer, the LSOAs, from vector tiles: each tile is decoded once and drawn on its own canvas. */
import { VectorTile } from '@mapbox/vector-tile';
import * as L from 'leaflet';
import { PbfReader } from 'pbf';
import { ask } from './answers.js';
import { inTurn } from './paint.js';

/** Side of a tile on the screen, CSS pixels. */
const SIDE = 256;
/** Decoded tiles that a layer keeps: some three screens. */
const KEPT = 200;

/** @typedef {{ colour: string, width: number, dash?: number[] }} Pen */

/** A feature of a tile: its code and its rings as a path in tile pixels. @typedef {{ code: string, path: Path2D }} Traced */

/** @param {ArrayBuffer} bytes @param {string} layer @returns {Traced[]} */
function decode(bytes, layer) {
  if (bytes.byteLength === 0) return [];
  const found = new VectorTile(new PbfReader(new Uint8Array(bytes))).layers[layer];
  if (!found) return [];
  return Array.from({ length: found.length }, (_, i) => {
    const path = new Path2D();
    const scale = SIDE / found.extent;
    const feature = found.feature(i);
    for (const ring of feature.loadGeometry()) {
      ring.forEach((point, at) => (at === 0 ? path.moveTo(point.x * scale, point.y * scale) : path.lineTo(point.x * scale, point.y * scale)));
    }
    return { code: String(feature.properties.code), path };
  });
}

export class Outlines extends L.GridLayer {
  /**
   * @param {string} template the tile address of the layer's TileJSON
   * @param {string} layer its name
   * @param {Pen} pen
   * @param {L.GridLayerOptions} options
   */
  constructor(template, layer, pen, options) {
    super({ tileSize: SIDE, updateWhenZooming: false, ...options });
    this.template = template;
    this.layer = layer;
    this.pen = pen;
    /** Leaflet drops its tiles whenever the map is placed anew: what was decoded is not asked for again. @type {Map<string, Promise<Traced[]>>} */
    this.decoded = new Map();
  }

  /** @override @param {L.Coords} coords @param {L.DoneCallback} done @returns {HTMLCanvasElement} */
  createTile(coords, done) {
    const canvas = document.createElement('canvas');
    const dense = Math.min(2, globalThis.devicePixelRatio || 1);
    canvas.width = canvas.height = SIDE * dense;
    const { x, y, z } = coords;
    const address = this.template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
    this.traced(address).then((features) => inTurn(() => {
      this.draw(canvas, features, dense, coords);
      done(undefined, canvas);
    })).catch((failure) => done(failure, canvas));
    return canvas;
  }

  /** @param {string} address @returns {Promise<Traced[]>} what a tile holds, asked for once */
  traced(address) {
    const kept = this.decoded.get(address);
    if (kept) return kept;
    const asked = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status} for ${address}`);
      const bytes = await response.arrayBuffer();
      return inTurn(() => decode(bytes, this.layer));
    });
    asked.catch(() => this.decoded.delete(address));
    this.decoded.set(address, asked);
    if (this.decoded.size > KEPT) this.decoded.delete(this.decoded.keys().next().value ?? '');
    return asked;
  }

  /**
   * @param {HTMLCanvasElement} canvas @param {Traced[]} features @param {number} dense device pixels a CSS pixel
   * @param {L.Coords} coords of the tile, for those layers that keep it
   */
  draw(canvas, features, dense, coords) { // eslint-disable-line no-unused-vars
    const brush = canvas.getContext('2d');
    if (!brush) return;
    brush.scale(dense, dense);
    brush.strokeStyle = this.pen.colour;
    brush.lineWidth = this.pen.width;
    brush.lineJoin = 'round';
    brush.setLineDash(this.pen.dash ?? []);
    for (const { path } of features) brush.stroke(path);
  }
}

/** Where a layer's tiles are, by its TileJSON. @param {string} layer */
export async function tilesOf(layer) {
  const described = /** @type {{ tiles: string[], maxzoom?: number, bounds?: [number, number, number, number] }} */ (await ask(`/tiles/${layer}.json`));
  const template = described.tiles[0];
  if (!template) throw new Error(`No tile address for ${layer}`);
  return { template, maxNativeZoom: described.maxzoom ?? 16, bounds: described.bounds };
}

/** The layer's lines. @param {string} layer @param {Pen} pen @param {L.GridLayerOptions} options */
export async function outlinesOf(layer, pen, options) {
  const { template, maxNativeZoom } = await tilesOf(layer);
  return new Outlines(template, layer, pen, { maxNativeZoom, ...options });
}
