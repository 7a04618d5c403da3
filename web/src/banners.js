/** What stands over the figures: the title of what is shown, the sample and open-data banners, circularity, the footer. */
import { element, part } from './element.js';
import { format, plural, said, t } from './language.js';

/** @typedef {import('./session.js').Session} Session */

/** @param {Session} session */
export function showBanners(session) {
  function reference() {
    const { reference: known, choices } = session;
    if (!known) return;
    part('sample').hidden = !known.datasets.sample;
    document.body.classList.toggle('is-sample', known.datasets.sample);
    part('data-date').textContent = t('data.date', { date: format.date(known.datasets.moved_at), version: known.datasets.data_version });
    part('attribution').textContent = said(known.datasets.attribution);
    const definition = known.definitions.find((each) => each.id === choices.definition);
    part('proxy').hidden = !definition?.proxy;
    part('proxy-text').textContent = definition ? said(definition.note) : '';
    const measure = known.measures.measures.find((each) => each.id === choices.measure);
    part('title').textContent = measure ? said(measure.title) : '';
    document.title = [measure && said(measure.title), t('app.name')].filter(Boolean).join(' · ');
    const index = known.measures.indices.find((each) => each.id === choices.index);
    const both = choices.measure === 'cell' || choices.measure === 'deprived_20';
    // Only the overall index and its community-safety domain hold police-recorded violence.
    part('circular').hidden = !both || !index || !/^(overall|.*safety)$/.test(index.domain);
    part('income').hidden = !known.measures.indices.some((each) => each.available && each.domain === 'income');
  }

  function figures() {
    const { figures: known } = session;
    if (!known) return;
    for (const mark of document.querySelectorAll('.marking')) mark.textContent = known.marking;
    part('under-title').textContent = [
      said(known.definition.title), format.period(known.period.from, known.period.to), said(known.index.title),
    ].join(' · ');
    part('method').replaceChildren(...[
      t('method.wards', { vintage: format.month(known.wards.vintage), shown: format.whole(known.wards.shown), of: format.whole(known.wards.areas) }),
      t('method.population', { title: said(known.population.title), method: said(known.population.method_title) }),
      t('method.interval', { method: said(known.interval.method) }),
      t('method.version', { definition: known.definition.id, version: known.definition.version, data: known.data_version }),
      known.period.missing.length > 0 ? t('card.caveats.missing', { months: known.period.missing.map(format.month).join(', ') }) : '',
      !known.index.available ? t('method.noindex', { index: said(known.index.title) }) : '',
    ].filter(Boolean).map((text) => element('li', {}, text)));
    const hidden = known.rows.filter((row) => row.count === '[c]').length;
    part('suppressed').hidden = hidden === 0 || hidden < known.rows.length;
    part('some-hidden').textContent = hidden > 0 ? plural('hidden.some', hidden, { n: format.whole(hidden) }) : '';
  }

  session.on('choices', reference);
  session.on('figures', figures);
  part('longer').addEventListener('click', () => {
    const { first, last } = session.reference?.periods ?? {};
    if (first && last) session.choose({ from: first, to: last });
  });
}
