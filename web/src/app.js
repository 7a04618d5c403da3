/** The page begins here: one session, and the views that listen to it. */
import { showBanners } from './banners.js';
import { showCard } from './card.js';
import { showControls } from './controls.js';
import { watchFreshness } from './freshness.js';
import { showHelp } from './help.js';
import { showLegend } from './legend.js';
import { showRanking } from './ranking.js';
import { Session } from './session.js';
import { showStates } from './states.js';
import { showTools } from './tools.js';
import { showMap } from './wardmap.js';
import { explainKey } from './what/key.js';

const session = new Session();
for (const show of [showStates, showControls, showBanners, showRanking, showLegend, showMap, showCard, showTools]) show(session);
// The table is brought when it is first looked at; where it did not come, again with the next figures.
for (const happening of /** @type {const} */ (['choices', 'figures'])) session.on(happening, () => {
  if (session.choices.view === 'table') import('./wardtable.js').then(({ showTable }) => showTable(session)).catch((failure) => session.fail(failure));
});
session.on('figures', () => explainKey(session));
showHelp();
watchFreshness(session);
void session.load();
