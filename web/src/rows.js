/** Which choices want other rows of the server, and which only change how those that are here are shown. */
import { fromList, ownSort, shownMeasure } from './choices.js';

/** @typedef {import('./contract.js').Choices} Choices */

/** @type {(keyof Choices)[]} */
const always = ['definition', 'from', 'to', 'index', 'county'];
/** @type {(keyof Choices)[]} */
const ofWards = ['sort'];
/** @type {(keyof Choices)[]} */
const ofList = ['view', 'level', 'order', 'deprived', 'share', 'first', 'weights', 'by', 'picked'];

/** Without a sort of the reader's each measure has its own order, and so its own rows. @param {Choices} choices */
const ordered = (choices) => (fromList(choices) ? (choices.view === 'list' ? '' : shownMeasure(choices)) : (choices.sort ?? ownSort(shownMeasure(choices))));

/** @param {Choices} before @param {Choices} now */
export function wantsOthers(before, now) {
  const listed = fromList(now);
  if (now.view === 'list' && now.picked && before.set !== now.set) return true;
  return listed !== fromList(before) || ordered(before) !== ordered(now) || [...always, ...(listed ? ofList : ofWards)].some((name) => before[name] !== now[name]);
}
