/** Builds every page in each language, the hashed assets and the manifest (`first`: the scripts of a page's first load) into target/classes/web, and checks the pages. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { HtmlValidate } from 'html-validate';
import { page } from './pages.mjs';
import { textsOfScripts } from './texts.mjs';
import { pages as names } from './views.mjs';

const root = new URL('../', import.meta.url);
const out = new URL('target/classes/web/', root);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, root), 'utf8');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const { metafile } = await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: {
    app: 'src/app.js', style: 'src/styles/app.css', icon: 'src/favicon.svg', 'patrol-worker': 'src/pages/patrol/worker.js',
    ...Object.fromEntries(names.flatMap((name) => [[name, `src/pages/${name}/index.js`], [`${name}-style`, `src/pages/${name}/page.css`]])),
  },
  outdir: fileURLToPath(out),
  entryNames: 'assets/[name]-[hash]',
  chunkNames: 'assets/[name]-[hash]',
  splitting: true,
  assetNames: 'assets/[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  plugins: [textsOfScripts(new URL('src/', root))],
  loader: { '.svg': 'copy', '.png': 'file' },
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
});
const assets = Object.keys(metafile.outputs).map((path) => `assets/${basename(path)}`).sort();
/** The built file of a source that is an entry, or is imported when wanted. @param {string} source */
const builtFrom = (source) => `assets/${basename(Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === source)?.[0] ?? '')}`;
/** A script and what it imports before it runs: scripts outright, and the texts of its language. @param {string} path @param {string} language @returns {string[]} */
function broughtBy(path, language) {
  const output = Object.entries(metafile.outputs).find(([name]) => name.endsWith(path))?.[1];
  const own = (output?.imports ?? []).filter((each) => each.kind === 'import-statement' || metafile.outputs[each.path]?.entryPoint?.endsWith(`/${language}.json`));
  return [path, ...own.flatMap((each) => broughtBy(`assets/${basename(each.path)}`, language))];
}
/** A page's template, script, styles and own texts; the map is the table's and the list's page too. @param {string} name */
const sourcesOf = (name) => (name === 'map'
  ? { template: read('src/page.html'), script: 'src/app.js', style: 'src/styles/app.css', texts: null }
  : { template: read('src/pages/shell.html').replace('%main%', () => read(`src/pages/${name}/main.html`)), script: `src/pages/${name}/index.js`, style: `src/pages/${name}/page.css`, texts: `src/pages/${name}/` });

const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off', 'svg-focusable': 'off' } });
const site = read('src/pages/site.html').trimEnd();
/** @type {Record<string, string>} */
const pages = {};
/** @type {Record<string, string[]>} */
const first = {};
/** @type {Record<string, string>} */
const styles = {};
for (const language of ['en', 'cy']) {
  for (const name of ['map', ...names]) {
    const { template, script, style, texts } = sourcesOf(name);
    const own = [...new Set(broughtBy(builtFrom(script), language))];
    // Told of at once, so that they are not found out one after another.
    const preloads = own.slice(1).map((path) => `<link rel="modulepreload" href="/${path}">`).join('\n    ');
    const catalogue = { ...JSON.parse(read(`src/i18n/${language}.json`)), ...(texts ? JSON.parse(read(`${texts}${language}.json`)) : {}) };
    const addresses = { script: `/${builtFrom(script)}`, style: `/${builtFrom(style)}`, icon: `/${assets.find((path) => /icon-\w+\.svg$/.test(path)) ?? ''}`, name };
    const html = page(template.replace('%preloads%', preloads).replace('%site%', site), catalogue, addresses);
    const file = `${language}-${name}.html`;
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      for (const fault of messages) console.error(`${file}:${fault.line}:${fault.column} ${fault.message} (${fault.ruleId})`);
    }
    if (!report.valid) process.exitCode = 1;
    pages[`${language}/${name}`] = file;
    first[`${language}/${name}`] = own;
    styles[`${language}/${name}`] = builtFrom(style);
    writeFileSync(new URL(file, out), html);
  }
}
/** The words of the list, for the server, which writes its table into the page before any script runs. @type {Record<string, string>} */
const texts = {};
for (const language of ['en', 'cy']) {
  texts[language] = `texts-${language}.json`;
  const words = { ...JSON.parse(read(`src/i18n/${language}.json`)), ...JSON.parse(read(`src/i18n/list/${language}.json`)) };
  writeFileSync(new URL(texts[language], out), `${JSON.stringify(words)}\n`);
}
writeFileSync(new URL('manifest.json', out), `${JSON.stringify({ pages, first, styles, texts, worker: builtFrom('src/pages/patrol/worker.js'), assets }, null, 2)}\n`);
