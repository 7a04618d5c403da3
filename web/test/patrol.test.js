/** The pure parts of the patrol's page: places, ages, the queue of visits, the week's table, the address. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gridReference, letter, metresBetween, spread } from '../src/pages/patrol/where.js';
import { placed } from '../src/pages/patrol/labels.js';
import { OLDEST, tooOld } from '../src/pages/patrol/kept.js';
import { visitQueue } from '../src/pages/patrol/visits.js';

for (const [where, x, y, discs, found] of /** @type {[string, number, number, number[][], object | undefined][]} */ ([
  ['where it is wanted', 200, 200, [], { x: 200, y: 204, anchor: 'middle' }],
  ['beside a disc', 200, 200, [[200, 200]], { x: 214, y: 204, anchor: 'start' }],
  ['to the left at the right edge', 390, 200, [[390, 200]], { x: 376, y: 204, anchor: 'end' }],
  ['nowhere among discs', 200, 200, [150, 172, 194, 216, 238, 260].flatMap((at) => [178, 200, 222].map((down) => [at, down])), undefined],
])) test(`a name on the small map stands ${where}`, () => {
  assert.deepEqual(placed([{ x, y, name: 'Tyisha' }], discs, 11, 400)[0], found && { name: 'Tyisha', ...found });
});

test('a second name leaves room for the first', () => {
  const [first, second] = placed([{ x: 200, y: 200, name: 'Tyisha' }, { x: 205, y: 200, name: 'Glanymor' }], [], 11, 400);
  assert.notEqual(first?.anchor, second?.anchor);
});

test('a grid reference names the 100 m square of the National Grid', () => {
  assert.equal(gridReference(241200, 220000), 'SN 412 200');
  assert.equal(gridReference(250700, 199790), 'SS 507 997');
  assert.equal(gridReference(317419, 248928), 'SO 174 489');
  assert.equal(gridReference(258100, 281900), 'SN 581 819');
  assert.equal(gridReference(651409, 313177), 'TG 514 131');
});

test('distances are in metres: a hundredth of a degree of latitude, and of longitude at 52° N', () => {
  const here = { latitude: 52, longitude: -4 };
  assert.ok(Math.abs(metresBetween(here, { latitude: 52.01, longitude: -4 }) - 1112) < 2);
  assert.ok(Math.abs(metresBetween(here, { latitude: 52, longitude: -4.01 }) - 684.6) < 2);
  assert.equal(metresBetween(here, here), 0);
});

test('letters that would cover each other part, the others stay', () => {
  const apart = spread([[10, 10], [10, 10], [100, 100]], 20);
  assert.ok(Math.hypot((apart[0]?.[0] ?? 0) - (apart[1]?.[0] ?? 0), (apart[0]?.[1] ?? 0) - (apart[1]?.[1] ?? 0)) > 19.9);
  assert.deepEqual(apart[2], [100, 100]);
  assert.equal([0, 1, 7].map(letter).join(''), 'ABH');
});

test('figures are refused from 72 hours on, and where the clock was set back', () => {
  const now = Date.UTC(2025, 9, 1);
  assert.equal(OLDEST, 72 * 3_600_000);
  assert.equal(tooOld(now - OLDEST + 1, now), false);
  assert.equal(tooOld(now - OLDEST, now), true);
  assert.equal(tooOld(now + 3_600_000, now), true);
});

/** A store of one phone, and a server that answers as told. @param {(number | null)[]} statuses */
function phone(statuses) {
  const kept = new Map();
  /** @type {string[]} */
  const heard = [];
  const store = { getItem: (/** @type {string} */ name) => kept.get(name) ?? null, setItem: (/** @type {string} */ name, /** @type {string} */ value) => { kept.set(name, value); } };
  const send = /** @type {typeof fetch} */ (async (_, options) => {
    const status = statuses.shift() ?? 201;
    if (status === 0) throw new TypeError('away');
    heard.push(JSON.parse(String(options?.body)).id);
    return new Response('{}', { status });
  });
  return { queue: visitQueue(store, send), heard };
}
const now = new Date('2025-09-30T21:15:42Z');

test('a visit is a cell, a minute, a shift and a random number, and no more', () => {
  const { queue } = phone([]);
  const visit = queue.mark('H25201871', 'night', now);
  assert.deepEqual(Object.keys(visit).sort(), ['at', 'cell', 'id', 'shift']);
  assert.equal(visit.at, '2025-09-30T21:15Z');
  assert.match(visit.id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.notEqual(queue.mark('H25201871', 'night', now).id, visit.id);
});

for (const [name, statuses, sent, refused, left] of /** @type {[string, number[], number, number, number][]} */ ([
  ['all are taken', [201, 200], 2, 0, 0],
  ['the server is away', [0], 0, 0, 2],
  ['it goes away between two', [201, 0], 1, 0, 1],
  ['it is busy', [429], 0, 0, 2],
  ['it fails', [503], 0, 0, 2],
  ['it will never take one', [400, 201], 1, 1, 0],
])) test(`the queue when ${name}`, async () => {
  const { queue } = phone(statuses);
  queue.mark('H25201871', 'night', now);
  queue.mark('H25141872', 'day', now);
  assert.deepEqual(await queue.flush(), { sent, refused });
  assert.equal(queue.waiting().length, left);
});

test('who asks while it is sent waits for the same, and nothing goes twice', async () => {
  const { queue, heard } = phone([]);
  queue.mark('H25201871', 'night', now);
  queue.mark('H25141872', 'day', now);
  await Promise.all([queue.flush(), queue.flush(), queue.flush()]);
  assert.equal(heard.length, 2);
  assert.equal(new Set(heard).size, 2);
});
