/** The patrol's page: cells, hours, reasons; kept for when the server is away, and refused when it is too old. */
import { ask, refusalOf } from '../../answers.js';
import { element, part } from '../../element.js';
import { format, said } from '../../language.js';
import { begin, choose, notice, say } from '../page.js';
import { chosen, fillChoices, read, titleOf } from './choices.js';
import { cellItem, visitedOf } from './cell.js';
import { mapOf } from './drawn.js';
import { askPatrol, forget, guard, keep, MINUTE, OLDEST, tooOld } from './kept.js';
import { findMe } from './near.js';
import { ago, plural, t } from './words.js';
import { visitQueue } from './visits.js';
import { weekOf } from './week.js';

/** @typedef {import('./contract.js').Answer} Answer */
/** @typedef {import('./cell.js').Position} Position */

const queue = visitQueue(localStorage, (address, options) => fetch(address, options));
/** @type {{ answer: Answer, received: number, fresh: boolean } | null} */
let last = null;
/** @type {Position | null} where the reader is: it never leaves this page */
let position = null;
/** Visits by cell, null while the server does not say. @type {Map<string, { count: number, latest: string }> | null} */
let visits = null;

/** The age is always there; past the limit it takes the place of the figures. */
function age() {
  if (!last) return;
  const refused = tooOld(last.received, Date.now());
  part('age').textContent = t('age', { ago: ago(Date.now() - last.received), when: when(last.received) });
  part('until').textContent = t('sheet.until', { when: when(last.received + OLDEST) });
  part('age').parentElement?.classList.toggle('kept', !last.fresh);
  part('refused').hidden = !refused;
  part('patrol').hidden = refused;
  if (!refused) return;
  part('cells').replaceChildren();
  part('map').replaceChildren();
  part('week').replaceChildren();
  void forget();
}

/** Date and time of day in Wales. @param {number} instant */
function when(instant) {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' }).format(instant);
  return `${format.date(new Date(instant).toISOString())}, ${time}`;
}

function tellVisits() {
  const waiting = queue.waiting();
  part('queue').textContent = waiting.length > 0 ? plural('queue', waiting.length, { n: waiting.length }) : '';
  for (const line of document.querySelectorAll('[data-visited]')) {
    const code = line.getAttribute('data-visited') ?? '';
    line.textContent = visitedOf(visits === null ? undefined : visits.get(code) ?? null, waiting.filter(({ cell }) => cell === code).length);
  }
}

/** Sends what waits, then asks what is known of the cells that are listed. */
async function exchange() {
  const { sent, refused } = await queue.flush();
  if (sent > 0) say(plural('queue.sent', sent, { n: sent }));
  if (refused > 0) notice(plural('queue.refused', refused, { n: refused }));
  const codes = last?.answer.cells.map(({ code }) => code) ?? [];
  if (codes.length > 0) {
    const told = /** @type {{ visits: { cell: string, count: number, latest: string }[] } | null} */ (await ask(`/api/visits?codes=${codes.join(',')}`).catch(() => null));
    visits = told && new Map(told.visits.map((each) => [each.cell, each]));
  }
  tellVisits();
}

/** @param {import('./contract.js').Cell} cell */
function mark(cell) {
  queue.mark(cell.code, chosen().shift, new Date());
  say(t('visits.marked'));
  tellVisits();
  void exchange();
}

/** @param {Answer} answer */
function list(answer) {
  const period = format.period(answer.period.from, answer.period.to);
  const about = { shift: chosen().shift, period, before: answer.before.available, position, mark };
  part('cells').replaceChildren(...answer.cells.map((cell, i) => cellItem(cell, i, about)));
  const hidden = answer.hidden > 0 ? plural('cells.hidden', answer.hidden, { n: format.whole(answer.hidden) }) : '';
  const shown = answer.cells.length === 0 ? t('cells.none') : plural('cells.shown', answer.busy, { n: format.whole(answer.busy), shown: answer.cells.length });
  part('more').textContent = `${shown} ${hidden}`.trim();
  tellVisits();
}

/** @param {Answer} answer @param {import('../../contract.js').Datasets} datasets */
function draw(answer, datasets) {
  const period = format.period(answer.period.from, answer.period.to);
  fillChoices(answer, datasets);
  part('under-title').textContent = t('under', { place: titleOf(answer, datasets), period, definition: said(answer.definition.title) });
  part('proxy').hidden = !answer.definition.proxy;
  part('proxy-text').textContent = said(answer.definition.note);
  list(answer);
  part('drawn').hidden = answer.map === null;
  part('map').replaceChildren(...(answer.map ? [mapOf(answer.map, answer.cells)] : []));
  part('week').replaceChildren(...weekOf(answer.hours, period));
  part('made').replaceChildren(...[
    t('made.cells', { period, definition: said(answer.definition.title), version: answer.definition.version }), t('made.order'), t('made.hours'), t('made.stay'), t('made.areas'),
    t('made.visits'), t('made.kept'),
  ].map((text) => element('li', {}, text)));
}

/** An answer to what the address asks; what in it nobody knows is told, and left out. @param {URLSearchParams} question @returns {ReturnType<typeof askPatrol>} */
async function answerTo(question) {
  try {
    return await askPatrol(`/api/patrol?${question}`);
  } catch (failure) {
    const name = /** @type {{ parameter?: string }} */ (failure).parameter ?? '';
    if (refusalOf(failure).status !== 400 || !question.has(name)) throw failure;
    notice(t('notice.unknown', { name, value: (question.get(name) ?? '').slice(0, 80) }));
    question.delete(name);
    return answerTo(question);
  }
}

const guarded = await guard();
part('sheet').addEventListener('click', () => print());
part('near').addEventListener('click', async () => {
  const found = await findMe();
  part('near-said').textContent = found.said;
  if (!found.position) return;
  position = found.position;
  if (last && !part('patrol').hidden) list(last.answer);
});
for (const name of ['place', 'definition', 'shift']) document.querySelector('.patrolling')?.addEventListener('change', (event) => {
  const input = /** @type {HTMLSelectElement} */ (event.target);
  if (name === (input.id || input.name)) choose(name === 'place' ? { county: null, named: null, ward: null, [input.value.split(' ')[0] ?? '']: input.value.split(' ')[1] ?? null } : { [name]: input.value });
});
addEventListener('online', () => void exchange());
setInterval(age, MINUTE / 2);
setInterval(() => { if (queue.waiting().length > 0) void exchange(); }, MINUTE / 2);

await begin(async (datasets) => {
  const { question, unknown } = read(location.search);
  for (const { name, value } of unknown) notice(t('notice.unknown', { name, value: value.slice(0, 80) }));
  last = await answerTo(question);
  const { answer, received, fresh } = last;
  if (fresh && guarded) await keep(answer, datasets, received);
  if (!fresh && (question.get(answer.place.kind) ?? '') !== answer.place.code) notice(t('notice.kept', { place: titleOf(answer, datasets) }));
  draw(answer, datasets);
  age();
  void exchange();
});
