/** The plain words of a statistic, in a small box beside the "?" that asked for them. */
import { button, element } from '../element.js';
import { language, said } from '../language.js';
import { texts } from '../texts.js';
import { askMethods } from './catalogue.js';
import cy from '../i18n/what/cy.json' with { type: 'json' };
import en from '../i18n/what/en.json' with { type: 'json' };

const { t } = texts(language === 'cy' ? cy : en, language);
/** Pixels between the button, the words and the edge of the window. */
const GAP = 6;

/** The one popover of the page; the browser closes it by Escape or a press elsewhere, and gives the focus back.
 * @type {HTMLElement | null} */
let shown = null;

/** @param {HTMLElement} by @param {string} id @param {string} name */
export async function open(by, id, name) {
  const words = await askMethods().then(({ methods }) => methods.find((method) => method.id === id) ?? null, () => null);
  shown?.remove();
  const close = button('×', () => made.hidePopover(), { class: 'close', 'aria-label': t('what.close') });
  const made = element('div', { class: 'whatbox', popover: 'auto', role: 'dialog', 'aria-labelledby': 'what-title', tabindex: '-1' },
    element('div', { class: 'head' }, element('h2', { id: 'what-title' }, words ? said(words.title) : name), close),
    element('p', {}, words ? said(words.text) : t('what.failed')),
    words?.formula && element('p', { class: 'note' }, element('b', {}, t('what.how')), ' ', said(words.formula)),
    element('p', {}, element('a', { href: `/${language}/methods#${id}` }, t('what.more'))));
  shown = made;
  document.body.append(made);
  made.addEventListener('toggle', () => { if (!made.matches(':popover-open')) made.remove(); });
  // With its source the order of the Tab key goes on from the button.
  made.showPopover({ source: by });
  stand(made, by.getBoundingClientRect());
  made.focus();
}

/** Under the button where there is room, else above; never over the edge. @param {HTMLElement} box @param {DOMRect} by */
function stand(box, by) {
  const { width, height } = box.getBoundingClientRect();
  const below = by.bottom + GAP;
  const top = below + height <= innerHeight ? below : Math.max(GAP, by.top - GAP - height);
  // Through the CSSOM, which the page's policy allows.
  Object.assign(box.style, { left: `${Math.max(GAP, Math.min(by.left, innerWidth - width - GAP))}px`, top: `${top}px` });
}
