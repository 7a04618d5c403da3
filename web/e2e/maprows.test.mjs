/** Every map is its table, row for row: what is drawn of an area, in every measure and level, is what stands in the list and in the table beside it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, visited, start } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act */
const visit = (act) => visited(browser, act, /Canvas2D: Multiple readback/);

/** Paints by the letter of their class, as the key shows them. @param {Page} page @returns {Promise<Record<string, string>>} */
const keyOf = (page) => page.evaluate(() => Object.fromEntries([...document.querySelectorAll('#legend-body .class')].map((line) => {
  const rect = line.querySelector('.swatch rect, .swatch circle');
  return [line.getAttribute('data-class') ?? '', rect?.getAttribute('fill') ?? getComputedStyle(line).backgroundColor];
})));

/** rgb(1, 2, 3) as #010203. @param {string} paint */
const hex = (paint) => paint.replace(/^rgb\((\d+), (\d+), (\d+)\)$/, (_, ...rgb) => `#${rgb.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`);

/** @param {Page} page @param {string} [map] @returns {Promise<{ code: string, id: string, fill: string }[]>} */
const drawn = (page, map = '#map') => page.locator(`${map} path[data-class]`).evaluateAll((all) => all.filter((each) => each.hasAttribute('role'))
  .map((each) => ({ code: each.getAttribute('data-code') ?? '', id: each.getAttribute('data-class') ?? '', fill: each.getAttribute('fill') ?? '' })));

/** @param {Page} page @returns {Promise<{ code: string, id: string, figure: string, paint: string }[]>} */
const listed = (page) => page.locator('#ranking .ward').evaluateAll((all) => all.map((each) => {
  const chip = /** @type {HTMLElement} */ (each.querySelector('.chip'));
  return { code: each.getAttribute('data-code') ?? '', id: each.getAttribute('data-class') ?? '', figure: each.querySelector('.figure')?.textContent ?? '', paint: chip.classList.contains('hatched') ? 'url(#hatch)' : chip.classList.contains('dotted') ? 'url(#dots)' : chip.style.background };
}));

/** @param {Page} page @param {string} measure */
async function measured(page, measure) {
  await page.locator('#measure').selectOption(measure);
  await page.waitForTimeout(150);
  await page.locator('body[data-status=ready]').waitFor();
  await page.waitForFunction((wanted) => /** @type {HTMLSelectElement} */ (document.querySelector('#measure')).value === wanted, measure);
  await page.waitForTimeout(150);
}

/** @param {Page} page */
const measuresOf = (page) => page.locator('#measure option:not([disabled])').evaluateAll((all) => all.map((each) => /** @type {HTMLOptionElement} */ (each).value));

test('wards, in every measure: the fill is the key’s of the class that the list tells, and the table has the figure', () => visit(async ({ page, go }) => {
  await go('/en/table');
  const table = new Map(await page.locator('#table tbody tr').evaluateAll((all) => all.map((row) => [row.getAttribute('data-code') ?? '', Object.fromEntries([...row.querySelectorAll('td')].map((cell) => [cell.getAttribute('data-column') ?? '', cell.textContent ?? '']))])));
  const { classes } = await answer('/api/wards');
  await go('/en/map?measure=smoothed');
  // Harm wants weights, which the sample has none of.
  const measures = (await measuresOf(page)).filter((measure) => measure !== 'harm');
  assert.ok(measures.length >= 9, measures.join());
  for (const measure of measures.reverse()) {
    await measured(page, measure);
    const [key, areas, rows] = [await keyOf(page), await drawn(page), new Map((await listed(page)).map((row) => [row.code, row]))];
    assert.deepEqual(areas.map(({ code }) => code).sort(), [...table.keys()].sort(), measure);
    for (const { code, id, fill } of areas) {
      const row = rows.get(code);
      assert.equal(id, row?.id, `${measure} ${code}`);
      const circled = measure === 'count' && /^[A-E]$/.test(id);
      if (!circled) assert.equal(hex(fill), hex(key[id] ?? 'not in the key'), `${measure} ${code}`);
      if (!circled) assert.equal(hex(row?.paint ?? ''), hex(fill), `${measure} ${code} beside`);
      const told = table.get(code)?.[measure];
      if (told === undefined) continue;
      // Of the 3 × 3 the list tells the rate, and the class in the chip.
      if (measure === 'cell') assert.equal(id, told);
      else assert.equal(row?.figure, told, `${measure} ${code}`);
      const bounds = classes[measure];
      // A figure is written to a tenth, so beside a bound the class may be either.
      if (Array.isArray(bounds) && /^[A-E]$/.test(id)) {
        const value = Number(told.replace(/[,%]/g, '')) / (told.endsWith('%') ? 100 : 1);
        const step = 'ABCDE'.indexOf(id);
        assert.ok(value >= (bounds[step - 1] ?? 0) - 0.06 && value <= (bounds[step] ?? Infinity) + 0.06, `${measure} ${code}: ${told} in ${id} of ${bounds}`);
      }
    }
    if (measure !== 'count') continue;
    const radii = new Map(await page.locator('.leaflet-circles-pane path').evaluateAll((all) => all.map((each) => [each.getAttribute('data-code') ?? '', each.getBoundingClientRect().width])));
    const byCount = [...table].map(([code, cells]) => ({ radius: radii.get(code) ?? 0, count: Number(cells.count?.replace(',', '')) })).sort((a, b) => a.count - b.count);
    byCount.forEach((each, i) => assert.ok(i === 0 || each.radius >= (byCount[i - 1]?.radius ?? 0) - 0.1, `a circle of ${each.count}`));
  }
}));

