/** Where a map and a list stand: what is chosen, what the server answered, what is pointed at. A session has one, and so has each further map. */
import { Signals } from './signals.js';

/** @typedef {import('./contract.js').Choices} Choices */
/** What can happen: `status` loading began or ended or failed, `figures` new rows, `choices` any choice, `point` a ward or class is
 * pointed at, `unknown` an address held something nobody knows, `moved` the data version moved, `drawn` the map has its wards, `card` the card has the chosen ward's figures.
 * @typedef {'status' | 'figures' | 'choices' | 'point' | 'unknown' | 'moved' | 'drawn' | 'card'} Happening */

/** @extends {Signals<Happening>} */
export class Standing extends Signals {
  figures = /** @type {import('./contract.js').Figures | null} */ (null);
  /** The targeting list's answer, where the figures are of it; and its part of the page, once something wanted that. */
  targets = /** @type {import('./hotspots/contract.js').Targets | null} */ (null);
  listing = /** @type {import('./listing.js').Listing | null} */ (null);
  lens = /** @type {import('./lens.js').Lens | null} */ (null);
  /** The force's rate per 1,000 a year, while those that cannot be told from it are to be faded. */
  overall = /** @type {number | null} */ (null);
  /** The ward pointed at, by mouse or by focus, and the class whose wards are lit. @type {{ code: string | null, from: string }} */
  pointed = { code: null, from: '' };
  lit = /** @type {string | null} */ (null);
  choices = /** @type {Choices} */ ({
    level: 'ward', order: null, compare: null, county: null, sort: null, selected: null, numbers: true, position: null, dataVersion: null,
    against: null, only: null, fade: false, over: null, set: null, meeting: null, by: null, cols: null, picked: false,
  });

  /** @param {string | null} code @param {string} from which view it is pointed at in */
  point(code, from) {
    if (this.pointed.code === code) return;
    this.pointed = { code, from };
    this.tell('point');
  }

  /** @param {string | null} id a class whose wards are to be lit */
  light(id) {
    if (this.lit === id) return;
    this.lit = id;
    this.tell('point');
  }
}
