/** LSOAs and cells on the map: vector tiles decoded once, each feature painted by its code's class, and repainted in place. */
import { OPACITY, stances } from '../emphasis.js';
import { Outlines } from '../outlines.js';
import { LAND } from '../palette.js';
import { inkPattern } from './pattern.js';

/** @typedef {import('../standing.js').Standing} Standing */
/** @typedef {import('../outlines.js').Traced} Traced */
/** @typedef {{ canvas: HTMLCanvasElement, features: Traced[], dense: number }} Tile */

/** Below this zoom a cell of 150 m is hardly a pixel: each is drawn with an edge of its own colour, so that it is seen. */
const BROAD = 12;
/** Cells are too many to have tiles further out than this: there these tiles are drawn smaller. */
export const CELLS_FROM = 10;

export class Fills extends Outlines {
  /** @param {{ template: string, maxNativeZoom: number }} tiles @param {string} layer @param {Standing} session @param {import('leaflet').Map} map */
  constructor({ template, maxNativeZoom }, layer, session, map) {
    super(template, layer, { colour: '#4a5560', width: 0.7 }, { maxNativeZoom, minNativeZoom: layer === 'cells' ? CELLS_FROM : 0, pane: 'fills' });
    this.session = session;
    this.map = map;
    /** @type {Map<string, Tile>} */
    this.kept = new Map();
    this.pointing = { code: session.pointed.code, lit: session.lit };
    this.byCode = /** @type {Map<string, import('../contract.js').Row>} */ (new Map());
    this.figures = /** @type {import('../contract.js').Figures | null} */ (null);
    this.on('tileunload', ({ coords }) => this.kept.delete(this.key(coords)));
  }

  /** @param {{ x: number, y: number, z: number }} coords */
  key({ x, y, z }) {
    return `${z}/${x}/${y}`;
  }

  /** @override @param {HTMLCanvasElement} canvas @param {Traced[]} features @param {number} dense @param {import('leaflet').Coords} coords */
  draw(canvas, features, dense, coords) {
    const tile = { canvas, features, dense };
    this.kept.set(this.key(coords), tile);
    this.paint(tile, this.edge(coords.z));
  }

  /** Paints every tile anew: the class of an area changed, or which is chosen or pointed at. */
  repaint() {
    for (const [key, tile] of this.kept) this.paint(tile, this.edge(Number(key.split('/')[0])));
  }

  /** Paints anew what pointing changed: the tiles of the area before and of that now, and all where a class is lit. */
  point() {
    const { pointed: { code }, lit } = this.session;
    const before = this.pointing;
    this.pointing = { code, lit };
    if (before.lit !== lit) return this.repaint();
    if (before.code === code) return;
    for (const [key, tile] of this.kept) {
      if (tile.features.some((each) => each.code === code || each.code === before.code)) this.paint(tile, this.edge(Number(key.split('/')[0])));
    }
  }

  /** Width of the edge in a feature's own colour, pixels of a tile of that zoom; 0 where features are large enough. @param {number} zoom */
  edge(zoom) {
    const shown = this.map.getZoom();
    return this.layer === 'cells' && shown < BROAD ? 3 * 2 ** Math.max(0, zoom - shown) : 0;
  }

  /** The rows by code, made once an answer. */
  rows() {
    const { figures } = this.session;
    if (figures && this.figures !== figures) {
      this.figures = figures;
      this.byCode = new Map(figures.rows.map((row) => [row.code, row]));
    }
    return this.byCode;
  }

  /** @param {Tile} tile @param {number} broad */
  paint({ canvas, features, dense }, broad) {
    const brush = canvas.getContext('2d');
    const { lens, figures, choices, pointed } = this.session;
    if (!brush || !lens || !figures) return;
    brush.setTransform(dense, 0, 0, dense, 0, 0);
    brush.clearRect(0, 0, canvas.width, canvas.height);
    const [rows, stanceOf] = [this.rows(), stances(this.session)];
    /** @type {Traced[]} */
    const marked = [];
    for (const each of features) {
      const row = rows.get(each.code);
      if (!row) continue;
      const id = lens.classOf(row);
      const fill = lens.fill(id);
      Object.assign(brush, { globalAlpha: 1, fillStyle: LAND });
      const stance = stanceOf(row, id);
      if (stance) brush.fill(each.path);
      brush.globalAlpha = OPACITY[stance];
      brush.fillStyle = fill.startsWith('#') ? fill : inkPattern(brush, fill);
      brush.fill(each.path);
      brush.strokeStyle = broad && fill.startsWith('#') ? fill : this.pen.colour;
      brush.lineWidth = broad || this.pen.width;
      brush.stroke(each.path);
      if (each.code === choices.selected || each.code === pointed.code) marked.push(each);
    }
    brush.globalAlpha = 1;
    for (const { path } of marked) {
      for (const [colour, width] of /** @type {[string, number][]} */ ([['#ffffff', broad * 4 || 7], ['#000000', broad * 2 || 3]])) {
        brush.strokeStyle = colour;
        brush.lineWidth = width;
        brush.stroke(path);
      }
    }
  }

  /** The code of the area at a place of the map that has a row. @param {import('leaflet').LatLng} at @returns {string | null} */
  codeAt(at) {
    const zoom = Math.max(this.layer === 'cells' ? CELLS_FROM : 0, Math.round(this.map.getZoom()));
    const rows = this.rows();
    const point = this.map.project(at, zoom);
    const side = 256;
    const tile = this.kept.get(`${zoom}/${Math.floor(point.x / side)}/${Math.floor(point.y / side)}`);
    const brush = tile?.canvas.getContext('2d');
    if (!tile || !brush) return null;
    brush.setTransform(1, 0, 0, 1, 0, 0);
    const [x, y] = [point.x % side, point.y % side];
    const broad = this.edge(zoom);
    brush.lineWidth = broad * 1.5;
    return tile.features.find(({ code, path }) => rows.has(code) && (brush.isPointInPath(path, x, y) || (broad > 0 && brush.isPointInStroke(path, x, y))))?.code ?? null;
  }
}