test('another period: its own map is in the classes of the first, and the list tells its figure', () => visit(async ({ page, go }) => {
  await go('/en/map?against=2023-10..2024-09');
  await page.locator('#map-two path[data-class]').first().waitFor();
  const [now, then] = await Promise.all([answer('/api/wards'), answer('/api/wards?from=2023-10&to=2024-09')]);
  const bounds = now.classes.rate_per_1000;
  const said = new Map(await page.locator('#ranking .ward').evaluateAll((all) => all.map((each) => [each.getAttribute('data-code') ?? '', each.querySelector('.other')?.textContent ?? ''])));
  const key = await keyOf(page);
  const areas = new Map((await drawn(page, '#map-two')).map((each) => [each.code, each]));
  assert.equal(areas.size, then.rows.length);
  for (const { code, rate_per_1000: rate } of then.rows) {
    const id = typeof rate !== 'number' ? rate : rate === 0 ? '0' : 'ABCDE'[bounds.filter((/** @type {number} */ bound) => rate > bound).length];
    assert.equal(areas.get(code)?.id, id, `${code} ${rate}`);
    assert.equal(hex(areas.get(code)?.fill ?? ''), hex(key[id] ?? ''), code);
    assert.ok(said.get(code)?.includes(typeof rate === 'number' ? rate.toFixed(1) : rate), `${said.get(code)} of ${rate}`);
  }
}));

for (const [level, measure] of [['lsoa', 'rate_per_1000'], ['lsoa', 'class'], ['cell', 'gi_tier']]) {
  test(`${level}s by ${measure}: what the pointer finds on the map has the colour of its row`, () => visit(async ({ page, go }) => {
    // Cells are small and few: the busiest of the patrol's has others beside it.
    const { cells } = await answer('/api/patrol');
    await go(`/en/map?level=${level}&measure=${measure}${level === 'cell' ? `&v=${cells[0].latitude},${cells[0].longitude},15` : ''}`);
    await page.locator('#map canvas.leaflet-tile-loaded').first().waitFor({ state: 'attached' });
    await page.waitForTimeout(1000);
    const rows = new Map((await listed(page)).map((row) => [row.code, row]));
    const box = await page.locator('#map').boundingBox() ?? { x: 0, y: 0, width: 0, height: 0 };
    let met = 0;
    for (let i = 0; i < 150 && met < 25; i++) {
      const [x, y] = [box.x + box.width * (0.2 + 0.6 * ((i * 0.618) % 1)), box.y + box.height * (0.1 + (0.8 * i) / 150)];
      await page.mouse.move(x, y);
      const [code, paint] = await page.evaluate(([left = 0, top = 0]) => {
        const near = document.querySelector('#ranking .ward.pointed');
        const tile = [...document.querySelectorAll('#map canvas')].find((each) => {
          const at = each.getBoundingClientRect();
          return left >= at.left && left < at.right && top >= at.top && top < at.bottom;
        });
        if (!(tile instanceof HTMLCanvasElement) || !near) return ['', ''];
        const at = tile.getBoundingClientRect();
        const scale = tile.width / at.width;
        const { data } = tile.getContext('2d')?.getImageData(Math.round((left - at.left) * scale) - 1, Math.round((top - at.top) * scale) - 1, 3, 3) ?? { data: [] };
        const pixels = Array.from({ length: 9 }, (_, n) => `rgb(${data[4 * n]}, ${data[4 * n + 1]}, ${data[4 * n + 2]})`);
        return [near.getAttribute('data-code') ?? '', new Set(pixels).size === 1 ? pixels[0] ?? '' : ''];
      }, [x, y]);
      const row = rows.get(code ?? '');
      if (!row || !paint || !row.paint.startsWith('rgb')) continue;
      assert.equal(paint, row.paint, `${code} ${row.figure}`);
      met += 1;
    }
    assert.ok(met >= (level === 'cell' ? 3 : 15), `${met} areas were met`);
  }));
}
