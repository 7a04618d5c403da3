/** What the controls offer: nothing that the loaded data cannot tell. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answer, start, visited } from './browser.mjs';

/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
  browser = await start();
});
after(() => browser?.close());

test('harm is offered where there are weights and single offences to weigh, and nowhere else', () => visited(browser, async ({ page, go }) => {
  const { harm_weights: loaded } = await answer('/api/measures');
  const { definitions } = await answer('/api/definitions');
  for (const { id, source } of definitions.filter((/** @type {{ available: boolean }} */ each) => each.available)) {
    await go(`/en/map?definition=${id}`);
    assert.equal(await page.locator('#measure option[value=harm]').isDisabled(), !(loaded && source === 'force'), id);
  }
}));
