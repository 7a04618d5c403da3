/** Copies the link to what is shown; where the browser does not let a page do that, it shows the link in a field, marked. */
import { button, element, part } from '../element.js';
import { t } from './words.js';

/** Milliseconds that the button says so. */
const SAID = 3000;

export async function copyLink() {
  const link = location.href;
  try {
    await navigator.clipboard.writeText(link);
    const made = part('copy');
    const usual = made.textContent;
    if (usual === t('copy.done')) return;
    made.textContent = t('copy.done');
    part('live').textContent = t('copy.said');
    setTimeout(() => { made.textContent = usual; }, SAID);
  } catch {
    const field = element('input', { type: 'text', id: 'link', readonly: true, value: link });
    const dialog = element('dialog', { 'aria-labelledby': 'link-title' },
      element('h2', { id: 'link-title' }, t('copy.title')), element('label', { for: 'link' }, t('copy.by')), field);
    dialog.append(button(t('help.close'), () => dialog.close()));
    dialog.addEventListener('close', () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    field.focus();
    field.select();
  }
}
