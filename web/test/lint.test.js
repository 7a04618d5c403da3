/** The linter refuses what must not be in a script: a text in one language, a name that could become markup. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const linter = new ESLint({ cwd: new URL('../', import.meta.url).pathname });
/** @param {string} code */
async function refused(code) {
  const [result] = await linter.lintText(`/** A trial. */\n/* global element, button, notice, t, layer, box */\n${code}\n`, { filePath: 'src/trial.js' });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-syntax' || ruleId === 'no-restricted-properties').length;
}

test('a text that people read is refused in a script', async () => {
  for (const code of [
    "element('p', {}, 'Hello there');", "element('p', {}, `${t('a')} wards`);", "element('a', { title: 'More' }, t('a'));", "element('a', { 'aria-label': 'Close' });",
    "button('Close', () => {});", "notice('No such ward');", "box.textContent = 'Loading';", "box.setAttribute('aria-label', 'Close');",
  ]) assert.equal(await refused(code), 1, code);
});

test('a text of the catalogues is not, nor are tags, classes and signs', async () => {
  for (const code of ["element('section', { class: 'card', title: t('a') }, t('b'), ' · ', '×');", "button('×', () => {}, { 'aria-label': t('c') });", "box.textContent = '';"]) assert.equal(await refused(code), 0, code);
});

test('markup from text is refused', async () => {
  for (const code of ["box.innerHTML = t('a');", "layer.bindPopup('<b>x</b>');", "layer.bindTooltip(`${t('a')}`);"]) assert.ok(await refused(code) > 0, code);
});
