/** What stands over the figures: the title of what is shown, the sample and open-data banners, circularity, the footer. */
import { element, part, write } from './element.js';
import { format, plural, said, t } from './language.js';
import { shownMeasure } from './choices.js';
import { measureTitle } from './titles.js';

/** @typedef {import('./session.js').Session} Session */

/** Why a measure of the list has no value anywhere: the caveat that says so. @type {Partial<Record<import('./contract.js').MeasureId, string>>} */
const WITHOUT = { change: 'no_before', class: 'no_classes' };

/** @param {Session} session */
export function showBanners(session) {
  function reference() {
    const { reference: known, choices } = session;
    if (!known) return;
    part('sample').hidden = !known.datasets.sample;
    document.body.classList.toggle('is-sample', known.datasets.sample);
    write(part('data-date'), t('data.date', { date: format.date(known.datasets.moved_at), version: known.datasets.data_version }));
    write(part('attribution'), said(known.datasets.attribution));
    const definition = known.definitions.find((each) => each.id === choices.definition);
    part('proxy').hidden = !definition?.proxy;
    write(part('proxy-text'), definition ? said(definition.note) : '');
    const measure = shownMeasure(choices);
    const title = choices.view === 'list' ? t('view.list') : measureTitle(known, measure);
    write(part('title'), title);
    document.title = [title, t('app.name')].filter(Boolean).join(' · ');
    const index = known.measures.indices.find((each) => each.id === choices.index);
    const both = choices.view === 'list' || ['cell', 'deprived_20', 'score'].includes(measure);
    // Only the overall index and its community-safety domain hold police-recorded violence.
    part('circular').hidden = !both || !index || !/^(overall|.*safety)$/.test(index.domain);
    part('income').hidden = !known.measures.indices.some((each) => each.available && each.domain === 'income');
  }

  function figures() {
    const { figures: known } = session;
    if (!known) return;
    for (const mark of document.querySelectorAll('.marking')) write(mark, known.marking);
    write(part('under-title'), [
      said(known.definition.title), format.period(known.period.from, known.period.to), said(known.index.title),
    ].join(' · '));
    const ofWards = session.choices.level === 'ward' || !session.targets;
    const made = [
      ofWards
        ? t('method.wards', { vintage: format.month(known.wards.vintage), shown: format.whole(known.wards.shown), of: format.whole(known.wards.areas) })
        : t('method.areas', { shown: format.whole(known.wards.shown), of: format.whole(known.wards.areas) }),
      known.population && t('method.population', { title: said(known.population.title), method: said(known.population.method_title) }),
      t('method.interval', { method: said(known.interval.method) }),
      t('method.version', { definition: known.definition.id, version: known.definition.version, data: known.data_version }),
      known.period.missing.length > 0 ? t('card.caveats.missing', { months: known.period.missing.map(format.month).join(', ') }) : '',
      !known.index.available ? t('method.noindex', { index: said(known.index.title) }) : '',
    ].filter((text) => text).map((text) => element('li', {}, text));
    const lines = [...part('method').children];
    if (made.length !== lines.length || made.some((line, i) => line.textContent !== lines[i]?.textContent)) part('method').replaceChildren(...made);
    const without = session.choices.view === 'map' && session.targets?.caveats.find((each) => each.id === WITHOUT[shownMeasure(session.choices)]);
    part('unavailable').hidden = !without;
    part('unavailable').textContent = without ? said(without) : '';
    const hidden = known.rows.filter((row) => row.count === '[c]').length;
    part('suppressed').hidden = hidden === 0 || hidden < known.rows.length;
    const n = { n: format.whole(hidden) };
    write(part('some-hidden'), hidden === 0 ? '' : ofWards ? plural('hidden.some', hidden, n) : plural('hidden.areas', hidden, n));
    part('longer').hidden = Boolean(session.reference?.periods.windows);
  }

  session.on('choices', reference);
  session.on('figures', figures);
  part('longer').addEventListener('click', () => {
    const { first, last } = session.reference?.periods ?? {};
    if (first && last) session.choose({ from: first, to: last });
  });
}
