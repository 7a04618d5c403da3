/** What was built keeps to its budgets and to the page's own policy. Run after the build: npm run built. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { pages as names } from '../build/views.mjs';

const out = new URL('../target/classes/web/', import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, out));
/** Kilobytes of 1,000 bytes, gzipped. @param {string[]} paths */
const weight = (paths) => paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0) / 1000;
const { pages, first, styles, assets } = JSON.parse(read('manifest.json').toString());

test('the manifest names what is there', () => {
  for (const language of ['en', 'cy']) for (const name of ['map', ...names]) assert.equal(pages[`${language}/${name}`], `${language}-${name}.html`);
  assert.deepEqual([...assets].sort(), readdirSync(new URL('assets/', out)).map((name) => `assets/${name}`).sort());
  for (const path of assets) assert.match(path, /^assets\/[\w-]+-[A-Z0-9]{8}\.\w+$/);
});

test('scripts of each first load weigh 75 kB at most, those of the map that come later 36, the styles of a page 12, each page 15, gzipped', () => {
  for (const [address, name] of Object.entries(pages)) {
    const scripts = weight(first[address]);
    console.log(`${address}: scripts ${scripts.toFixed(1)} kB, styles ${weight([styles[address]]).toFixed(1)} kB, page ${weight([name]).toFixed(1)} kB`);
    assert.ok(scripts > 5 && scripts <= 75, `${address}: ${scripts}`);
    assert.ok(weight([styles[address]]) <= 12, address);
    assert.ok(weight([name]) <= 15, address);
  }
  const anyFirst = new Set(Object.values(first).flat());
  const later = weight(assets.filter((/** @type {string} */ path) => path.endsWith('.js') && !anyFirst.has(path)));
  console.log(`later ${later.toFixed(1)} kB`);
  assert.ok(later > 5 && later <= 36, `${later}`);
});

test('pages hold no inline code or style, ask no other origin, and each asset they name is built', () => {
  for (const [address, name] of Object.entries(pages)) {
    const language = address.slice(0, 2);
    const html = read(name).toString();
    assert.match(html, new RegExp(`<html lang="${language}">`));
    assert.doesNotMatch(html, /\sstyle=|\son\w+=|<style|<script(?![^>]*\ssrc=)|\{\{|https?:\/\//);
    for (const [, path = ''] of html.matchAll(/"\/(assets\/[^"]+)"/g)) assert.ok(assets.includes(path), path);
  }
});
