/** Starts Chromium against a running server and keeps what no page may do: complain, or ask another origin. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Address of the server, without a slash at its end. */
export const server = (process.env.DIOGEL_URL ?? '').replace(/\/$/, '');
if (!server) throw new Error('Set DIOGEL_URL to the address of a running server, such as http://127.0.0.1:8080');

/** The same data as a partner sees it, where such a server runs. */
export const partner = (process.env.DIOGEL_PARTNER_URL ?? '').replace(/\/$/, '');

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(executablePath)) {
  throw new Error(`No Chromium at ${executablePath}: install Debian's package chromium, or set CHROMIUM to its path`);
}

export const wide = { width: 1920, height: 1080 };
export const phone = { width: 390, height: 844 };

export const start = () => chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ width: number, height: number }} viewport
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function open(browser, viewport, options = {}) {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce', acceptDownloads: true, ...options });
  // A first visit's tour would lie over what a test looks at; its own test takes this away.
  await context.addInitScript(() => localStorage.setItem('diogel-tour', 'seen'));
  const page = await context.newPage();
  /** @type {string[]} */
  const complaints = [];
  /** @type {string[]} */
  const elsewhere = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => !/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== server && elsewhere.push(request.url()));
  return {
    page, complaints, elsewhere,
    close: () => context.close(),
    /** @param {string} path */
    go: async (path) => {
      await page.goto(server + path);
      await ready(page);
    },
  };
}

/** Waits until the figures are there, on the map, in the table or in the targeting list; a phone's map is drawn once it is looked at.
 * @param {import('playwright-core').Page} page */
export async function ready(page) {
  await page.locator('body[data-status=ready]').waitFor();
  await page.waitForFunction(() => {
    const list = '.listed table.list:not([aria-busy]) tbody tr, .listed .state';
    const map = document.getElementById('map')?.clientWidth ? '#map path[data-code]' : '#ranking .ward';
    return document.querySelector({ map: `${map}, #map-frame canvas`, table: '#table:not([aria-busy]) tbody tr', list }[document.body.dataset.view ?? ''] ?? 'body') !== null;
  });
}

/** @param {string} path */
export async function answer(path) {
  const response = await fetch(server + path);
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response.json();
}

/** Runs one visit on a big screen and holds it to what holds for every visit.
 * @param {import('playwright-core').Browser} browser @param {(visit: Awaited<ReturnType<typeof open>>) => Promise<void>} act
 * @param {RegExp} [expected] complaints of the console that a test means to cause */
export async function visited(browser, act, expected = /$^/) {
  const visitor = await open(browser, wide);
  try {
    await act(visitor);
    assert.deepEqual(visitor.complaints.filter((text) => !expected.test(text)), [], 'the console is empty');
    assert.deepEqual(visitor.elsewhere, [], 'no request leaves the server');
  } finally {
    await visitor.close();
  }
}
