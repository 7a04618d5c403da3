/** One reader's session: what is chosen, what the server answered, what is pointed at; the views listen to it. */
import { readAddress, writeAddress } from './address.js';
import { Refusal, refusalOf } from './answers.js';
import { REFUSED, settle, shownMeasure } from './choices.js';
import { askRows, lensOf } from './listing.js';
import { askReference, refit } from './reference.js';
import { wantsOthers } from './rows.js';
import { Standing } from './standing.js';

/** @typedef {import('./contract.js').Choices} Choices */
/** @typedef {import('./contract.js').Reference} Reference */

export class Session extends Standing {
  /** @type {'loading' | 'ready' | 'empty' | 'failed'} */
  status = 'loading';
  failure = /** @type {Refusal | null} */ (null);
  reference = /** @type {Reference | null} */ (null);
  /** What the figures that are shown are of: an answer on the way may be of other data. */
  drawnOf = /** @type {import('./contract.js').Datasets | null} */ (null);
  /** The same of another period, while two are compared; the map with its wards, once drawn; and what a meeting adds, once wanted. */
  other = /** @type {Standing | null} */ (null);
  stage = /** @type {import('./wardmap.js').Stage | null} */ (null);
  meeting = /** @type {import('./tools.js').Meeting | null} */ (null);
  unknown = /** @type {import('./contract.js').Unknown[]} */ ([]);
  #asked = 0;
  #wanted = /** @type {Partial<Choices>} */ ({});

  constructor() {
    super();
    const { wanted, unknown } = readAddress(new URL(location.href));
    [this.#wanted, this.unknown] = [wanted, unknown];
    this.choices = { ...this.choices, ...wanted };
    addEventListener('popstate', () => this.#restore());
  }

  /** The address says what is chosen, and so do the controls. */
  #told() {
    history.replaceState(null, '', writeAddress(this.choices));
    this.tell('choices');
  }

  /** @param {Session['status']} status @param {Refusal | null} [failure] */
  #be(status, failure = null) {
    Object.assign(this, { status, failure });
    this.tell('status');
  }

  /** Something of the page that was wanted did not come. @param {unknown} failure */
  fail(failure) {
    this.#be('failed', refusalOf(failure));
  }

  /** Loads everything again from the start: at first, after a failure, and when the data version moved. */
  async load() {
    this.#be('loading');
    const linked = this.#wanted.dataVersion;
    try {
      this.reference = await askReference(this.#wanted.definition);
      const { choices, unknown } = settle(this.#wanted, this.reference);
      Object.assign(this, { choices, unknown: [...this.unknown, ...unknown] });
      if (linked !== undefined && linked !== choices.dataVersion) this.tell('moved');
      if (this.unknown.length > 0) this.tell('unknown');
      this.#told();
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
      if (await refit(this)) this.#told();
      const answer = await askRows(this);
      if (mine !== this.#asked) return;
      Object.assign(this, answer, { drawnOf: this.reference?.datasets ?? null });
      this.lens = lensOf(this);
      this.#be('ready');
      this.tell('figures');
    } catch (failure) {
      if (mine !== this.#asked) return;
      if (failure instanceof Refusal && failure.status === 410 && !again) return this.refresh();
      if (this.#without(refusalOf(failure))) return this.#ask(again);
      this.#be('failed', refusalOf(failure));
      if (!(failure instanceof Refusal)) throw failure;
    }
  }

  /** A choice of good form that the server does not take, such as more areas than there are, is told and left out.
   * @param {Refusal} refusal @returns {boolean} whether there was one */
  #without({ status, parameter }) {
    const name = REFUSED[parameter];
    const value = name && this.choices[name];
    if (status !== 400 || !name || value === null || value === undefined) return false;
    Object.assign(this, { unknown: [{ name, value: String(value) }], choices: { ...this.choices, [name]: null } });
    this.tell('unknown');
    this.#told();
    return true;
  }

  /** Takes up the data version that is current now; what was chosen stays. @returns {Promise<void>} */
  async refresh() {
    const before = this.choices.dataVersion;
    try {
      this.reference = await askReference(this.choices.definition);
    } catch (failure) {
      return this.#be('failed', refusalOf(failure));
    }
    this.choices = settle(this.choices, this.reference).choices;
    if (before !== this.choices.dataVersion) this.tell('moved');
    this.#told();
    return this.#ask(true);
  }

  /** A choice of the reader's: a new step in the history. @param {Partial<Choices>} change */
  choose(change) {
    const before = this.choices;
    this.choices = { ...before, ...change };
    const address = writeAddress(this.choices);
    if (address === writeAddress(before)) return;
    history.pushState(null, '', address);
    this.#changed(before);
  }

  /** The map was panned or zoomed: the same step in the history. @param {Choices['position']} position */
  move(position) {
    this.choices = { ...this.choices, position };
    this.#told();
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
    if (!others && this.lens?.measure !== shownMeasure(this.choices)) this.lens = lensOf(this);
    this.tell('choices');
    if (others && this.status !== 'empty') void this.#ask();
  }
}
