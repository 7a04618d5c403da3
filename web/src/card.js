/** The card of the selected ward: its figures with their uncertainty, its months, crime types, deprivation and caveats. */
import { ask, Refusal, wardAddress } from './answers.js';
import { caveats, deprivationTable, lsoaTable, typeTable } from './cardtables.js';
import { button, element, part } from './element.js';
import { countyOf, format, nameOf, other, said, t } from './language.js';
import { needListing } from './listing.js';
import { overview } from './overview.js';
import { interval, shown, spoken } from './reading.js';
import { series } from './series.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./contract.js').WardDetail} WardDetail */

/** @param {Session} session */
export function showCard(session) {
  const card = part('card');
  const body = part('card-body');
  let address = '';
  let asked = 0;

  async function draw() {
    const { selected } = session.choices;
    document.body.classList.toggle('with-ward', selected !== null);
    card.classList.toggle('open', selected !== null);
    if (!selected) {
      address = '';
      if (session.status === 'ready') body.replaceChildren(...overview(session));
      return;
    }
    const { choices } = session;
    if (session.status !== 'ready' || choices.view === 'list') return;
    const ofWard = choices.level === 'ward' || choices.view === 'table';
    if (!choices.county && !session.figures?.rows.some((row) => row.code === selected)) return nobody(selected);
    const wanted = `${choices.view} ${choices.level} ${choices.weights} ${wardAddress(choices, selected)}`;
    if (wanted === address) return;
    address = wanted;
    const mine = ++asked;
    card.setAttribute('aria-busy', 'true');
    try {
      const listing = await needListing(session);
      if (!ofWard) {
        const detail = await listing.askArea(choices, selected);
        if (mine === asked) body.replaceChildren(heading(detail.area), ...listing.areaContent(detail));
        return;
      }
      // The ward's own figures stand without those of the list, which want more loaded.
      const [detail, more] = await Promise.all([
        /** @type {Promise<WardDetail>} */ (ask(wardAddress(choices, selected))),
        listing.askArea({ ...choices, level: 'ward' }, selected).catch(() => null),
      ]);
      if (mine === asked) body.replaceChildren(...content(detail, more && { nodes: listing.targetingContent(more), series: more.series, notes: more.annotations }));
    } catch (failure) {
      if (mine !== asked) return;
      address = '';
      if (failure instanceof Refusal && failure.status === 410) return void session.refresh();
      if (failure instanceof Refusal && failure.status === 404) nobody(selected);
      else body.replaceChildren(element('p', { class: 'hint' }, t('card.failed')), button(t('error.retry'), () => void draw()));
    } finally {
      if (mine === asked) card.removeAttribute('aria-busy');
    }
  }

  /** The address names a ward that is not here. @param {string} code */
  function nobody(code) {
    session.unknown = [{ name: 'sel', value: code }];
    session.tell('unknown');
    session.choose({ selected: null });
  }

  /** @param {import('./contract.js').Row} ward */
  function heading(ward) {
    const close = button('×', () => {
      session.choose({ selected: null });
      document.getElementById(`ward-${ward.code}`)?.focus();
    }, { class: 'close', 'aria-label': t('card.close'), title: t('card.close') });
    const second = nameOf(ward, other);
    return element('header', {},
      element('div', {},
        element('h2', { id: 'card-title' }, nameOf(ward) || ward.code),
        element('p', { class: 'under' },
          second !== nameOf(ward) && element('span', { lang: other }, second), second !== nameOf(ward) && ' · ',
          [countyOf(ward), ward.code].filter(Boolean).join(' · '))),
      close);
  }

  /**
   * @param {WardDetail} detail
   * @param {{ nodes: Node[], series: import('./series.js').Months, notes: import('./series.js').Note[] } | null} more what the list adds
   * @returns {Node[]}
   */
  function content(detail, more) {
    const { ward } = detail;
    return [
      heading(ward),
      element('div', { class: 'headline' },
        element('p', { class: 'big' }, element('b', {}, shown(ward, 'rate_per_1000')), ' ', typeof ward.rate_per_1000 === 'number' ? t('card.unit') : spoken(ward, 'rate_per_1000')),
        typeof ward.rate_low === 'number' && element('p', {}, interval(ward)),
        typeof ward.rank === 'number' && element('p', { class: 'rank' }, t('value.rank', { rank: format.whole(ward.rank), of: format.whole(detail.wards.areas) }))),
      element('dl', { class: 'facts' }, ...facts(detail).flatMap(([term, value, note]) => [
        element('div', {}, element('dt', {}, term), element('dd', {}, value, note && element('small', {}, note))),
      ])),
      ...(more?.nodes ?? []),
      series(more?.series ?? detail.series, more?.notes),
      deprivationTable(detail),
      typeTable(detail),
      lsoaTable(detail),
      caveats(detail),
    ];
  }

  session.on('figures', () => void draw());
  session.on('choices', () => void draw());
}

/** @param {WardDetail} detail @returns {[string, string, string][]} term, value, note */
function facts({ ward, population, index }) {
  return [
    [t('column.count'), format.whole(ward.count), ''],
    [t('column.population'), format.whole(ward.population), `${said(population.title)}: ${said(population.method_title)}`],
    [t('column.deprived_20'), format.share(ward.deprived_20), said(index.title)],
    [t('column.cell'), ward.cell, spoken(ward, 'cell')],
  ];
}
