/** What to be careful about with this ward's figures, and how they are made. */
import { element } from '../../element.js';
import { format, said } from '../../language.js';
import { method } from '../../hotspots/notes.js';
import { block } from './parts.js';
import { t } from './words.js';

/** Residents and incidents under which a rate is easily moved, as the server's own caveats. */
const FEW_RESIDENTS = 1000;
const FEW_INCIDENTS = 20;

/** @param {import('./contract.js').Profile} profile */
export function careful({ detail, listed }) {
  const { ward, definition, period, population, interval, role } = detail;
  const texts = [
    definition.proxy ? said(definition.note) : '',
    ward.count === '[c]' || role === 'partner' ? t('careful.partner') : '',
    typeof ward.count === 'number' && ward.count < FEW_INCIDENTS ? t('careful.incidents', { n: format.whole(ward.count) }) : '',
    typeof ward.population === 'number' && ward.population < FEW_RESIDENTS ? t('careful.residents', { n: format.whole(ward.population) }) : '',
    period.missing.length > 0 ? t('card.caveats.missing', { months: period.missing.map(format.month).join(', ') }) : '',
    ...(listed?.caveats ?? []).filter(({ id }) => !['proxy', 'few_residents', 'few_incidents', 'hidden_counts', 'missing_months'].includes(id)).map(said),
    population ? t('card.caveats.population', { title: said(population.title), method: said(population.method_title) }) : '',
    t('card.caveats.interval', { method: said(interval.method) }),
    t('card.caveats.areas'),
    t('help.shorthand'),
  ].filter(Boolean);
  return block('careful', t('card.caveats.title'), null,
    element('ul', {}, ...texts.map((text) => element('li', {}, text))),
    listed && element('details', {}, element('summary', {}, t('method.title')), element('ul', {}, ...method(listed).map((text) => element('li', {}, text)))));
}
