/** The "?" beside the title of the map's key: what the measure that is shown means. */
import { shownMeasure } from '../choices.js';
import { part } from '../element.js';
import { what } from './what.js';

/** The method that explains each measure. @type {Record<string, string>} */
const METHODS = {
  rate_per_1000: 'rate', smoothed: 'smoothed', count: 'count', deprived_20: 'deprived', cell: 'cell', score: 'score', gi_tier: 'gi', class: 'class', change: 'change', harm: 'harm',
};

/** @param {import('../session.js').Session} session */
export function explainKey({ choices }) {
  const title = part('legend-title');
  const method = METHODS[shownMeasure(choices)];
  const before = title.nextElementSibling;
  if (before?.matches('.what')) {
    if (before.getAttribute('data-what') === method) return;
    before.remove();
  }
  if (method) title.after(what(method, title.textContent ?? ''));
}
