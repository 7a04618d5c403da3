/** The card of the selected ward: its figures with their uncertainty, its months, crime types, deprivation and caveats. */
import { ask, Refusal, wardAddress } from './answers.js';
import { button, element, part } from './element.js';
import { countyOf, nameOf, other, t } from './language.js';
import { needListing } from './listing.js';
import { overview } from './overview.js';
import { afterPaint } from './paint.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./contract.js').WardDetail} WardDetail */

/** @param {Session} session */
export function showCard(session) {
  const card = part('card');
  const body = part('card-body');
  // What a meeting says of the ward beside its figures, such as those of another period.
  const beside = element('div', { id: 'beside' });
  let address = '';
  let asked = 0;
  /** The figures that the overview here is of. */
  let summed = session.figures;

  async function draw() {
    const { selected } = session.choices;
    document.body.classList.toggle('with-ward', selected !== null);
    card.classList.toggle('open', selected !== null);
    if (!selected) {
      address = '';
      if (session.status !== 'ready' || summed === session.figures) return;
      summed = session.figures;
      return body.replaceChildren(...overview(session));
    }
    summed = null;
    const { choices } = session;
    if (session.status !== 'ready') return;
    if (choices.view === 'list') return lost(selected) ? nobody(selected) : undefined;
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
        if (mine === asked) shown(selected, heading(detail.area), beside, ...listing.areaContent(detail));
        return;
      }
      // The ward's own figures stand without those of the list, which want more loaded.
      const [detail, listed, { cardBody }] = await Promise.all([
        /** @type {Promise<WardDetail>} */ (ask(wardAddress(choices, selected))),
        listing.askArea({ ...choices, level: 'ward' }, selected).catch(() => null),
        import('./cardbody.js'),
      ]);
      if (mine !== asked) return;
      shown(selected, heading(detail.ward), ...cardBody(detail, [beside, ...(listed ? listing.targetingContent(listed) : [])], listed));
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

  /** Whether no area of a list of all of them is the one. @param {string} code */
  const lost = (code) => session.figures !== null && session.figures.wards.shown === session.figures.wards.areas && !session.figures.rows.some((row) => row.code === code);

  /** @param {string} code @param {...Node} nodes */
  function shown(code, ...nodes) {
    beside.replaceChildren();
    beside.dataset.code = code;
    body.replaceChildren(...nodes);
    session.tell('card');
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

  session.on('figures', () => afterPaint(() => void draw()));
  session.on('choices', () => void draw());
}
