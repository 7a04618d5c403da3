/** The journey of the pack: quarter, language and sections are chosen on the page, and the file that comes is what the page said, on a real server. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { answer, ready, server, start, visited } from './browser.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => { browser = await start(); });
after(() => browser?.close());
/** @param {import('playwright-core').Page} page */
const laidOut = (page) => page.locator('body[data-status=ready]').waitFor({ timeout: 60_000 });

/** What a program of poppler says of a file; null where the machine has none. @param {string} program @param {string[]} options */
function poppler(program, ...options) {
  try {
    return execFileSync(program, options, { encoding: 'utf8', maxBuffer: 1e8 });
  } catch (failure) {
    if (/** @type {NodeJS.ErrnoException} */ (failure).code === 'ENOENT') return null;
    throw failure;
  }
}

/** The words of the page beside those of the file. @type {{ language: 'en' | 'cy', sections: string[], page: RegExp, about: string }[]} */
const journeys = [
  { language: 'en', sections: ['Where violence is recorded', 'The first twenty wards', 'Method, suppression and sources'], page: /Page 2 of (\d+)/, about: 'Serious violence' },
  { language: 'cy', sections: ['Ble y cofnodir trais', 'Yr ugain ward cyntaf', 'Dull, cuddio a ffynonellau'], page: /Tudalen 2 o (\d+)/, about: 'Trais difrifol' },
];
for (const { language, sections, page: numbered, about } of journeys) {
  test(`pack, ${language}: quarter, language and sections are chosen, the pages counted, and the file is that`, (context) => visited(browser, async ({ page }) => {
    await page.goto(`${server}/${language}/pack?sections=method&lang=${language}`);
    await laidOut(page);
    /** Acts, and waits for the pages to be laid out and counted again. @param {() => Promise<unknown>} act */
    const counted = async (act) => {
      await Promise.all([page.waitForResponse(/\/api\/pack\?/), act()]);
      await laidOut(page);
      return Number((await page.locator('#pages').innerText()).split(' ')[0]);
    };
    const alone = await counted(() => page.locator('#quarter').selectOption('2025Q2'));
    const more = await counted(async () => {
      for (const name of sections.slice(0, 2)) await page.getByRole('checkbox', { name }).check();
    });
    assert.equal(more, alone + 2, 'a page a section more');
    const both = await counted(() => page.locator('[name=lang][value=both]').check());
    assert.ok(both > more, 'two languages have more pages');
    assert.equal(await counted(() => page.locator(`[name=lang][value=${language}]`).check()), more);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#file').click()]);
    assert.match(download.suggestedFilename(), new RegExp(`^(SAMPLE_)?diogel-pack-2025Q2-${language}-.*\\.pdf$`));
    const file = await download.path();
    const info = poppler('pdfinfo', file);
    if (info === null) return context.skip('pdfinfo is not here: install poppler-utils; PackIT reads the file in any case');
    assert.match(info, /Tagged:\s+yes/);
    assert.match(info, new RegExp(`Title:\\s+.*${about}`));
    assert.equal(Number(info.match(/Pages:\s+(\d+)/)?.[1]), more);
    assert.equal(poppler('pdfimages', '-list', file)?.trim().split('\n').length, 2, 'only the head of an empty list');
    assert.ok(readFileSync(file).toString('latin1').includes(`/Lang (${language})`) || poppler('pdfinfo', '-meta', file)?.includes(`<rdf:li>${language}`), 'the language of the file');
    const sheets = (poppler('pdftotext', '-layout', file, '-') ?? '').split('\f').filter((sheet) => sheet.trim()).map((sheet) => sheet.replace(/\s+/g, ' '));
    assert.equal(sheets.length, more);
    for (const sheet of sheets) assert.ok(sheet.includes('OFFICIAL'), 'the marking is on every page');
    assert.equal(sheets[1]?.match(numbered)?.[1], String(more));
    const datasets = await answer('/api/datasets');
    const text = sheets.join(' ');
    for (const name of sections) assert.ok(text.includes(name), name);
    assert.ok(text.includes(datasets.attribution[language]), 'whose data it is');
    // The same row as the list shows on screen, its rate with the interval.
    await page.goto(`${server}/${language}/list?period=2024-07..2025-06&first=3`);
    await ready(page);
    const row = page.locator('table.list tbody tr').first();
    const name = await row.locator('th a').first().innerText();
    const rate = (await row.locator('[data-column=rate]').innerText()).match(/[\d.,]+/)?.[0] ?? 'no rate';
    const told = sheets.slice(1).find((sheet) => sheet.includes(sections[1] ?? '') && sheet.includes(name)) ?? '';
    assert.ok(told.slice(told.indexOf(name)).includes(` ${rate} `), `${name} ${rate} in ${told.slice(told.indexOf(name), told.indexOf(name) + 200)}`);
  }));
}
