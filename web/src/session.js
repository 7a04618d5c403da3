/** One reader's session: what is chosen, what the server answered, what is pointed at; the views listen to it. */
import { readAddress, writeAddress } from './address.js';
import { askReference, Refusal, refusalOf } from './answers.js';
import { settle } from './choices.js';
import { askRows, lensOf } from './listing.js';
import { wantsOthers } from './rows.js';
import { Signals } from './signals.js';

/** @typedef {import('./contract.js').Choices} Choices */
/** @typedef {import('./contract.js').Figures} Figures */
/** @typedef {import('./contract.js').Reference} Reference */
/** @typedef {import('./contract.js').Unknown} Unknown */
/** What can happen: `status` loading began or ended or failed, `figures` new rows, `choices` any choice, `point` a ward or class is
 * pointed at, `unknown` an address held something nobody knows, `moved` the data version moved.
 * @typedef {'status' | 'figures' | 'choices' | 'point' | 'unknown' | 'moved'} Happening */

/** @extends {Signals<Happening>} */
export class Session extends Signals {
  /** @type {'loading' | 'ready' | 'empty' | 'failed'} */
  status = 'loading';
  failure = /** @type {Refusal | null} */ (null);
  reference = /** @type {Reference | null} */ (null);
  figures = /** @type {Figures | null} */ (null);
  /** The targeting list's answer, where the figures are of it. @type {import('./hotspots/contract.js').Targets | null} */
  targets = null;
  /** That part, once something wanted it: the first load goes without. @type {import('./listing.js').Listing | null} */
  listing = null;
  lens = /** @type {import('./lens.js').Lens | null} */ (null);
  /** The ward pointed at, by mouse or by focus, and the class whose wards are lit. @type {{ code: string | null, from: string }} */
  pointed = { code: null, from: '' };
  lit = /** @type {string | null} */ (null);
  unknown = /** @type {Unknown[]} */ ([]);
  /** @type {Choices} */
  choices;
  #asked = 0;
  /** @type {Partial<Choices>} */
  #wanted;

  constructor() {
    super();
    const { wanted, unknown } = readAddress(new URL(location.href));
    [this.#wanted, this.unknown] = [wanted, unknown];
    this.choices = /** @type {Choices} */ ({ level: 'ward', order: null, compare: null, county: null, sort: null, selected: null, numbers: true, position: null, dataVersion: null, ...wanted });
    addEventListener('popstate', () => this.#restore());
  }

  /** @param {Session['status']} status @param {Refusal | null} [failure] */
  #be(status, failure = null) {
    Object.assign(this, { status, failure });
    this.tell('status');
  }

  /** Loads everything again from the start: at first, after a failure, and when the data version moved. */
  async load() {
    this.#be('loading');
    const linked = this.#wanted.dataVersion;
    try {
      this.reference = await askReference();
      const { choices, unknown } = settle(this.#wanted, this.reference);
      this.choices = choices;
      this.unknown.push(...unknown);
      if (linked && linked !== choices.dataVersion) this.tell('moved');
      history.replaceState(null, '', writeAddress(choices));
      if (this.unknown.length > 0) this.tell('unknown');
      this.tell('choices');
      if (!this.reference.periods.first || this.reference.datasets.counties.length === 0) return this.#be('empty');
    } catch (failure) {
      return this.#be('failed', refusalOf(failure));
    }
    return this.#ask();
  }

  /** @param {boolean} [again] a second try after the data version moved under us @returns {Promise<void>} */
  async #ask(again = false) {
    const mine = ++this.#asked;
    this.#be('loading');
    try {
      const answer = await askRows(this);
      if (mine !== this.#asked) return;
      Object.assign(this, answer);
      this.lens = lensOf(this);
      this.#be('ready');
      this.tell('figures');
    } catch (failure) {
      if (mine !== this.#asked) return;
      if (failure instanceof Refusal && failure.status === 410 && !again) return this.refresh();
      this.#be('failed', refusalOf(failure));
      if (!(failure instanceof Refusal)) throw failure;
    }
  }

  /** Takes up the data version that is current now; what was chosen stays. @returns {Promise<void>} */
  async refresh() {
    try {
      this.reference = await askReference();
    } catch (failure) {
      return this.#be('failed', refusalOf(failure));
    }
    this.choices = settle(this.choices, this.reference).choices;
    history.replaceState(null, '', writeAddress(this.choices));
    this.tell('moved');
    this.tell('choices');
    return this.#ask(true);
  }

  /** A choice of the reader's: a new step in the history. @param {Partial<Choices>} change */
  choose(change) {
    const before = this.choices;
    this.choices = { ...before, ...change };
    if (writeAddress(this.choices) === writeAddress(before)) return;
    history.pushState(null, '', writeAddress(this.choices));
    this.#changed(before);
  }

  /** The map was panned or zoomed: the same step in the history. @param {Choices['position']} position */
  move(position) {
    this.choices = { ...this.choices, position };
    history.replaceState(null, '', writeAddress(this.choices));
    this.tell('choices');
  }

  #restore() {
    if (!this.reference) return;
    const before = this.choices;
    this.choices = settle(readAddress(new URL(location.href)).wanted, this.reference).choices;
    this.#changed(before);
  }

  /** @param {Choices} before */
  #changed(before) {
    const others = wantsOthers(before, this.choices);
    // Rows that are to be replaced keep the lens that they were shown with until the others come.
    if (!others) this.lens = lensOf(this);
    this.tell('choices');
    if (others && this.status !== 'empty') void this.#ask();
  }

  /** @param {string | null} code @param {string} from which view it is pointed at in */
  point(code, from) {
    if (this.pointed.code === code) return;
    this.pointed = { code, from };
    this.tell('point');
  }

  /** @param {string | null} id a class whose wards are to be lit */
  light(id) {
    this.lit = id;
    this.tell('point');
  }
}
