/** The tour of a first visit: five steps, each beside a lit part of the page; it can be left at any of them and taken again from the help. */
import { button, element, part } from '../element.js';
import { format } from '../language.js';
import { t } from './words.js';

/** Part of the page, title, text. @returns {[string, string, string][]} */
const steps = () => [
  ['chooser', t('tour.choose'), t('tour.choose.text')],
  ['ranking', t('tour.list'), t('tour.list.text')],
  ['map-frame', t('tour.map'), t('tour.map.text')],
  ['legend', t('tour.legend'), t('tour.legend.text')],
  ['meet', t('tour.meet'), t('tour.meet.text')],
];

export function showTour() {
  if (document.getElementById('touring')) return;
  const help = /** @type {HTMLDialogElement} */ (part('help'));
  if (help.open) help.close();
  const all = steps();
  let at = 0;
  const [title, text, progress] = [element('h2', { id: 'tour-title' }), element('p', { id: 'tour-text' }), element('p', { class: 'note' })];
  const back = button(t('tour.back'), () => show(at - 1));
  const next = button(t('tour.next'), () => (at === all.length - 1 ? dialog.close() : show(at + 1)));
  const dialog = element('dialog', { id: 'touring', 'aria-labelledby': 'tour-title', 'aria-describedby': 'tour-text' },
    progress, title, text, element('div', { class: 'acts' }, back, next, button(t('tour.skip'), () => dialog.close())));

  /** @param {number} to */
  function show(to) {
    document.querySelector('.toured')?.classList.remove('toured');
    at = to;
    const [id = '', head = '', words = ''] = all[at] ?? [];
    const lit = document.getElementById(id);
    lit?.classList.add('toured');
    title.textContent = head;
    text.textContent = words;
    progress.textContent = t('tour.at', { at: format.whole(at + 1), of: format.whole(all.length) });
    back.disabled = at === 0;
    next.textContent = at === all.length - 1 ? t('tour.end') : t('tour.next');
    next.focus();
  }

  dialog.addEventListener('close', () => {
    document.querySelector('.toured')?.classList.remove('toured');
    dialog.remove();
    try {
      localStorage.setItem('diogel-tour', 'seen');
    } catch {
      // A browser that keeps nothing is shown no tour of itself: tools.js.
    }
  });
  document.body.append(dialog);
  dialog.showModal();
  show(0);
}
