/** Builds the page of each language, its hashed assets and the manifest into target/classes/web, and checks the pages. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HtmlValidate } from 'html-validate';
import { page } from './pages.mjs';

const root = new URL('../', import.meta.url);
const out = new URL('target/classes/web/', root);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), 'utf8');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { metafile } = await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: { app: 'src/app.js', style: 'src/styles/app.css', icon: 'src/favicon.svg' },
  outdir: fileURLToPath(out),
  entryNames: 'assets/[name]-[hash]',
  assetNames: 'assets/[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  loader: { '.svg': 'copy', '.png': 'file' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
const assets = Object.keys(metafile.outputs).map((path) => `assets/${basename(path)}`).sort();
/** @param {RegExp} name */
const find = (name) => `/${assets.find((path) => name.test(path)) ?? ''}`;
const addresses = { script: find(/app-\w+\.js$/), style: find(/style-\w+\.css$/), icon: find(/icon-\w+\.svg$/) };

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off', 'svg-focusable': 'off' } });
/** @type {Record<string, string>} */
const pages = {};
for (const language of ['en', 'cy']) {
  const html = page(read('src/page.html'), JSON.parse(read(`src/i18n/${language}.json`)), addresses);
  const report = await validator.validateString(html, `${language}.html`);
  for (const { messages } of report.results) {
    for (const fault of messages) console.error(`${language}.html:${fault.line}:${fault.column} ${fault.message} (${fault.ruleId})`);
  }
  if (!report.valid) process.exitCode = 1;
  pages[language] = `${language}.html`;
  writeFileSync(new URL(`${language}.html`, out), html);
}
writeFileSync(new URL('manifest.json', out), `${JSON.stringify({ pages, assets }, null, 2)}\n`);
