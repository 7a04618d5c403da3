/** Fades the areas whose rate cannot be told from the force's: their 95 % interval holds it. */
import { monthsIn, shownMeasure } from '../choices.js';
import { canFade, unsure } from '../emphasis.js';
import { format } from '../language.js';
import { askPatiently, follow, note } from './follow.js';
import { plural, t } from './words.js';

/** @typedef {import('../session.js').Session} Session */

/** The force's rate in the period, per 1,000 a year: that which the server's funnel is drawn round. @param {Session} session @returns {Promise<number | null>} */
async function askOverall({ choices, targets }) {
  const { definition, from, to, dataVersion } = choices;
  const known = targets?.smoothing ?? /** @type {import('../hotspots/contract.js').Targets} */ (await askPatiently(`/api/hotspots?${new URLSearchParams({
    definition, to, months: String(monthsIn(from, to)), measure: 'rate', top: '1', columns: 'rate_per_1000', ...(dataVersion === null ? {} : { v: String(dataVersion) }),
  })}`)).smoothing;
  return typeof known?.mean === 'number' ? known.mean : null;
}

/** @param {Session} session */
export function showFade(session) {
  let asked = 0;
  /** What the rate was asked for. @type {import('../contract.js').Figures | null} */
  let of = null;

  follow(session, async () => {
    const { choices, figures } = session;
    const wanted = choices.fade && choices.view === 'map' && canFade(shownMeasure(choices), choices.level);
    if (!wanted) {
      of = null;
      asked += 1;
      note('fade', null);
      return set(null);
    }
    if (of === figures) return;
    of = figures;
    const mine = ++asked;
    const overall = await askOverall(session).catch(() => null);
    if (mine !== asked) return;
    const n = overall === null ? 0 : (figures?.rows ?? []).filter((row) => unsure(row, overall)).length;
    note('fade', overall === null ? t('fade.unknown') : plural('fade.note', n, { n: format.whole(n), rate: format.rate(overall) }));
    set(overall);
  });

  /** @param {number | null} overall */
  function set(overall) {
    if (session.overall === overall) return;
    session.overall = overall;
    session.tell('point');
  }
}
