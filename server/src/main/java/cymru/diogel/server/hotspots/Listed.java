package cymru.diogel.server.hotspots;

import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.hotspots.row.HotspotRow;

/** An area and its row. */
record Listed(AreaFacts area, HotspotRow row) {}
