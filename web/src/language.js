/** The language of this page, taken from its address by the server as `<html lang>`, with its texts and formats. */
import { formats } from './format.js';
import { apart, texts } from './texts.js';

/** @typedef {import('./contract.js').Bilingual} Bilingual */

export const language = /** @type {import('./contract.js').Language} */ (document.documentElement.lang === 'cy' ? 'cy' : 'en');
/** The other language: for the second line of a name. */
export const other = /** @type {import('./contract.js').Language} */ (language === 'cy' ? 'en' : 'cy');
const texted = language === 'cy' ? await import('./i18n/cy.json', { with: { type: 'json' } }) : await import('./i18n/en.json', { with: { type: 'json' } });
/** The texts of the first load: of this language alone, which the page tells the browser of beforehand. */
export const catalogue = texted.default;
export const { t, plural } = texts(catalogue, language);
export const format = formats(language === 'cy' ? 'cy-GB' : 'en-GB');

/** @param {Bilingual} title */
export const said = (title) => title[language];

/** That the last figures are kept, and of when they are. @param {import('./contract.js').Datasets} datasets */
export const keptOf = (datasets) => `${t('error.kept')} ${t('data.date', { date: format.date(datasets.moved_at), version: datasets.data_version })}`;

/** @param {{ name_en: string, name_cy: string }} place @param {import('./contract.js').Language} [wanted] */
export const nameOf = (place, wanted = language) => apart((wanted === 'cy' ? place.name_cy : place.name_en) || place.name_en);

/** The county's name, empty for an area that has none. @param {{ county_name_en: string, county_name_cy: string }} row */
export const countyOf = (row) => {
  const name = language === 'cy' ? row.county_name_cy : row.county_name_en;
  return name === '[x]' ? '' : apart(name);
};
