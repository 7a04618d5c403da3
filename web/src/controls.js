/** The controls: measure, definition, period, index, county, view and language; each is a choice in the address. */
import { fileAddress } from './answers.js';
import { VIEWS, writeAddress } from './address.js';
import { LEVELS, measuresOf, ordersOf, shownMeasure } from './choices.js';
import { amend, element, part, write } from './element.js';
import { nameOf, other, said, t } from './language.js';
import { measureTitle } from './titles.js';
import { showPeriod } from './window.js';

/** @typedef {import('./session.js').Session} Session */
/** @typedef {import('./contract.js').Choices} Choices */
/** @typedef {{ value: string, text: string, disabled?: boolean }} Option */

/** @param {string} id @returns {HTMLSelectElement} */
const select = (id) => /** @type {HTMLSelectElement} */ (part(id));

/** Fills a select; one that offers the same already is left as it is. @param {HTMLSelectElement} box @param {Option[]} options @param {string} chosen */
export function offer(box, options, chosen) {
  const same = box.options.length === options.length && options.every(({ value, text, disabled = false }, i) => {
    const there = box.options[i];
    return there?.value === value && there.text === text && there.disabled === disabled;
  });
  if (!same) box.replaceChildren(...options.map(({ value, text, disabled }) => element('option', { value, disabled }, text)));
  if (box.value !== chosen) box.value = chosen;
}

/** @param {Session} session */
export function showControls(session) {
  const boxes = { measure: select('measure'), level: select('level'), definition: select('definition'), index: select('index'), county: select('county') };
  const numbers = /** @type {HTMLInputElement} */ (part('numbers'));

  function draw() {
    const { reference, choices } = session;
    if (!reference) return;
    const listed = choices.view === 'list';
    write(part('measure-label'), listed ? t('control.order') : t('control.measure'));
    const offered = listed ? ordersOf(choices.level) : measuresOf(choices);
    const shown = listed ? choices.order ?? session.targets?.measure ?? '' : shownMeasure(choices);
    // Harm wants weights, and single offences for them to weigh.
    const weighed = reference.measures.harm_weights && reference.definitions.find((each) => each.id === choices.definition)?.source === 'force';
    offer(boxes.measure, offered.map((value) => {
      const [title, told] = [measureTitle(session.reference, value), value !== 'harm' || weighed];
      return { value, text: told ? title : t('measure.unavailable', { measure: title }), disabled: !told && value !== shown };
    }), shown);
    part('for-level').hidden = choices.view === 'table';
    const names = { ward: t('level.ward'), lsoa: t('level.lsoa'), cell: t('level.cell') };
    offer(boxes.level, LEVELS.map((value) => ({ value, text: names[value] })), choices.level);
    offer(boxes.definition, reference.definitions.map((each) => ({ value: each.id, text: said(each.title), disabled: each.available === false && each.id !== choices.definition })), choices.definition);
    offer(boxes.index, reference.measures.indices.map((each) => ({
      value: each.id, text: each.available ? said(each.title) : t('index.unavailable', { index: said(each.title) }), disabled: !each.available && each.id !== choices.index,
    })), choices.index);
    offer(boxes.county, [
      { value: '', text: t('county.all') },
      ...reference.datasets.counties.map((each) => ({ value: each.code, text: nameOf(each) })),
    ], choices.county ?? '');
    numbers.checked = choices.numbers;
    links();
  }

  function links() {
    const { choices } = session;
    for (const link of document.querySelectorAll('a.language')) amend(link, { href: writeAddress({ ...choices, language: other }) });
    for (const view of VIEWS) {
      amend(part(`view-${view}`), { href: writeAddress({ ...choices, view }), 'aria-current': choices.view === view ? 'page' : null });
    }
    for (const form of ['csv', 'geojson', 'xlsx', 'gpkg']) {
      amend(part(`download-${form}`), { href: session.status === 'empty' ? '#' : fileAddress(choices, form) });
    }
    document.body.dataset.view = choices.view;
  }

  boxes.measure.addEventListener('change', () => {
    const { value } = boxes.measure;
    session.choose(session.choices.view === 'list' ? { order: /** @type {Choices['order']} */ (value) } : { measure: /** @type {Choices['measure']} */ (value), only: null });
  });
  // An area of one level is none of another.
  boxes.level.addEventListener('change', () => session.choose({ level: /** @type {Choices['level']} */ (boxes.level.value), selected: null, only: null, set: null }));
  for (const name of /** @type {('definition' | 'index')[]} */ (['definition', 'index'])) {
    boxes[name].addEventListener('change', () => session.choose({ [name]: boxes[name].value }));
  }
  // Another county is another place to look at: the old position of the map would show nothing of it.
  boxes.county.addEventListener('change', () => session.choose({ county: boxes.county.value || null, position: null }));
  numbers.addEventListener('change', () => session.choose({ numbers: numbers.checked }));
  for (const view of VIEWS) {
    part(`view-${view}`).addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      session.choose({ view });
    });
  }
  // On a phone the list comes first: the controls wait folded.
  if (matchMedia('(max-width: 47.99rem)').matches) part('chooser').removeAttribute('open');
  part('chooser').classList.remove('waiting');
  const pane = part('pane');
  const swap = () => {
    const toMap = document.body.dataset.pane !== 'map';
    document.body.dataset.pane = toMap ? 'map' : 'list';
    pane.textContent = toMap ? t('pane.list') : t('pane.map');
  };
  pane.addEventListener('click', swap);
  part('print').addEventListener('click', () => print());
  part('income').addEventListener('click', () => {
    const income = session.reference?.measures.indices.find((each) => each.available && each.domain === 'income');
    if (income) session.choose({ index: income.id });
  });
  session.on('choices', draw);
  session.on('figures', draw);
  showPeriod(session);
}
