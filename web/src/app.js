/** The page begins here: one session, and the views that listen to it. */
import { showBanners } from './banners.js';
import { showCard } from './card.js';
import { showControls } from './controls.js';
import { part } from './element.js';
import { watchFreshness } from './freshness.js';
import { showHelp } from './help.js';
import { showLegend } from './legend.js';
import { showRanking } from './ranking.js';
import { Session } from './session.js';
import { showStates } from './states.js';
import { showTools } from './tools.js';
import { showMap } from './wardmap.js';

const session = new Session();
for (const show of [showStates, showControls, showBanners, showRanking, showLegend, showCard, showTools]) show(session);
// A map that is not seen, as beside a phone's list, costs what it costs once it is.
new ResizeObserver((_, watch) => {
  if (part('map').clientWidth === 0) return;
  watch.disconnect();
  showMap(session);
}).observe(part('map'));
// The table is brought when it is first looked at.
session.on('choices', async () => {
  if (session.choices.view === 'table') (await import('./wardtable.js')).showTable(session);
});
showHelp();
watchFreshness(session);
void session.load();
