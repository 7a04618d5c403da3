/** What was decided about the ward so far, the latest first. */
import { element } from '../../element.js';
import { format } from '../../language.js';
import { actionText } from '../../hotspots/actions.js';
import { block } from './parts.js';
import { t } from './words.js';

/** @param {import('./contract.js').Action[]} actions */
export function decisions(actions) {
  if (actions.length === 0) return block('decisions', t('decisions.title'), 'actions', element('p', { class: 'reading' }, t('decisions.none')));
  return block('decisions', t('decisions.title'), 'actions', element('ol', { class: 'actions' }, ...actions.map((action) => {
    const [text, ...lines] = actionText(/** @type {import('../../hotspots/contract.js').Target} */ (/** @type {unknown} */ (action)));
    return element('li', {}, element('b', {}, text), element('p', {}, [t('decisions.from', { date: format.date(action.first_day) }), ...lines].join(' · ')));
  })));
}
