/** The LSOAs of the chosen ward on the map, in the wards' classes: the map goes there, the other wards stand back, the card has the table. */
import { entriesOf } from '../address.js';
import { ask, wardAddress } from '../answers.js';
import { element } from '../element.js';
import { Fills } from '../hotspots/fills.js';
import { format, nameOf } from '../language.js';
import { lensOf, needListing } from '../listing.js';
import { tilesOf } from '../outlines.js';
import { Standing } from '../standing.js';
import { follow, note } from './follow.js';
import { plural, t } from './words.js';

/** @typedef {import('../session.js').Session} Session */
/** @typedef {import('../contract.js').WardDetail} WardDetail */

/** The closest that the map goes to a small ward. */
const CLOSEST = 14;

/** @param {Session} session */
export function showInside(session) {
  let shown = '';
  /** @type {{ ward: string, fills: Fills, inside: Standing } | null} */
  let drawn = null;

  follow(session, async () => {
    const { choices, stage, lens } = session;
    const wanted = stage && choices.view === 'map' && choices.level === 'ward' && entriesOf(choices.over).includes('lsoas') ? choices.selected : null;
    const key = wanted ? `${wardAddress(choices, wanted)} ${lens?.measure}` : '';
    if (!wanted) note('lsoas', entriesOf(choices.over).includes('lsoas') ? t('lsoas.choose') : null);
    if (key === shown) return;
    const moved = wanted !== null && !shown.includes(`/${wanted}?`);
    shown = key;
    const next = wanted ? await inside(session, wanted).catch(() => null) : null;
    if (shown !== key || !stage) return;
    drawn?.fills.remove();
    drawn = next;
    stage.map.getContainer().classList.toggle('inside', next !== null);
    stage.wards.aside = next !== null;
    stage.wards.mark();
    beside();
    if (!next) return;
    const n = next.inside.figures?.rows.length ?? 0;
    note('lsoas', plural('lsoas.note', n, { n: format.whole(n) }));
    if (moved) stage.map.fitBounds(stage.wards.boundsOf([wanted ?? '']), { padding: [40, 40], maxZoom: CLOSEST, animate: false });
    next.fills.addTo(stage.map);
  });
  /** The table stands in the card of the same ward, whichever of the two comes first. */
  function beside() {
    const frame = document.getElementById('beside');
    frame?.querySelector('.lsoas')?.remove();
    if (drawn && frame?.dataset.code === drawn.ward) frame.append(table(drawn.inside));
  }
  session.on('card', beside);
  session.on('point', () => {
    if (!drawn) return;
    drawn.inside.lit = session.lit;
    drawn.fills.repaint();
  });
}

/** @param {Session} session @param {string} ward */
async function inside(session, ward) {
  const { choices, stage } = session;
  if (!stage) return null;
  const listing = await needListing(session);
  const [detail, targets, tiles] = await Promise.all([
    /** @type {Promise<WardDetail>} */ (ask(wardAddress(choices, ward))), listing.askTargets({ ...choices, view: 'map', level: 'lsoa' }), tilesOf('lsoas'),
  ]);
  const codes = new Set(detail.lsoas.map(({ code }) => code));
  const standing = new Standing();
  const figures = listing.figuresOf(targets, { ...choices, county: null, level: 'lsoa' });
  // One key for both: an LSOA's colour is of the class that its value would have among the wards.
  const classes = { ...figures.classes, ...session.figures?.classes };
  Object.assign(standing, { listing, targets, choices: { ...choices, level: 'lsoa', selected: null }, figures: { ...figures, classes, rows: figures.rows.filter(({ code }) => codes.has(code)) } });
  standing.lens = lensOf(standing);
  return { ward, inside: standing, fills: new Fills(tiles, 'lsoas', standing, stage.map) };
}

/** The equal of what is drawn. @param {Standing} inside */
function table({ figures, lens }) {
  const rows = figures?.rows ?? [];
  return element('section', { class: 'lsoas' },
    element('h3', {}, t('lsoas.title')),
    element('table', { class: 'small' },
      element('thead', {}, element('tr', {}, element('th', { scope: 'col' }, t('card.lsoas.name')), ...[t('column.count'), t('column.rate'), t('other.interval'), t('lsoas.class')].map((head) => element('th', { scope: 'col', class: 'number' }, head)))),
      element('tbody', {}, ...rows.map((row) => element('tr', {}, element('th', { scope: 'row' }, nameOf(row) || row.code),
        ...[format.whole(row.count), format.rate(row.rate_per_1000), typeof row.rate_low === 'number' ? t('other.reach', { low: format.rate(row.rate_low), high: format.rate(row.rate_high) }) : row.rate_low,
          lens?.letter(lens.classOf(row)) ?? ''].map((text) => element('td', { class: 'number' }, text)))))));
}
