/** The pages of methods and of data quality: what stands there, in every state, for everyone. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { faultsAt } from './axe.mjs';
import { answer, open, server, start, visited } from './browser.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());
/** @param {Parameters<typeof visited>[1]} act @param {RegExp} [expected] */
const visit = (act, expected) => visited(browser, act, expected);
/** @param {import('playwright-core').Page} page @param {string} path */
async function at(page, path) {
  await page.goto(server + path);
  await page.locator('body[data-status=ready]').waitFor();
}

/** @type {[string, string, RegExp][]} */
const CASES = [
  ['/en/methods', '#chapters', /What is counted.*Serious violence.*Rate per 1,000.*How it is made:.*Rules that list an area.*Open Government Licence.*\/api\/quality/s],
  ['/cy/methods', '#chapters', /Yr hyn a gyfrifir.*Trais difrifol.*Cyfradd fesul 1,000.*Sut y’i gwneir:.*Rheolau sy’n rhestru ardal.*Trwydded Llywodraeth Agored/s],
  ['/en/methods#nothing', '#notices', /no section “nothing”/],
  ['/en/data-quality', '#checks', /At a glance.*\d+ days?.*Rows and places by month.*Months that look incomplete.*Rows outside the wards, by how far.*Up to 1 km.*Places by county.*Unmapped offence codes.*999\/99.*Totals of the force.*Data versions.*The log of loads/s],
  ['/cy/data-quality', '#checks', /Cipolwg.*Rhesi a lleoliadau fesul mis.*Misoedd sy’n ymddangos yn anghyflawn.*Cofnod y llwythi/s],
  ['/en/data-quality?dataset=population', '#log tbody', /^population-census-2021\.csv[^\n]*$/],
  ['/cy/data-quality?dataset=rwtsh', '#notices', /Nid oes llwyth o “rwtsh”/],
];
for (const [path, where, words] of CASES) {
  test(`${path} says ${words.source.slice(0, 40)}`, () => visit(async ({ page }) => {
    await at(page, path);
    assert.match((await page.locator(where).innerText()).trim(), words);
  }));
}

test('nothing is wider than 320 pixels, with the words of a statistic opened', async () => {
  for (const path of ['/en/methods', '/cy/methods', '/en/data-quality', '/cy/data-quality']) {
    const { page, close } = await open(browser, { width: 320, height: 700 });
    await at(page, path);
    const asked = page.locator('button.what').first();
    if (await asked.count()) await asked.click();
    const over = await page.evaluate(() => Math.max(document.documentElement.scrollWidth - document.documentElement.clientWidth, ...[...document.querySelectorAll('.whatbox')].map((box) => box.getBoundingClientRect().right - innerWidth)));
    assert.ok(over <= 0, `${path}: ${over}`);
    await close();
  }
});

test('the drawn months equal their table and the server’s answer', () => visit(async ({ page }) => {
  const { months } = await answer('/api/quality');
  await at(page, '/en/data-quality');
  assert.equal(await page.locator('svg.rows rect.placed').count(), months.length);
  await page.locator('.source summary').first().click();
  const rows = await page.locator('.source').first().locator('tbody tr').allInnerTexts();
  const own = months.filter((/** @type {{ source: string }} */ { source }) => source === months[0].source);
  assert.equal(rows.length, own.length);
  const [, all, placed] = (rows.at(-1) ?? '').split('\t');
  assert.deepEqual([all, placed].map((text) => Number(text?.replace(',', ''))), [own[0].rows, own[0].placed]);
}));

test('a thin month, a missing one and hidden figures are told; a reason never becomes markup', () => visit(async ({ page }) => {
  await page.route('**/api/quality', async (route) => {
    const body = await (await route.fetch()).json();
    const { source, force } = body.months[0];
    body.months[3] = { ...body.months[3], unplaced: '[c]', placed: '[c]', placed_share: '[c]' };
    await route.fulfill({ json: { ...body, role: 'partner', thin: [{ source, force, month: '2021-03', rows: 400, usual: 1300 }], missing: [{ source, force, month: '2021-05' }] } });
  });
  await page.route('**/api/loads', async (route) => {
    const body = await (await route.fetch()).json();
    await route.fulfill({ json: { ...body, rejections: [{ load: 1, line: 7, rows: 2, reason: '<img src=x onerror=alert(1)>' }] } });
  });
  await at(page, '/en/data-quality');
  const text = await page.locator('#incomplete').innerText();
  assert.match(text, /May 2021.*not loaded.*Mar 2021.*400 rows, where 1,300 are usual/s);
  assert.equal(await page.locator('svg.rows .thin').count(), 1);
  assert.match(await page.locator('.source').first().innerText(), /Some figures of these months are hidden/);
  assert.match(await page.locator('#log').innerText(), /<img src=x onerror=alert\(1\)>/);
}));

