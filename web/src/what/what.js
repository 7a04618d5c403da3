/** "What does this mean?": a small button beside a statistic; its plain words come, from the catalogue of methods, when it is pressed. */
import { button } from '../element.js';
import { t } from '../language.js';

/** @param {string} id of a method in the catalogue @param {string} name as the statistic is called where the button stands */
export function what(id, name) {
  const label = t('what.label', { name });
  const made = button('?', async () => (await import('./box.js')).open(made, id, name), { class: 'what', 'aria-label': label, 'aria-haspopup': 'dialog', 'data-what': id });
  return made;
}

/** Beside a figure whose interval is drawn or written. */
export const interval = () => what('interval', t('what.interval'));

/** Beside hours and days. */
export const operationalDay = () => what('operational_day', t('what.operational_day'));
