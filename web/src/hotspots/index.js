/** The targeting list's part of the page, loaded when first wanted: the list, the map's further measures and levels, the card's reasons. */
import { ask } from '../answers.js';
import { drawFills } from './filled.js';
import { showFiles } from './files.js';
import { drawLetters } from './letters.js';
import { areaAddress, listAddress } from './question.js';
import { showTargets } from './view.js';

export { figuresOf } from './figures.js';
export { lensOf } from './lens.js';
export { areaContent, targetingContent } from './areacard.js';

/** @typedef {import('../contract.js').Choices} Choices */
/** @typedef {import('../session.js').Session} Session */

/** @param {Choices} choices @returns {Promise<import('./contract.js').Targets>} */
export const askTargets = (choices) => ask(listAddress(choices));
/** @param {Choices} choices @param {string} code @returns {Promise<import('./contract.js').AreaDetail>} */
export const askArea = (choices, code) => ask(areaAddress(choices, code));

let begun = false;
/** Makes the views listen; a second time nothing. @param {Session} session */
export function begin(session) {
  if (begun) return;
  begun = true;
  showTargets(session);
  showFiles(session);
}

let drawn = false;
/** Makes the map draw fills of LSOAs and cells, and letters on wards; a second time nothing.
 * @param {import('leaflet').Map} map @param {Session} session @param {import('../wardlayer.js').WardLayer} wards */
export function drawOn(map, session, wards) {
  if (drawn) return;
  drawn = true;
  drawFills(map, session);
  drawLetters(map, session, wards);
}
