/** Two published lists side by side: what was added, stayed, dropped and moved, with the reasons gained and lost. */
import { element } from '../element.js';
import { t } from './words.js';

/** @param {import('../session.js').Session} session */
export function comparison(session) {
  const node = element('section', { class: 'compare', 'aria-label': t('compare.title') });
  async function draw() {
    if (session.choices.view !== 'list') return;
  }
  return { node, draw };
}
