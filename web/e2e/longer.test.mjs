/** Room for Welsh, and for what is yet to be translated: with every text 35 % longer nothing overflows, is cut or lies on another, on any page and screen. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, start } from './browser.mjs';
import { addressOf, everyPage, stands } from './everypage.mjs';
import { growTexts, longer, longerPage, longerTold } from './longer.mjs';
import { overflowing } from './room.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof everyPage>>} */
let known;
before(async () => {
  browser = await start();
  known = await everyPage();
});
after(() => browser?.close());

test('a text grows by a third, its places, its markup and the names of places stay', () => {
  for (const text of ['Measure', 'Still loading…', 'The address asked for “{value}” ({name}), which is not known here.', 'Cyfradd fesul 1,000']) {
    const grown = longer(text);
    assert.ok(grown.length >= text.length * 1.3 && grown.length <= text.length * 1.35 + 16, grown);
    assert.deepEqual(grown.match(/\{\w+\}/g), text.match(/\{\w+\}/g));
  }
  assert.equal(longer('12 – 14'), '12 – 14');
  assert.deepEqual(longerTold([{ name_en: 'Tyisha', title: { en: 'Rate', cy: 'Cyfradd' } }]), [{ name_en: 'Tyisha', title: { en: 'Ratera', cy: 'Cyfraddcyf' } }]);
  assert.equal(longerPage('<title>App</title><p title="Word">Text <code>./diogel</code></p>'), '<title>App</title><p title="Wordwo">Textte <code>./diogel</code></p>');
});

for (const width of [320, 390, 1024, 1920]) {
  test(`every page has room for texts 35 % longer at ${width}`, async () => {
    const { page, complaints, close } = await open(browser, { width, height: 900 }, { serviceWorkers: 'block' });
    try {
      const modules = await growTexts(page.context());
      const [first, second] = known.codes;
      const states = [
        { path: `map?sel=${first}&set=${first},${second}&over=towns,named&fade=1`, drawn: '.targeting' },
        { path: 'map?meeting=2', drawn: '#steps button' },
        { path: 'map?measure=cell&only=A1&period=x&sel=y', drawn: '#ranking .ward' },
        { path: 'list?first=5&cols=rank,name,why', drawn: 'table.list tbody tr' },
        { path: `ward/${first}?definition=police-uk-violence`, drawn: '.headline' },
      ];
      /** @type {string[]} */
      const faults = [];
      for (const language of width === 1024 ? ['en'] : ['cy']) {
        for (const { path, drawn } of [...known.pages, ...states]) {
          await page.goto(addressOf(path, language));
          await stands(page);
          await page.locator(drawn).first().waitFor({ state: 'attached' });
          await page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true; });
          faults.push(...(await page.evaluate(overflowing)).map((fault) => `${path} at ${width}: ${fault}`));
        }
      }
      assert.ok(modules.size > 5, 'the texts come as modules');
      assert.deepEqual(faults, []);
      assert.deepEqual(complaints.filter((text) => !/^Service Worker registration blocked/.test(text)), []);
    } finally {
      await close();
    }
  });
}
