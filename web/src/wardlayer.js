/** The wards as SVG paths: their fills, circles, selection and tab stop. Shapes are drawn once and repainted. */
import * as L from 'leaflet';
import { entriesOf } from './address.js';
import { amend } from './element.js';
import { stances, tint } from './emphasis.js';
import { LAND } from './palette.js';
import { sentence } from './reading.js';

/** @typedef {import('./geometry.js').Shape} Shape */
/** @typedef {import('./standing.js').Standing} Standing */
/** @typedef {import('./contract.js').Row} Row */

/** Radius of the circle of the largest count, pixels; area goes with the count. */
const LARGEST = 30;
/** Wards smaller than this on the screen, pixels, get a ring when selected. */
const SMALL = 30;
const LINE = '#4a5560';

export class WardLayer {
  /** @param {L.Map} map @param {Standing} session @param {Map<string, Shape>} shapes */
  constructor(map, session, shapes) {
    this.map = map;
    this.session = session;
    this.shapes = shapes;
    /** @type {Map<string, L.GeoJSON>} */
    this.paths = new Map();
    /** The SVG path of each. @type {Map<string, SVGPathElement>} */
    this.nodes = new Map();
    /** @type {Map<string, Row>} */
    this.rows = new Map();
    /** Whether all but the chosen ward stand back, as its LSOAs are drawn. */
    this.aside = false;
    this.painted = /** @type {import('./lens.js').Lens | null} */ (null);
    this.circles = L.layerGroup().addTo(map);
    this.circleRenderer = L.svg({ pane: 'circles', padding: 0.5 });
    this.marks = L.layerGroup().addTo(map);
    this.markRenderer = L.svg({ pane: 'marks', padding: 0.5 });
    const renderer = L.svg({ padding: 0.5 });
    for (const [code, shape] of shapes) {
      const path = L.geoJSON(shape.feature, { style: { renderer, color: LINE, weight: 0.7, fillOpacity: 1, fillColor: LAND } }).addTo(map);
      this.paths.set(code, path);
      const [layer] = path.getLayers();
      const node = layer instanceof L.Path && layer.getElement();
      if (!(node instanceof SVGPathElement)) continue;
      amend(node, { 'data-code': code, tabindex: '-1' });
      this.nodes.set(code, node);
    }
  }

  /** Gives every ward the fill of its class, or of plain land where it is filtered out or counts are circles. */
  paint() {
    const { figures, lens } = this.session;
    if (!figures || !lens) return;
    if (this.painted === lens) return this.mark();
    this.painted = lens;
    const { measure } = lens;
    const rows = new Map(figures.rows.map((row) => [row.code, row]));
    this.rows = rows;
    for (const [code, path] of this.paths) {
      const row = rows.get(code);
      const id = row ? lens.classOf(row) : '';
      const plain = !row || (measure === 'count' && /^[A-E]$/.test(id));
      const node = this.nodes.get(code);
      if (!node) continue;
      const fill = plain ? LAND : lens.fill(id);
      // What is set through Leaflet sets every attribute of the path: mostly only its fill is another.
      if (!row !== node.classList.contains('outside')) path.setStyle({ fillColor: fill, color: row ? LINE : '#c3c6c4', weight: row ? 0.7 : 0.5 });
      else Object.assign(path.getLayers()[0]?.options ?? {}, { fillColor: fill });
      node.classList.toggle('outside', !row);
      amend(node, { fill, 'data-class': id, role: row ? 'button' : null, 'aria-label': row ? sentence(row, lens, figures.wards.areas) : null });
      if (!row) amend(node, { tabindex: '-1', 'aria-pressed': null });
    }
    this.drawCircles(measure === 'count' ? figures.rows : []);
    this.mark();
  }

  /** @param {Row[]} rows */
  drawCircles(rows) {
    this.circles.clearLayers();
    const largest = Math.max(1, ...rows.map((row) => (typeof row.count === 'number' ? row.count : 0)));
    const ordered = rows.filter((row) => typeof row.count === 'number').sort((a, b) => Number(b.count) - Number(a.count));
    for (const row of ordered) {
      const shape = this.shapes.get(row.code);
      if (!shape || typeof row.count !== 'number' || row.count === 0) continue;
      const [lng, lat] = shape.anchor;
      const radius = Math.max(2, LARGEST * Math.sqrt(row.count / largest));
      L.circleMarker([lat, lng], {
        renderer: this.circleRenderer, pane: 'circles', interactive: false, radius, color: '#ffffff', weight: 1, fillColor: '#253494', fillOpacity: 0.72,
      }).addTo(this.circles).getElement()?.setAttribute('data-code', row.code);
    }
  }

  /** Draws the selected and the pointed ward's edge, and takes back what is to stand back. */
  mark() {
    const { figures, choices, pointed } = this.session;
    const [stanceOf, set] = [stances(this.session), entriesOf(choices.set)];
    this.marks.clearLayers();
    for (const [code, node] of this.nodes) {
      const stance = stanceOf(this.rows.get(code), node.getAttribute('data-class') ?? '');
      if (node.dataset.stance !== stance) node.dataset.stance = stance;
      if (stance || this.aside) tint(node, node.getAttribute('fill') ?? LAND);
      if (node.hasAttribute('role')) amend(node, { 'aria-pressed': String(code === choices.selected) });
      node.classList.toggle('selected', code === choices.selected);
      if (set.includes(code)) this.edge(code, 2.5, 0, '#7b1fa2');
    }
    if (!figures) return;
    this.edge(pointed.code, 2, 4.5);
    this.edge(choices.selected, 3, 7);
    this.ring(choices.selected);
  }

  /** A ring around a selected ward too small to be seen by its edge. @param {string | null} code */
  ring(code) {
    const bounds = code ? this.paths.get(code)?.getBounds() : undefined;
    if (!code || !bounds) return;
    const [a, b] = [this.map.latLngToContainerPoint(bounds.getNorthWest()), this.map.latLngToContainerPoint(bounds.getSouthEast())];
    if (Math.max(b.x - a.x, b.y - a.y) > SMALL) return;
    for (const [color, weight] of /** @type {[string, number][]} */ ([['#ffffff', 7], ['#000000', 3]])) {
      L.circleMarker(bounds.getCenter(), { renderer: this.markRenderer, pane: 'marks', interactive: false, fill: false, radius: 21, color, weight }).addTo(this.marks);
    }
  }

  /** A line on a white casing. @param {string | null} code @param {number} width @param {number} casing pixels @param {string} [colour] */
  edge(code, width, casing, colour = '#000000') {
    const shape = code ? this.shapes.get(code) : undefined;
    if (!shape) return;
    for (const [color, weight] of /** @type {[string, number][]} */ ([['#ffffff', casing], [colour, width]].filter((line) => line[1]))) {
      L.geoJSON(shape.feature, { pane: 'marks', interactive: false, style: { renderer: this.markRenderer, color, weight, fill: false, interactive: false, pane: 'marks' } }).addTo(this.marks);
    }
  }

  /** Makes one ward the tab stop of the map. @param {string} code */
  stand(code) {
    for (const [each, node] of this.nodes) amend(node, { tabindex: each === code ? '0' : '-1' });
  }

  /** The bounds of some wards. @param {string[]} codes */
  boundsOf(codes) {
    return codes.reduce((bounds, code) => bounds.extend(this.paths.get(code)?.getBounds() ?? bounds), L.latLngBounds([]));
  }
}
