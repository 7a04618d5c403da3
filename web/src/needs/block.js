/** A figure of the page: heading, one plain sentence, the drawing, and the table that says the same. */
import { element } from '../element.js';
import { heading } from '../what/heading.js';
import { interval } from '../what/what.js';
import { t } from './words.js';

/**
 * @param {string} id
 * @param {string} title
 * @param {string | null} method that explains it
 * @param {string} sentence
 * @param {{ figure?: Node | null, table?: HTMLElement | null }} chart where the data has no such figures, neither
 * @param {...(Node | null | false)} more
 */
export function block(id, title, method, sentence, { figure, table }, ...more) {
  return element('section', { class: 'block', id, 'aria-labelledby': `${id}-title` },
    heading(`${id}-title`, title, method),
    element('p', { class: 'sentence' }, sentence),
    figure && element('div', { class: 'drawn' }, figure),
    ...more,
    table && element('details', {}, element('summary', {}, t('block.table')), table));
}

/** What the whiskers of bars are, and the brackets beside them. */
export const whiskers = () => element('p', { class: 'note' }, t('whiskers'), interval());

/** Says why there is nothing to draw. @param {string} id @param {string} title @param {string | null} method @param {string} reason */
export const without = (id, title, method, reason) => element('section', { class: 'block', id, 'aria-labelledby': `${id}-title` },
  heading(`${id}-title`, title, method), element('p', { class: 'none' }, element('b', {}, '[x]'), ' ', reason));

/** On paper every table is open; afterwards those are shut again that were. */
export function openOnPaper() {
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details')].filter((details) => !details.open);
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => { for (const details of opened) details.open = false; });
}
