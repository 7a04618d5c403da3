/** What a meeting adds to the map, loaded when first wanted: another period, fading, things drawn over, sets, steps, the link, the tour. */
import { showFade } from './fade.js';
import { showInside } from './inside.js';
import { showOther } from './other.js';
import { showOver } from './over.js';
import { showSet } from './set.js';
import { showSteps } from './steps.js';
import { showTowns } from './towns.js';
import { showTwin } from './twin.js';

export { brush, tickInView } from './brush.js';
export { copyLink } from './copy.js';
export { saidOfOther } from './other.js';
export { showTour } from './tour.js';

/** @typedef {import('../session.js').Session} Session */

let begun = false;
/** Makes each part follow the session, now and whenever something else is chosen; a second time nothing. @param {Session} session */
export function begin(session) {
  if (begun) return;
  begun = true;
  for (const show of [showOther, showTwin, showFade, showOver, showInside, showTowns, showSet, showSteps]) show(session);
}
