/** What was built keeps to its budgets and to the page's own policy. Run after the build: npm run built. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const out = new URL('../target/classes/web/', import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, out));
/** Kilobytes of 1,000 bytes, gzipped. @param {string[]} paths */
const weight = (paths) => paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0) / 1000;
const { pages, first, assets } = JSON.parse(read('manifest.json').toString());

test('the manifest names what is there', () => {
  assert.deepEqual(pages, { en: 'en.html', cy: 'cy.html' });
  assert.deepEqual([...assets].sort(), readdirSync(new URL('assets/', out)).map((name) => `assets/${name}`).sort());
  for (const path of assets) assert.match(path, /^assets\/[\w-]+-[A-Z0-9]{8}\.\w+$/);
});

test('scripts of the first load weigh 75 kB at most, those loaded later 30, styles 12, each page 15, gzipped', () => {
  const scripts = Math.max(weight(first.en), weight(first.cy));
  const later = weight(assets.filter((/** @type {string} */ path) => path.endsWith('.js') && !first.en.includes(path) && !first.cy.includes(path)));
  const styles = weight(assets.filter((/** @type {string} */ path) => path.endsWith('.css')));
  console.log(`scripts ${scripts.toFixed(1)} kB, later ${later.toFixed(1)} kB, styles ${styles.toFixed(1)} kB`);
  assert.ok(scripts > 10 && scripts <= 75, `${scripts}`);
  assert.ok(later > 5 && later <= 30, `${later}`);
  assert.ok(styles > 1 && styles <= 12, `${styles}`);
  for (const page of Object.values(pages)) assert.ok(weight([page]) <= 15);
});

test('pages hold no inline code or style, ask no other origin, and each asset they name is built', () => {
  for (const [language, name] of Object.entries(pages)) {
    const html = read(name).toString();
    assert.match(html, new RegExp(`<html lang="${language}">`));
    assert.doesNotMatch(html, /\sstyle=|\son\w+=|<style|<script(?![^>]*\ssrc=)|\{\{|https?:\/\//);
    for (const [, path = ''] of html.matchAll(/"\/(assets\/[^"]+)"/g)) assert.ok(assets.includes(path), path);
  }
});
