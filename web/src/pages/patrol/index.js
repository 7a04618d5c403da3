/** The patrol's page: cells, hours, reasons; kept for when the server is away, and refused when it is too old. */
import { ask, PATIENCE, refusalOf } from '../../answers.js';
import { part } from '../../element.js';
import { begin, choose, notice, place, say } from '../page.js';
import { chosen, read, titleOf } from './choices.js';
import { visitedOf } from './cell.js';
import { askPatrol, forget, guard, keep, MINUTE, OLDEST, tooOld } from './kept.js';
import { findMe } from './near.js';
import { ago, plural, t } from './words.js';
import { visitQueue } from './visits.js';
import { clear, draw, explain, list, when } from './view.js';
// Here from the start, as what is asked for later is not there without the server.
import '../../what/box.js';

/** @typedef {import('./contract.js').Answer} Answer */
/** @typedef {import('./cell.js').Position} Position */
/** @typedef {import('../../contract.js').Datasets} Datasets */

/** So old an answer is asked for again where the server is there. */
const RENEW = 10 * MINUTE;
const queue = visitQueue(localStorage, (address, options) => fetch(address, { ...options, signal: AbortSignal.timeout(PATIENCE) }));
/** @type {{ answer: Answer, received: number, fresh: boolean, datasets: Datasets, address: string } | null} */
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
  clear();
  const { answer, datasets, received } = last;
  void guarded.then((can) => (can ? forget(answer, datasets, received) : undefined));
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
  if (visits !== null && last?.fresh === false) void refresh();
}

/** Asks again without drawing anew, unless there is something new to draw: a reader is in the middle of the list. */
async function refresh() {
  if (!last || document.body.dataset.status !== 'ready') return;
  const again = await askPatrol(last.address).catch(() => null);
  if (!again?.fresh) return;
  if (again.answer.data_version !== last.answer.data_version || part('patrol').hidden || again.answer.place.code !== last.answer.place.code) {
    dispatchEvent(new Event('chosen'));
    return;
  }
  last = { ...last, ...again };
  age();
  if (await guarded) await keep(again.answer, last.datasets, again.received);
}

/** @param {import('./contract.js').Cell} cell */
function mark(cell) {
  queue.mark(cell.code, chosen().shift, new Date());
  say(t('visits.marked'));
  tellVisits();
  void exchange();
}

/** An answer to what the address asks; what in it nobody knows is told, and left out. @param {URLSearchParams} question @returns {ReturnType<typeof askPatrol>} */
async function answerTo(question) {
  try {
    return await askPatrol(`/api/patrol?${question}`);
  } catch (failure) {
    const { status, parameter: name } = refusalOf(failure);
    if (status !== 400 || !question.has(name)) throw failure;
    notice(t('notice.unknown', { name, value: (question.get(name) ?? '').slice(0, 80) }));
    question.delete(name);
    return answerTo(question);
  }
}

// On a phone the list comes first, and what is chosen seldom is a tap away.
for (const choose of document.querySelectorAll('#choose')) choose.toggleAttribute('open', matchMedia('(min-width: 48rem)').matches);
explain();
// Not waited for: a server that says nothing leaves the worker unread as well.
const guarded = guard();
part('sheet').addEventListener('click', () => print());
part('near').addEventListener('click', async () => {
  const found = await findMe();
  part('near-said').textContent = found.said;
  if (!found.position) return;
  position = found.position;
  if (!last || part('patrol').hidden) return;
  list(last.answer, { position, mark });
  tellVisits();
});
for (const name of ['place', 'definition', 'shift']) document.querySelector('.patrolling')?.addEventListener('change', (event) => {
  const input = /** @type {HTMLSelectElement} */ (event.target);
  if (name === (input.id || input.name)) choose(name === 'place' ? { county: null, named: null, ward: null, [input.value.split(' ')[0] ?? '']: input.value.split(' ')[1] ?? null } : { [name]: input.value });
});
addEventListener('online', () => { void exchange(); void refresh(); });
setInterval(() => {
  age();
  if (queue.waiting().length > 0 || visits === null) void exchange();
  if (last && (!last.fresh || Date.now() - last.received > RENEW)) void refresh();
}, MINUTE / 2);

await begin(async (datasets) => {
  const { question, unknown } = read(location.search);
  if (place() !== '') unknown.unshift({ name: 'address', value: place() });
  for (const { name, value } of unknown) notice(t('notice.unknown', { name, value: value.slice(0, 80) }));
  last = { ...await answerTo(question), datasets, address: `/api/patrol?${question}` };
  const { answer, received, fresh } = last;
  if (fresh) void guarded.then((can) => (can ? keep(answer, datasets, received) : undefined));
  if (!fresh && (question.get(answer.place.kind) ?? '') !== answer.place.code) notice(t('notice.kept', { place: titleOf(answer, datasets) }));
  draw(answer, datasets, { position, mark });
  tellVisits();
  age();
  void exchange();
});
