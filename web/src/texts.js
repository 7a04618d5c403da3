/** Looks texts up in a catalogue, fills their `{places}` in and picks the plural form of the language. */

/** @typedef {Record<string, string | Record<string, string>>} Catalogue */
/** @typedef {Record<string, string | number>} Places */

/** Characters that turn the direction of what follows, and letters that run from right to left. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802-\ud803\ud83a-\ud83b]/;

/** A name that leaves the direction of the sentence around it as it is: also in a title, a label or a drawing, where no element can. @param {string} name */
export function apart(name) {
  const plain = name.replace(TURNS, '');
  return LEFTWARD.test(plain) ? `\u2068${plain}\u2069` : plain;
}

/**
 * @param {Catalogue} catalogue
 * @param {string} language a BCP 47 tag; its plural rules are those of Intl (Welsh has six forms)
 */
export function texts(catalogue, language) {
  const rules = new Intl.PluralRules(language);
  /** @param {string} text @param {Places} places */
  const fill = (text, places) => text.replace(/\{(\w+)\}/g, (whole, name) => (name in places ? String(places[name]) : whole));
  return {
    /** @param {string} key @param {Places} [places] @returns {string} */
    t(key, places = {}) {
      const text = catalogue[key];
      if (typeof text !== 'string') throw new Error(`No text '${key}' in ${language}`);
      return fill(text, places);
    },
    /** @param {string} key @param {number} n what the form is chosen by @param {Places} [places] @returns {string} */
    plural(key, n, places = {}) {
      const forms = catalogue[key];
      if (typeof forms !== 'object') throw new Error(`No plural '${key}' in ${language}`);
      return fill(forms[rules.select(n)] ?? forms.other ?? '', places);
    },
  };
}
