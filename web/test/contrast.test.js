/** Every colour that tells something can be told: read from the style sheets and scripts themselves, on the ground that it stands on, and as colour-blind eyes see it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CELLS } from '../src/classes.js';
import { CHANGES, CLASS_FILLS, PART_FILLS, TIERS } from '../src/hotspots/paints.js';
import { contrast, fillOf, inkOn, LAND, RAMP } from '../src/palette.js';
import { distance, sights } from './sight.js';

const source = /** @param {string} path */ (path) => readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8');
const base = source('styles/base.css');
/** A colour of a rule, its variables looked up and #abc written out. @param {string} css @param {string} selector as it stands in the sheet @param {string} property */
function colourOf(css, selector, property) {
  const at = css.indexOf(`${selector} {`);
  assert.ok(at >= 0, `${selector} is in the sheet`);
  const rule = css.slice(at, css.indexOf('}', at));
  const value = rule.match(new RegExp(`(?:[{;]|^)\\s*${property}:([^;}]*)`))?.[1] ?? '';
  const named = value.match(/var\((--\w+)\)/)?.[1];
  const colour = (named ? base.match(new RegExp(`${named}: (#\\w+)`))?.[1] : value.match(/#\w{6}\b/)?.[0]) ?? '';
  assert.match(colour, /^#\w{6}$/, `${selector} ${property}: ${value}`);
  return colour;
}
const sheet = /** @param {string} path */ (path) => { const css = source(path); return (/** @type {string} */ selector, /** @type {string} */ property) => colourOf(css, selector, property); };
const [charts, ward, patrol, site, what, root] = [sheet('charts/charts.css'), sheet('pages/ward/charts.css'), sheet('pages/patrol/patrol.css'), sheet('pages/site.css'), sheet('what/what.css'), sheet('styles/base.css')];
const paper = root(':root', '--paper');
const [ground, ink, accent] = [root(':root', '--ground'), root(':root', '--ink'), root(':root', '--accent')];

/** What is drawn or written, on what, and how far it must stand out: 4.5 for words, 3 for marks (WCAG 2.2, 1.4.3 and 1.4.11). @type {[string, string, string, number][]} */
const pairs = [
  ['words', ink, ground, 4.5], ['soft words', root(':root', '--soft'), ground, 4.5], ['links', accent, ground, 4.5], ['words on a button', ink, root('button, a.language, .views a, .files a', 'background') || paper, 4.5],
  ['edge of a button', '#6b7782', paper, 3], ['focus ring, outer', root(':focus-visible', 'box-shadow') || ink, ground, 3], ['focus ring beside its casing', root(':root', '--focus'), ink, 3],
  ['links of the pages', site('nav.site a', 'color'), site('nav.site', 'background'), 4.5], ['“?”', accent, paper, 4.5], ['edge of “?”', what('.what', 'border-color'), paper, 3],
  ['whisker on a bar', charts('svg .reach', 'stroke'), charts('.bars .bar, svg.chart .bar', 'fill'), 3], ['whisker on paper', charts('svg .reach', 'stroke'), paper, 3],
  ['a line', charts('svg.chart .path', 'stroke'), paper, 3], ['a line on its band', charts('svg.chart .path', 'stroke'), charts('svg.chart .band', 'fill'), 3],
  ['level', charts('svg.chart .level', 'stroke'), paper, 3], ['its words', charts('svg.chart text.level', 'fill'), paper, 4.5], ['a note', charts('svg.chart text.note', 'fill'), paper, 4.5],
  ['a weight by day', charts('svg.matrix .weight', 'fill'), paper, 3], ['a weight at night', charts('svg.matrix .weight', 'fill'), charts('svg.matrix .night', 'fill'), 3], ['a hidden hour', charts('svg.matrix .hidden', 'stroke'), charts('svg.matrix .night', 'fill'), 3],
  ['heaviest hours', charts('svg.matrix .peak', 'stroke'), charts('svg.matrix .night', 'fill'), 3],
  ['the ward’s line', ward('.lines .ward', 'stroke'), paper, 3], ['the force’s line', ward('.lines .force', 'stroke'), paper, 3], ['the ward’s line on its band', ward('.lines .ward', 'stroke'), ward('.sign.band', 'background'), 3],
  ['a note of the trend', ward('.lines text.note', 'fill'), paper, 4.5], ['a whisker', ward('.whisker .reach', 'stroke'), paper, 3],
  ['LSOA on the darkest shade', ward('.strip .mark', 'stroke'), source('pages/ward/deprivation.js').match(/SHADES = \['(#\w{6})'/)?.[1] ?? '', 3],
  ['letter of a cell', patrol('.small-map .letter', 'fill'), patrol('.small-map .disc', 'fill'), 4.5], ['ward of the small map', patrol('.small-map :is(.ward, .scale)', 'fill'), patrol('.small-map .ground', 'fill'), 4.5],
  ['borders of the small map', patrol('.small-map .borders', 'stroke'), patrol('.small-map .ground', 'fill'), 3], ['a heavy hour', ink, patrol('.week .heavy', 'background'), 4.5],
];
for (const [name, colour, on, least] of pairs) {
  test(`${name}: ${colour} on ${on} reaches ${least}`, () => assert.ok(contrast(colour, on) >= least, contrast(colour, on).toFixed(2)));
}

const hatch = source('page.html').match(/id="hatch"[\s\S]*?<\/pattern>/)?.[0].match(/#\w{6}/g) ?? [];
const dots = source('page.html').match(/id="dots"[\s\S]*?<\/pattern>/)?.[0].match(/#\w{6}/g) ?? [];
test('hatch and dots are seen on their ground', () => {
  for (const pattern of [hatch, dots]) {
    assert.ok(pattern.length >= 2, 'a ground and what is drawn on it');
    assert.ok(contrast(pattern[0] ?? '', pattern[1] ?? '') >= 3, pattern.join(' '));
  }
});

/** @type {Record<string, string[]>} */
const palettes = {
  ramp: RAMP, grid: CELLS.map((id) => fillOf(id, 9)), tiers: Object.values(TIERS).map(({ fill }) => fill), changes: Object.values(CHANGES).map(({ fill }) => fill), classes: Object.values(CLASS_FILLS), parts: Object.values(PART_FILLS),
};
test('the letter of every class is read on its fill', () => {
  for (const fill of [...Object.values(palettes).flat(), LAND]) assert.ok(contrast(fill, inkOn(fill)) >= 4.5, fill);
});

/** The smallest difference of two classes of a palette, CIEDE2000; a letter, a sign or a name tells them apart as well. @type {[string, number][]} */
const apart = [['ramp', 10], ['grid', 9], ['tiers', 6], ['changes', 10], ['classes', 3], ['parts', 7]];
for (const [name, least] of apart) {
  test(`the classes of ${name} stay ${least} apart to every eye`, () => {
    for (const [eye, seen] of Object.entries(sights)) {
      const fills = (palettes[name] ?? []).map(seen);
      fills.forEach((one, i) => fills.slice(0, i).forEach((other) => assert.ok(distance(one, other) >= least, `${eye}: ${distance(one, other).toFixed(1)} between ${palettes[name]?.[fills.indexOf(other)]} and ${palettes[name]?.[i]}`)));
    }
  });
}

test('on paper and on screen a class has the same paint', () => {
  const java = readFileSync(new URL('../../server/src/main/java/cymru/diogel/server/pack/drawing/Paint.java', import.meta.url), 'utf8');
  const css = readFileSync(new URL('../../server/src/main/resources/cymru/diogel/server/pack/pages/pack.css', import.meta.url), 'utf8');
  const told = [...java.matchAll(/0x(\w{6})/g)].map(([, colour]) => `#${colour}`);
  assert.deepEqual(told.slice(0, RAMP.length), RAMP);
  RAMP.forEach((fill, i) => assert.ok(css.includes(`.step${i + 1} { background: ${fill};`), `step ${i + 1}`));
  for (const name of ['rise', 'fall', 'same']) {
    const drawn = java.match(new RegExp(`plain\\(0x(\\w{6}), Texture\\.\\w+, "${name}"\\)`))?.[1];
    assert.ok(css.includes(`.${name} { background: #${drawn};`), name);
    assert.ok(contrast(`#${drawn}`, '#000000') >= 4.5);
  }
  assert.ok(told.includes(hatch[0] ?? ''), `the ground of what is hidden: ${hatch[0]}`);
});
