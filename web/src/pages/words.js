/** The texts of a page beside those that every page has. */
import { catalogue, language } from '../language.js';
import { texts } from '../texts.js';

/** @param {import('../texts.js').Catalogue} own of this page, in its language */
export const wordsOf = (own) => texts({ ...catalogue, ...own }, language);
