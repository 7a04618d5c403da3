/** Where each LSOA of the ward stands among those of Wales, a strip a domain. Ranks are shown one by one and never averaged. */
import { drawing, element } from '../../element.js';
import { format, said } from '../../language.js';
import { block, equalTable, numbers } from './parts.js';
import { plural, t } from './words.js';

/** @typedef {import('./contract.js').Deprivation} Deprivation */
/** @typedef {import('./contract.js').Domain} Domain */

/** From the most deprived tenth on, darkest first; legible without colour. */
const SHADES = ['#7f9bb5', '#a9bed0', '#cddae5', '#e6edf3', '#ffffff'];
const WIDTH = 1000;
const HEIGHT = 28;

/** @param {Deprivation} answer @param {string} domain */
function strip({ areas, groups, lsoas }, domain) {
  const svg = drawing('svg', { class: 'strip', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' });
  const across = /** @param {number} rank */ (rank) => (rank / areas) * WIDTH;
  let from = 0;
  [...groups.map((group) => group.max_rank), areas].forEach((to, i) => {
    svg.append(drawing('rect', { x: across(from), y: 0, width: across(to) - across(from), height: HEIGHT, fill: SHADES[i] }));
    from = to;
  });
  for (const lsoa of lsoas) {
    const rank = lsoa.ranks[domain];
    if (rank === undefined) continue;
    // The larger its part of the ward's residents, the taller the mark.
    const half = 4 + (HEIGHT / 2 - 5) * Math.min(1, Number(lsoa.share_of_ward) * 2 || 0);
    const place = { x1: across(rank), x2: across(rank), y1: HEIGHT / 2 - half, y2: HEIGHT / 2 + half };
    svg.append(drawing('line', { class: 'casing', ...place }), drawing('line', { class: 'mark', ...place }));
  }
  return svg;
}

/** @param {Deprivation} answer */
function scale({ areas, groups }) {
  const labels = groups.map(({ percent, max_rank: rank }) => {
    const label = element('span', {}, `${percent}%`);
    label.style.left = `${((rank / areas) * 100).toFixed(2)}%`;
    return label;
  });
  return element('div', { class: 'domain scale', 'aria-hidden': 'true' }, element('span', {}), element('div', { class: 'ticks' }, ...labels), element('span', {}));
}

/** @param {Deprivation} answer @param {string} code */
const lsoaName = ({ lsoas }, code) => lsoas.find((lsoa) => lsoa.code === code)?.name ?? code;

/** @param {Deprivation} answer */
function reading(answer) {
  const [overall, ...domains] = answer.domains;
  if (!overall || typeof overall.deprived_20 !== 'number') return t('strips.missing');
  const known = domains.filter(({ deprived_20: share }) => typeof share === 'number');
  const highest = Math.max(...known.map(({ deprived_20: share }) => Number(share)));
  const first = t('strips.overall', { share: format.share(overall.deprived_20), lsoa: lsoaName(answer, overall.worst_lsoa), rank: format.whole(overall.worst_rank), areas: format.whole(answer.areas) });
  const names = known.filter(({ deprived_20: share }) => share === highest).map(({ title }) => said(title)).join(', ');
  return `${first} ${highest > 0 ? t('strips.highest', { domains: names, share: format.share(highest) }) : t('strips.nowhere')}`;
}

/** @param {Domain} domain */
const named = ({ title, weight }) => (typeof weight === 'number' ? t('strips.domain', { domain: said(title), weight: format.share(weight / 100) }) : said(title));

/** @param {Deprivation} answer */
export function strips(answer) {
  const { domains, lsoas, index, areas } = answer;
  if (lsoas.length === 0) return block('strips', t('strips.title'), 'worst_lsoa', element('p', { class: 'reading' }, t('strips.missing')));
  const ranked = [...lsoas].sort((a, b) => (a.ranks.overall ?? 0) - (b.ranks.overall ?? 0));
  return block('strips', t('strips.title'), 'worst_lsoa',
    element('p', { class: 'reading' }, reading(answer)),
    element('div', { class: 'domains' },
      ...domains.map((each) => element('div', { class: each.domain === 'overall' ? 'domain strong' : 'domain' },
        element('span', {}, named(each)), strip(answer, each.domain),
        element('span', { class: 'worst' }, t('strips.worst', { rank: format.whole(each.worst_rank), share: format.share(each.deprived_20) })))),
      scale(answer)),
    element('p', { class: 'note' }, plural('strips.note', lsoas.length, { n: format.whole(lsoas.length), areas: format.whole(areas), index: said(index.title) })),
    equalTable(t('strips.shares'), [{ text: t('card.deprivation.domain') }, { text: t('column.worst_lsoa') }, ...numbers(t('strips.rank'), t('card.deprivation.worst10'), t('card.deprivation.worst20'), t('card.deprivation.worst30'), '50%')],
      domains.map((each) => [
        said(each.title), lsoaName(answer, each.worst_lsoa), format.whole(each.worst_rank), format.share(each.deprived_10), format.share(each.deprived_20), format.share(each.deprived_30), format.share(each.deprived_50),
      ]), { strong: true }),
    equalTable(t('strips.ranks'), [{ text: t('card.lsoas.name') }, ...numbers(t('card.lsoas.share'), ...domains.map((each) => said(each.title)))],
      ranked.map((lsoa) => [`${lsoa.name} (${lsoa.code})`, format.share(lsoa.share_of_ward), ...domains.map(({ domain }) => (lsoa.ranks[domain] === undefined ? '[x]' : format.whole(/** @type {number} */ (lsoa.ranks[domain]))))])));
}
