/** The ward profile: all that is known of one ward, on a screen or on A4; without a known ward, the list to choose one from. */
import { ask } from '../../answers.js';
import { element, part } from '../../element.js';
import { countyOf, format, language, nameOf, other, said } from '../../language.js';
import { begin, notice, place, say } from '../page.js';
import { careful } from './careful.js';
import { chooser } from './chooser.js';
import { decisions } from './decisions.js';
import { strips } from './deprivation.js';
import { headline } from './headline.js';
import { hours } from './hours.js';
import { picker } from './picker.js';
import { askProfile, readQuestion, shared, wardsAddress } from './question.js';
import { similar } from './similar.js';
import { trend } from './trend.js';
import { types } from './types.js';
import { why } from './why.js';
import { t } from './words.js';

/** @typedef {import('./contract.js').Profile} Profile */
/** @typedef {Awaited<ReturnType<typeof readQuestion>>} Asked */

/** @param {Profile} profile @param {Asked} asked */
function draw(profile, { reference, choices }) {
  const { detail } = profile;
  const { ward, definition, period, index } = detail;
  const name = nameOf(ward);
  const second = nameOf(ward, other);
  document.title = `${name} · ${t('page.title')} · ${t('app.name')}`;
  part('title').textContent = name;
  part('under-title').replaceChildren(
    ...(second === name ? [] : [element('span', { lang: other }, second), ' · ']),
    [countyOf(ward), ward.code, t('head.boundaries', { vintage: format.month(ward.vintage) })].filter(Boolean).join(' · '),
    element('span', { class: 'links' }, element('a', { href: `/${language}/map?sel=${encodeURIComponent(ward.code)}&${shared(choices)}` }, t('head.map')),
      element('a', { href: `/${language}/ward?${shared(choices)}` }, t('head.all'))));
  part('proxy').hidden = !definition.proxy;
  part('proxy-text').textContent = definition.proxy ? said(definition.note) : '';
  part('chooser').replaceChildren(chooser(reference, choices));
  part('body').replaceChildren(
    element('p', { class: 'over' }, t('head.over', {
      definition: said(definition.title), version: definition.version, index: said(index.title),
      period: period.from ? format.period(period.from, period.to) : t('value.missing'),
    })),
    headline(profile), why(profile), trend(profile.trend), types(detail), hours(profile), decisions(profile.actions), strips(profile.deprivation), similar(profile.similar, choices), careful(profile));
  say(t('head.drawn', { ward: name }));
}

/** @param {import('../../contract.js').Row[]} rows @param {Asked} asked */
function drawPicker(rows, { choices }) {
  document.title = `${t('page.title')} · ${t('app.name')}`;
  part('title').textContent = t('page.title');
  part('under-title').textContent = t('pick.text');
  part('proxy').hidden = true;
  part('chooser').replaceChildren();
  part('body').replaceChildren(picker(rows, choices));
}

await begin(async () => {
  const asked = await readQuestion();
  const code = place();
  const { rows } = /** @type {import('../../contract.js').Figures} */ (await ask(wardsAddress(asked.choices)));
  const known = rows.some((row) => row.code === code);
  const profile = known ? await askProfile(asked.choices, code) : null;
  part('notices').replaceChildren();
  for (const { name, value } of asked.unknown) notice(t('notice.unknown', { name, value }));
  if (code && !known) notice(t('pick.unknown', { code }));
  if (profile) draw(profile, asked);
  else drawPicker(rows, asked);
});