/** Versions that wait: one that the checks held, one that was told to. */
const WAITING = [
  { data_version: 1234, made_at: '2025-10-02T09:00:00Z', loaded: [{ dataset: 'police', edition: 'Dyfed-Powys Police 2025-09; Gwent Police 2025-09' }], findings: [
    { finding: 'outside', subject: '2025-09-<b>gwent</b>-street.csv', value: 97.34, threshold: 10 },
    { finding: 'incomplete', subject: 'Dyfed-Powys Police 2025-09', value: '[c]', threshold: 50 },
  ] },
  { data_version: 1233, made_at: '2025-10-01T09:00:00Z', loaded: [{ dataset: 'wards', edition: '2025-12' }], findings: [] },
];
for (const [language, words] of /** @type {[string, RegExp][]} */ ([
  ['en', /^Waiting to be published.*Version 1,234, waiting since .*Open data \(police\): Dyfed-Powys Police 2025-09; Gwent Police 2025-09.*<b>gwent<\/b>-street\.csv: rows in none of the served wards: 97\.3% \(threshold 10\.0%\).*it looks incomplete: \[c\].*\.\/diogel versions 1234.*\.\/diogel publish 1234 --reason "…".*\.\/diogel discard 1234.*Version 1,233.*told to wait.*\.\/diogel publish 1233/s],
  ['cy', /^Yn aros i’w cyhoeddi.*Fersiwn 1,234, yn aros ers .*Data agored \(heddlu\): Dyfed-Powys Police 2025-09; Gwent Police 2025-09.*rhesi nad ydynt yn yr un o’r wardiau a weinir: 97\.3%.*I’w chyhoeddi: \.\/diogel publish 1234 --reason "…".*I’w thaflu: \.\/diogel discard 1234.*dywedwyd wrth y llwyth am aros/s],
])) {
  test(`versions that wait are told first, with why and what to do: ${language}`, () => visit(async ({ page }) => {
    await page.route('**/api/loads', async (route) => route.fulfill({ json: { ...(await (await route.fetch()).json()), waiting: WAITING } }));
    await at(page, `/${language}/data-quality`);
    assert.match((await page.locator('#checks > section').first().innerText()).trim(), words);
    assert.deepEqual(await faultsAt(page), []);
  }));
}

test('where no version waits the page does not speak of it', () => visit(async ({ page }) => {
  assert.deepEqual((await answer('/api/loads')).waiting, []);
  await at(page, '/en/data-quality');
  assert.equal(await page.locator('#waiting').count(), 0);
}));

test('rows outside are told by force, and sum to the rows of its months', () => visit(async ({ page }) => {
  const { outside, months } = await answer('/api/quality');
  await at(page, '/en/data-quality');
  const rows = await page.locator('#outside tbody tr').allInnerTexts();
  assert.equal(rows.length, outside.length);
  for (const [i, each] of outside.entries()) {
    const own = months.filter((/** @type {{ source: string, force: string }} */ month) => month.source === each.source && month.force === each.force);
    assert.equal(each.to_1km + each.to_10km + each.beyond, own.reduce((/** @type {number} */ sum, /** @type {{ outside: number }} */ month) => sum + month.outside, 0));
    assert.match(rows[i] ?? '', new RegExp(`${(each.farthest_m / 1000).toFixed(1)} km$`));
  }
}));

test('with nothing loaded the page says how to load, and methods still explain', () => visit(async ({ page }) => {
  await page.route('**/api/quality', (route) => route.fulfill({ json: { role: 'analyst', months: [], counties: [], outside: [], thin: [], missing: [], totals: [], versions: [] } }));
  await page.route('**/api/loads', (route) => route.fulfill({ json: { role: 'analyst', rows: [], rejections: [], waiting: [] } }));
  await page.route('**/api/datasets', async (route) => route.fulfill({ json: { ...(await (await route.fetch()).json()), boundaries: [], counties: [], loads: [], sample: false } }));
  await at(page, '/cy/data-quality');
  assert.match(await page.locator('#checks').innerText(), /Nid oes dim wedi’i lwytho eto.*diogel load/s);
  await at(page, '/cy/methods');
  assert.match(await page.locator('#vintages').innerText(), /Nid oes dim wedi’i lwytho eto/);
}));

test('a failure is said, the last good figures stay greyed, and trying again mends it', () => visit(async ({ page }) => {
  for (const [name, address] of [['methods', '**/api/definitions*'], ['data-quality', '**/api/quality']]) {
    await page.route(address ?? '', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: JSON.stringify({ status: 500, detail: 'it broke' }) }));
    await page.goto(`${server}/en/${name}`);
    await page.locator('#failure', { hasText: 'it broke' }).waitFor();
    await page.unroute(address ?? '');
    await page.locator('#retry').click();
    await page.locator('body[data-status=ready]').waitFor();
  }
}, /500/));
