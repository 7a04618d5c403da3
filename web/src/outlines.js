/** Lines of a dense layer, the LSOAs, from vector tiles: each tile is decoded once and drawn on its own canvas. */
import { VectorTile } from '@mapbox/vector-tile';
import * as L from 'leaflet';
import { PbfReader } from 'pbf';
import { ask } from './answers.js';

/** Side of a tile on the screen, CSS pixels. */
const SIDE = 256;

/** @typedef {{ colour: string, width: number, dash?: number[] }} Pen */

/** The rings of every feature as paths in tile pixels. @param {ArrayBuffer} bytes @param {string} layer @returns {Path2D[]} */
function decode(bytes, layer) {
  if (bytes.byteLength === 0) return [];
  const found = new VectorTile(new PbfReader(new Uint8Array(bytes))).layers[layer];
  if (!found) return [];
  return Array.from({ length: found.length }, (_, i) => {
    const path = new Path2D();
    const scale = SIDE / found.extent;
    for (const ring of found.feature(i).loadGeometry()) {
      ring.forEach((point, at) => (at === 0 ? path.moveTo(point.x * scale, point.y * scale) : path.lineTo(point.x * scale, point.y * scale)));
    }
    return path;
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
  }

  /** @param {L.Coords} coords @param {L.DoneCallback} done @returns {HTMLCanvasElement} */
  createTile(coords, done) {
    const canvas = document.createElement('canvas');
    const dense = Math.min(2, globalThis.devicePixelRatio || 1);
    canvas.width = canvas.height = SIDE * dense;
    const { x, y, z } = coords;
    const address = this.template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
    fetch(address)
      .then((response) => (response.ok ? response.arrayBuffer() : Promise.reject(new Error(`${response.status} for ${address}`))))
      .then((bytes) => {
        this.draw(canvas, decode(bytes, this.layer), dense);
        done(undefined, canvas);
      })
      .catch((failure) => done(failure, canvas));
    return canvas;
  }

  /** @param {HTMLCanvasElement} canvas @param {Path2D[]} paths @param {number} dense device pixels a CSS pixel */
  draw(canvas, paths, dense) {
    const brush = canvas.getContext('2d');
    if (!brush) return;
    brush.scale(dense, dense);
    brush.strokeStyle = this.pen.colour;
    brush.lineWidth = this.pen.width;
    brush.lineJoin = 'round';
    brush.setLineDash(this.pen.dash ?? []);
    for (const path of paths) brush.stroke(path);
  }
}

/** The layer's lines, its address taken from its TileJSON. @param {string} layer @param {Pen} pen @param {L.GridLayerOptions} options */
export async function outlinesOf(layer, pen, options) {
  const described = /** @type {{ tiles: string[], maxzoom?: number }} */ (await ask(`/tiles/${layer}.json`));
  const template = described.tiles[0];
  if (!template) throw new Error(`No tile address for ${layer}`);
  return new Outlines(template, layer, pen, { maxNativeZoom: described.maxzoom ?? 16, ...options });
}
