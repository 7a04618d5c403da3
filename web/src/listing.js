/** The targeting list's part of the page, loaded when something first wants it; and what a view is made of, with or without it. */
import { ask, figuresAddress, Refusal } from './answers.js';
import { fromList, shownMeasure } from './choices.js';
import { ownLens } from './lens.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {typeof import('./hotspots/index.js')} Listing */
/** @typedef {import('./hotspots/contract.js').Targets} Targets */

/** @param {Session} session @returns {Promise<Listing>} */
export async function needListing(session) {
  try {
    session.listing ??= await import('./hotspots/index.js');
  } catch (failure) {
    throw new Refusal(0, String(failure));
  }
  session.listing.begin(session);
  return session.listing;
}

/** The rows of what is chosen, from the wards' own answer or from the list's.
 * @param {Session} session @param {Session['choices']} [choices] another choice than that which is shown @returns {Promise<{ figures: import('./contract.js').Figures, targets: Targets | null }>} */
export async function askRows(session, choices = session.choices) {
  if (!fromList(choices)) return { figures: await ask(figuresAddress(choices)), targets: null };
  const listing = await needListing(session);
  const targets = await listing.askTargets(choices);
  return { figures: listing.figuresOf(targets, choices), targets };
}

/** The lens of the measure that is shown. @param {import('./standing.js').Standing} session @returns {import('./lens.js').Lens | null} */
export function lensOf({ figures, targets, listing, choices }) {
  if (!figures) return null;
  const measure = shownMeasure(choices);
  return (targets && listing?.lensOf(figures, measure)) || ownLens(figures, measure);
}
