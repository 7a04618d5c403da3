/** The texts of the page of data quality, and what sources and datasets are called. */
import { format, language } from '../../language.js';
import { wordsOf } from '../words.js';

const own = language === 'cy' ? await import('./cy.json', { with: { type: 'json' } }) : await import('./en.json', { with: { type: 'json' } });
export const { t, plural } = wordsOf(own.default);

const percent = new Intl.NumberFormat(language === 'cy' ? 'cy-GB' : 'en-GB', { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Shares 0–1 to a tenth of a per cent, where a point more or less tells. @param {import('./contract.js').Figure} value */
export const shareText = (value) => (typeof value === 'number' ? percent.format(value) : value);

/** Per cent to a tenth. @param {import('./contract.js').Figure} value */
export const percentText = (value) => (typeof value === 'number' ? shareText(value / 100) : value);

/** Metres as kilometres, to a tenth. @param {import('./contract.js').Figure} metres */
export const kilometres = (metres) => (typeof metres === 'number' ? `${format.rate(metres / 1000)} km` : metres);

/** @param {string} source */
export const sourceName = (source) => (source === 'force' ? t('quality.source.force') : t('quality.source.open'));

/** @type {Record<string, string>} */
const DATASETS = {
  wards: t('dataset.wards'), lsoas: t('dataset.lsoas'), counties: t('dataset.counties'), 'named-areas': t('dataset.named'),
  deprivation: t('dataset.deprivation'), population: t('dataset.population'), lookup: t('dataset.lookup'), police: t('dataset.police'), extract: t('dataset.extract'),
  definitions: t('dataset.definitions'), 'harm-weights': t('dataset.harm'), 'partner-counts': t('dataset.partners'),
  annotations: t('dataset.annotations'), actions: t('dataset.actions'),
};
/** @param {string} dataset */
export const datasetName = (dataset) => DATASETS[dataset] ?? dataset;
