/** What every page beside the map does: it says where it stands, keeps its last good figures, and follows the data. */
import { ask, refusalOf } from '../answers.js';
import { button, element, part } from '../element.js';
import { format, keptOf, language, other, said, t } from '../language.js';

/** @typedef {import('../contract.js').Datasets} Datasets */

/** Milliseconds after which a load is said to take long, and between questions whether the data moved. */
const LONG = 2000;
const EVERY = 30_000;
/** What is chosen on one page and means the same on the next. */
const SHARED = ['definition', 'period', 'index', 'county', 'd'];

/** The part of the address after the page's name, `W05000123` in `/en/ward/W05000123`. */
export const place = () => decodeURIComponent(location.pathname.split('/').filter(Boolean).slice(2).join('/'));

/** @param {string} text one sentence at the head of the page, which the reader can close; said once, however often the page is drawn */
export function notice(text) {
  if ([...document.querySelectorAll('.notice span')].some((each) => each.textContent === text)) return;
  const line = element('p', { class: 'notice', role: 'status' }, element('span', {}, text));
  line.append(button('×', () => line.remove(), { class: 'close', 'aria-label': t('notice.close') }));
  part('notices').append(line);
}

/** A link that was made with other data, or names none that could be. @param {number} version that is current */
function tellVersion(version) {
  const linked = new URLSearchParams(location.search).get('d');
  if (linked === null || linked === String(version)) return;
  notice(/^\d+$/.test(linked) ? t('notice.moved') : t('notice.unknown', { name: 'd', value: linked.slice(0, 80) }));
}

/** Says what of the address the page does not know: a path after its name, parameters that are neither its own nor handed on by others. @param {string[]} own */
export function tellStrangers(own) {
  if (place() !== '') notice(t('notice.unknown', { name: 'address', value: place().slice(0, 80) }));
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (![...SHARED, ...own].includes(name)) notice(t('notice.unknown', { name, value: value.slice(0, 80) }));
  }
}

/** @param {string} text said to who does not see the page */
export const say = (text) => { part('live').textContent = text; };

/** A change of the address without another page: a choice of the reader's. @param {Record<string, string | null>} change */
export function choose(change) {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.pushState(null, '', `${address.pathname}${address.search.replaceAll('%2C', ',')}`);
  dispatchEvent(new Event('chosen'));
}

/** Links to the other language and the other pages, with what they share. */
function links() {
  for (const link of document.querySelectorAll('a.language')) link.setAttribute('href', `${location.pathname.replace(/^\/(en|cy)/, `/${other}`)}${location.search}`);
  const here = new URLSearchParams(location.search);
  const shared = new URLSearchParams(SHARED.flatMap((name) => here.get(name) === null ? [] : [[name, here.get(name) ?? '']]));
  for (const link of document.querySelectorAll('nav.site a')) {
    const name = link.getAttribute('data-place') ?? '';
    link.setAttribute('href', `/${language}/${name}${shared.size > 0 ? `?${shared}` : ''}`);
    if (name === document.body.dataset.page) link.setAttribute('aria-current', 'page');
  }
}

/** @param {Datasets} datasets */
function head(datasets) {
  part('sample').hidden = !datasets.sample;
  document.body.classList.toggle('is-sample', datasets.sample);
  part('data-date').textContent = t('data.date', { date: format.date(datasets.moved_at), version: datasets.data_version });
  part('attribution').textContent = said(datasets.attribution);
}

/**
 * Draws the page now, whenever something else is chosen, and when the data moves. While it is drawn anew the old figures stay;
 * where that fails they stay too, greyed, with a way to try again.
 * @param {(datasets: Datasets) => Promise<void>} draw rejects with a Refusal where the server has no answer
 */
export async function begin(draw) {
  const main = part('main');
  let asked = 0;
  /** What the figures that stand are of. @type {Datasets | null} */
  let drawn = null;

  async function show() {
    const mine = ++asked;
    links();
    document.body.dataset.status = 'loading';
    main.setAttribute('aria-busy', 'true');
    part('failure').hidden = true;
    const waiting = setTimeout(() => { part('slow').hidden = false; }, LONG);
    try {
      const datasets = /** @type {Datasets} */ (await ask('/api/datasets'));
      head(datasets);
      await draw(datasets);
      if (mine !== asked) return;
      if (!drawn) tellVersion(datasets.data_version);
      drawn = datasets;
      document.body.dataset.status = 'ready';
    } catch (failure) {
      if (mine !== asked) return;
      const { status, message } = refusalOf(failure);
      part('failure-text').textContent = status === 0 ? t('error.unreachable') : t('error.refused', { status, detail: message });
      part('failure-kept').textContent = drawn ? keptOf(drawn) : '';
      part('failure-kept').hidden = drawn === null;
      part('failure').hidden = false;
      document.body.dataset.status = 'failed';
    } finally {
      clearTimeout(waiting);
      if (mine === asked) {
        part('slow').hidden = true;
        main.setAttribute('aria-busy', 'false');
        main.classList.toggle('stale', document.body.dataset.status === 'failed' && drawn !== null);
      }
    }
  }

  part('print').addEventListener('click', () => print());
  part('retry').addEventListener('click', () => void show());
  addEventListener('popstate', () => void show());
  addEventListener('chosen', () => void show());
  setInterval(async () => {
    if (document.visibilityState !== 'visible' || document.body.dataset.status !== 'ready') return;
    const datasets = /** @type {Datasets | null} */ (await ask('/api/datasets').catch(() => null));
    if (datasets && datasets.data_version !== drawn?.data_version) await show();
  }, EVERY);
  await show();
}
