/** The catalogue of methods, asked for once, when something first wants it. */
import { ask } from '../answers.js';

/** @typedef {import('../contract.js').Bilingual} Bilingual */
/** @typedef {{ id: string, section: string, title: Bilingual, text: Bilingual, formula: Bilingual | null, source: Bilingual | null, columns: { id: string, unit: string, title: Bilingual, description: Bilingual }[], pages: string[] }} Method */
/** @typedef {Bilingual & { id: string }} Sentence */
/** @typedef {{ id: string, title: Bilingual, publisher: Bilingual, licence: Bilingual, limits: Bilingual }} Source */
/** @typedef {{ sections: { id: string, title: Bilingual }[], methods: Method[], rules: Sentence[], caveats: Sentence[], sources: Source[], addresses: { path: string, title: Bilingual }[] }} Catalogue */

/** @type {Promise<Catalogue> | null} */
let asked = null;

/** @returns {Promise<Catalogue>} */
export function askMethods() {
  asked ??= /** @type {Promise<Catalogue>} */ (ask('/api/methods')).catch((failure) => {
    asked = null;
    throw failure;
  });
  return asked;
}
