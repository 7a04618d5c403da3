/** The texts of the targeting list in the language of the page, and those of the first load with them. */
import { catalogue, language } from '../language.js';
import { texts } from '../texts.js';

const own = language === 'cy'
  ? await import('../i18n/list/cy.json', { with: { type: 'json' } })
  : await import('../i18n/list/en.json', { with: { type: 'json' } });
const all = texts({ ...catalogue, ...own.default }, language);

export const { t, plural } = all;
/** A text by the part of its key that the server names, such as a class; what nobody has words for is shown as it is.
 * @param {Record<string, string>} words @param {string} id */
export const wordFor = (words, id) => words[id] ?? id.replaceAll('_', ' ');
