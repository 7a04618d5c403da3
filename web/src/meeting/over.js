/** Drawn over the map: the partnership's named areas with their names, and the hexagon cells that are hot. */
import { feature } from 'topojson-client';
import * as L from 'leaflet';
import { entriesOf } from '../address.js';
import { ask } from '../answers.js';
import { monthsIn } from '../choices.js';
import { element } from '../element.js';
import { CELLS_FROM } from '../hotspots/fills.js';
import { format, nameOf } from '../language.js';
import { Outlines, tilesOf } from '../outlines.js';
import { askPatiently, follow, note } from './follow.js';
import { plural, t } from './words.js';

/** @typedef {import('../session.js').Session} Session */

const NAMED = '#7b1fa2';
const HOT = '#b2182b';
/** Rows asked for: the first by count. Hot cells are among them. */
const CELLS = 1000;

/** The named areas' shapes. @param {number} version @returns {Promise<import('geojson').Feature<import('geojson').Geometry, { name_en: string, name_cy: string }>[]>} */
export async function askNamed(version) {
  const topology = /** @type {import('topojson-specification').Topology} */ (await ask(`/topology/named.json?v=${version}`));
  const object = /** @type {import('topojson-specification').GeometryCollection<{ name_en: string, name_cy: string }>} */ (topology.objects.named);
  return feature(topology, object).features;
}

class HotCells extends Outlines {
  /** @param {{ template: string, maxNativeZoom: number }} tiles @param {Set<string>} codes @param {L.Map} map */
  constructor({ template, maxNativeZoom }, codes, map) {
    super(template, 'cells', { colour: HOT, width: 2 }, { maxNativeZoom, minNativeZoom: CELLS_FROM, pane: 'over' });
    Object.assign(this, { codes, shown: map });
    this.codes = codes;
    this.shown = map;
  }

  /** @override @param {HTMLCanvasElement} canvas @param {import('../outlines.js').Traced[]} features @param {number} dense @param {L.Coords} coords */
  draw(canvas, features, dense, coords) {
    // Far out a tile is drawn smaller than it is: its lines are the wider.
    this.pen = { colour: HOT, width: 2 * 2 ** Math.max(0, coords.z - this.shown.getZoom()) };
    super.draw(canvas, features.filter(({ code }) => this.codes.has(code)), dense, coords);
  }
}

/** @param {Session} session */
export function showOver(session) {
  /** @type {Record<string, { key: string, layer: L.Layer | null }>} */
  const drawn = { named: { key: '', layer: null }, cells: { key: '', layer: null } };

  follow(session, () => {
    const over = entriesOf(session.choices.over);
    const { definition, from, to, dataVersion } = session.choices;
    void show('named', over.includes('named') ? `${dataVersion}` : '', named);
    void show('cells', over.includes('cells') ? `${dataVersion} ${definition} ${from} ${to}` : '', cells);
  });

  /** @param {'named' | 'cells'} name @param {string} key empty where it is not wanted @param {() => Promise<L.Layer | null>} make */
  async function show(name, key, make) {
    const state = drawn[name];
    if (!state || state.key === key || !session.stage) return;
    state.key = key;
    if (key) note(name, t('loading'));
    const layer = key ? await make().catch(() => null) : null;
    if (state.key !== key) return;
    state.layer?.remove();
    state.layer = layer;
    layer?.addTo(session.stage.map);
    if (!key) note(name, null);
    else if (!layer) note(name, name === 'named' ? t('named.none') : t('cells.none'));
  }

  async function named() {
    const areas = await askNamed(session.choices.dataVersion ?? 0);
    if (areas.length === 0) return null;
    const group = L.featureGroup();
    const renderer = L.svg({ pane: 'over', padding: 0.5 });
    for (const area of areas) {
      for (const [color, weight] of /** @type {[string, number][]} */ ([['#ffffff', 5], [NAMED, 2.5]])) {
        const outline = L.geoJSON(area, { interactive: false, style: { renderer, color, weight, fill: false, dashArray: weight < 3 ? '7 3' : undefined } }).addTo(group);
        if (weight > 3) continue;
        const bounds = outline.getBounds();
        L.marker([bounds.getNorth(), bounds.getCenter().lng], {
          pane: 'over', interactive: false, keyboard: false, icon: L.divIcon({ className: 'area-name', iconSize: [0, 0], html: element('span', { 'aria-hidden': 'true' }, nameOf(area.properties)) }),
        }).addTo(group);
      }
    }
    note('named', t('named.note', { names: areas.map(({ properties }) => nameOf(properties)).join(', ') }));
    return group;
  }

  async function cells() {
    const { definition, from, to, dataVersion } = session.choices;
    const [tiles, answer] = await Promise.all([tilesOf('cells'), askPatiently(`/api/hotspots?${new URLSearchParams({
      definition, to, months: String(monthsIn(from, to)), level: 'cell', measure: 'count', top: String(CELLS), columns: 'gi_tier', v: String(dataVersion ?? 0),
    })}`)]);
    const rows = /** @type {import('../hotspots/contract.js').Targets} */ (answer).rows.filter(({ gi_tier: tier }) => tier === 'hot_99' || tier === 'hot_95');
    note('cells', plural('cells.note', rows.length, { n: format.whole(rows.length) }));
    return session.stage ? new HotCells(tiles, new Set(rows.map(({ code }) => code)), session.stage.map) : null;
  }
}
