/** One road for both pages: reads the address, asks for the assessment, and hands it to the page to draw. */
import { ask } from '../answers.js';
import { element, part } from '../element.js';
import { format, said } from '../language.js';
import { begin, notice, place, say } from '../pages/page.js';
import { openOnPaper } from './block.js';
import { showForm } from './form.js';
import { addressOf, definitionOf, settled } from './question.js';
import { nameDefinitions } from './tables.js';
import { plural, t } from './words.js';

/** @typedef {import('./contract.js').Assessment} Assessment */
/** @typedef {import('./contract.js').Question} Question */
/** @typedef {import('./contract.js').Definition} Definition */
/** What a page draws with: an assessment that has figures. @typedef {Assessment & { figures: import('./contract.js').Told[] }} Figures */

/**
 * @param {(figures: Figures, question: Question) => (Node | null)[]} draw
 * @param {(definitions: Definition[]) => Definition[]} [offered] those of the definitions that the page offers
 */
export function assess(draw, offered = (definitions) => definitions) {
  openOnPaper();
  let asked = 0;
  return begin(async () => {
    const mine = ++asked;
    const wanted = new URLSearchParams(location.search);
    const { definitions, default: usual } = /** @type {{ definitions: Definition[], default: string }} */ (await ask('/api/definitions'));
    const offers = offered(definitions);
    const definition = definitionOf(wanted, definitions, offers, usual);
    const periods = /** @type {import('../contract.js').Periods} */ (await ask(`/api/periods?${new URLSearchParams({ definition })}`));
    const { choice, unknown } = settled(wanted, definition, definitions, periods);
    const answer = /** @type {Assessment} */ (await ask(addressOf(choice)));
    if (mine !== asked) return;
    const question = { choice, offer: { definitions: offers, all: definitions, usual, periods } };
    nameDefinitions(definitions);
    part('notices').replaceChildren();
    if (place() !== '') unknown.unshift({ name: 'address', value: place() });
    for (const { name, value } of unknown) notice(t('notice.unknown', { name, value }));
    showForm(question);
    head(answer);
    const figures = answer.figures ? draw(/** @type {Figures} */ (answer), question) : [nothing(question)];
    part('figures').replaceChildren(...figures.filter((each) => each !== null));
    say(t('live.drawn'));
  });
}

/** @param {Assessment} answer */
function head({ definition, period, figures }) {
  const missing = period.missing.length > 0 ? t('head.missing', { months: period.missing.map(format.month).join(', ') }) : '';
  part('under-title').textContent = period.from && period.to && figures
    ? [t('head', { definition: said(definition.title), version: definition.version, period: format.period(period.from, period.to), months: plural('period.months', period.months, { n: format.whole(period.months) }) }), missing].filter(Boolean).join(' ')
    : said(definition.title);
  part('proxy').hidden = !definition.proxy;
  part('proxy-text').textContent = definition.proxy ? said(definition.note) : '';
}

/** Where no month of the definition's source is loaded. @param {Question} question */
function nothing({ offer }) {
  const usual = offer.all.find(({ id }) => id === offer.usual);
  return element('section', { class: 'state' }, element('h2', {}, t('none.title')), element('p', {}, t('none.text')),
    usual && usual.available !== false ? element('p', {}, element('a', { href: '?' }, t('none.usual', { title: said(usual.title) }))) : null);
}
