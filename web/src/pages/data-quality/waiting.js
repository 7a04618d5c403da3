/** Versions that wait for a person: since when, why, and what to do with them. Nothing where none waits. */
import { element } from '../../element.js';
import { format } from '../../language.js';
import { block } from './checks.js';
import { editionText } from './log.js';
import { datasetName, percentText, t } from './words.js';

/** @typedef {import('./contract.js').Finding} Finding */

/** What each check of the quality gate found. @returns {Record<string, string>} */
const checks = () => ({
  outside: t('quality.finding.outside'), unplaced: t('quality.finding.unplaced'), rejected: t('quality.finding.rejected'), 'other-lsoa': t('quality.finding.lsoa'),
  unmapped: t('quality.finding.unmapped'), incomplete: t('quality.finding.incomplete'), jump: t('quality.finding.jump'),
});

/** @param {Finding} finding */
const reason = ({ finding, subject, value, threshold }) => element('li', {}, t('quality.waiting.finding', {
  subject, check: checks()[finding] ?? finding, value: percentText(value), threshold: percentText(threshold),
}));

/** @param {string} words @param {string} command */
const toDo = (words, command) => element('p', {}, words, ' ', element('code', {}, command));

/** @param {import('./contract.js').Waiting[]} waiting @returns {HTMLElement[]} */
export const waitingBlock = (waiting) => (waiting.length === 0 ? [] : [block('waiting', t('quality.waiting'), null,
  element('p', {}, t('quality.waiting.text')),
  ...waiting.flatMap(({ data_version: version, made_at: since, loaded, findings }) => [
    element('h3', {}, t('quality.waiting.version', { version: format.whole(version), since: format.date(since) })),
    element('p', {}, loaded.map(({ dataset, edition }) => `${datasetName(dataset)}: ${editionText(edition)}`).join(' · ')),
    findings.length > 0 ? element('ul', {}, ...findings.map(reason)) : element('p', {}, t('quality.waiting.told')),
    toDo(t('quality.waiting.report'), `./diogel versions ${version}`),
    toDo(t('quality.waiting.publish'), `./diogel publish ${version} --reason "…"`),
    toDo(t('quality.waiting.discard'), `./diogel discard ${version}`),
  ]))]);
