/** Looks texts up in a catalogue, fills their `{places}` in and picks the plural form of the language. */

/** @typedef {Record<string, string | Record<string, string>>} Catalogue */
/** @typedef {Record<string, string | number>} Places */

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
