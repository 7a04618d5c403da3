/** Builds the page of each language, its hashed assets and the manifest (`first`: the scripts of a page's first load) into target/classes/web, and checks the pages. */
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
  chunkNames: 'assets/[name]-[hash]',
  splitting: true,
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

/** The built file of a source that is an entry, or is imported when wanted. @param {string} source */
const builtFrom = (source) => `assets/${basename(Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source)?.[0] ?? '')}`;
/** A script and what it imports outright, and so before it runs. @param {string} path @returns {string[]} */
function broughtBy(path) {
  const output = Object.entries(metafile.outputs).find(([name]) => name.endsWith(path))?.[1];
  const own = (output?.imports ?? []).filter(({ kind }) => kind === 'import-statement').map((each) => `assets/${basename(each.path)}`);
  return [path, ...own.flatMap(broughtBy)];
}
/** Scripts of the first load of a page: the app and the texts of its language. @param {string} language */
const firstOf = (language) => [...new Set([...broughtBy(builtFrom('src/app.js')), ...broughtBy(builtFrom(`src/i18n/${language}.json`))])];
/** @type {Record<string, string[]>} */
const first = { en: firstOf('en'), cy: firstOf('cy') };

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off', 'svg-focusable': 'off' } });
/** @type {Record<string, string>} */
const pages = {};
for (const language of ['en', 'cy']) {
  // Told of at once, so that they are not found out one after another.
  const preloads = (first[language] ?? []).slice(1).map((path) => `<link rel="modulepreload" href="/${path}">`).join('\n    ');
  const html = page(read('src/page.html').replace('%preloads%', preloads), JSON.parse(read(`src/i18n/${language}.json`)), addresses);
  const report = await validator.validateString(html, `${language}.html`);
  for (const { messages } of report.results) {
    for (const fault of messages) console.error(`${language}.html:${fault.line}:${fault.column} ${fault.message} (${fault.ruleId})`);
  }
  if (!report.valid) process.exitCode = 1;
  pages[language] = `${language}.html`;
  writeFileSync(new URL(`${language}.html`, out), html);
}
writeFileSync(new URL('manifest.json', out), `${JSON.stringify({ pages, first, assets }, null, 2)}\n`);
