/** The help dialog: the keys, and how to read the map; opened by its button or by `?`. */
import { part } from './element.js';

export function showHelp() {
  const dialog = /** @type {HTMLDialogElement} */ (part('help'));
  const open = () => !dialog.open && dialog.showModal();
  part('help-open').addEventListener('click', open);
  part('help-close').addEventListener('click', () => dialog.close());
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (event.key === '?' && !typing) open();
  });
}
