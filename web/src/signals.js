/** Tells those who listen that something happened. */

/** @template {string} Happening */
export class Signals {
  /** @type {Map<Happening, (() => void)[]>} */
  #listeners = new Map();

  /** @param {Happening} happening @param {() => void} listener */
  on(happening, listener) {
    this.#listeners.set(happening, [...(this.#listeners.get(happening) ?? []), listener]);
  }

  /** @param {Happening} happening */
  tell(happening) {
    for (const listener of this.#listeners.get(happening) ?? []) listener();
  }
}
