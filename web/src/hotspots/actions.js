/** What is being done about an area: action, owner, dates, state and last decision, a line each. */
import { format, language } from '../language.js';
import { t, wordFor } from './words.js';

/** @param {import('./contract.js').Target} row @returns {string[]} */
export function actionText(row) {
  const [action, decision] = language === 'cy' ? [row.action_cy || row.action_en, row.decision_cy || row.decision_en] : [row.action_en, row.decision_en];
  const date = /** @param {string} day */ (day) => (/^\d{4}-\d\d-\d\d/.test(day) ? format.date(day) : day);
  return [
    action,
    row.owner && t('action.owner', { owner: row.owner }),
    row.status && wordFor({ planned: t('action.planned'), running: t('action.running'), done: t('action.done') }, row.status),
    row.due && t('action.due', { date: date(row.due) }),
    row.review && t('action.review', { date: date(row.review) }),
    decision && t('action.decision', { decision }),
  ].filter((line) => typeof line === 'string' && line !== '' && !line.startsWith('['));
}
