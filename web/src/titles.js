/** The title of a measure or an order in the language of the page: the server's for its own, the catalogue's for the list's. */
import { said, t } from './language.js';

/** @param {import('./contract.js').Reference | null} reference @param {string} id @returns {string} */
export function measureTitle(reference, id) {
  const known = reference?.measures.measures.find((each) => each.id === (id === 'rate' ? 'rate_per_1000' : id));
  if (known) return said(known.title);
  return {
    score: t('measure.score'), smoothed: t('measure.smoothed'), change: t('measure.change'), gi_tier: t('measure.gi_tier'), class: t('measure.class'), harm: t('measure.harm'),
  }[id] ?? id;
}
