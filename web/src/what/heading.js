/** The heading of a section, with the "?" of the statistic that it is about. */
import { element } from '../element.js';
import { what } from './what.js';

/** @param {string} id of the words, by which the section is named @param {string} title @param {string | null} method none where the section tells no statistic */
export const heading = (id, title, method) => element('h2', {}, element('span', { id }, title), method && what(method, title));
