/** The set of areas that are reckoned together: how many, their residents, their incidents, their rate with its interval, and its files. */
import { entriesOf, MOST } from '../address.js';
import { button, element, part } from '../element.js';
import { listFile } from '../hotspots/question.js';
import { format } from '../language.js';
import { follow } from './follow.js';
import { pooled } from './pooled.js';
import { plural, t } from './words.js';

/** @param {import('../session.js').Session} session */
export function showSet(session) {
  const frame = part('set');
  let said = '';

  follow(session, () => {
    const { choices, figures } = session;
    const codes = entriesOf(choices.set);
    frame.hidden = codes.length === 0 || choices.view !== 'map';
    if (frame.hidden || !figures) {
      said = '';
      return;
    }
    const rows = figures.rows.filter(({ code }) => codes.includes(code));
    const { count, population, rate, low, high } = pooled(rows, figures.period.months - figures.period.missing.length);
    const n = choices.level === 'ward' ? plural('set.wards', rows.length, { n: format.whole(rows.length) }) : plural('set.areas', rows.length, { n: format.whole(rows.length) });
    const lines = [
      typeof population === 'number' ? plural('set.residents', population, { n: format.whole(population) }) : '',
      typeof count === 'number' ? plural('value.count', count, { n: format.whole(count) }) : t(count === '[c]' ? 'value.hidden' : 'value.missing'),
      typeof rate === 'number' ? `${t('value.rate', { rate: format.rate(rate) })} (${t('value.interval', { low: format.rate(low), high: format.rate(high) })})` : '',
      codes.length >= MOST ? t('set.most', { n: format.whole(MOST) }) : '',
      rows.length < codes.length ? t('set.outside', { n: format.whole(codes.length - rows.length) }) : '',
    ].filter(Boolean);
    const files = ['csv', 'xlsx'].map((form) => element('a', { href: `${listFile({ ...choices, view: 'map' }, form)}&codes=${codes.map(encodeURIComponent).join(',')}`, download: true }, form.toUpperCase()));
    const held = frame.contains(document.activeElement);
    frame.replaceChildren(element('p', {}, element('b', {}, n), ...lines.map((line) => ` · ${line}`)), element('p', { class: 'files' }, ...files, button(t('set.clear'), () => {
      session.choose({ set: null });
      part('search').focus();
    })));
    if (held) frame.querySelector('button')?.focus();
    const text = [n, ...lines].join(', ');
    if (said !== '' && said !== text) part('live').textContent = text;
    said = text;
  });
}
