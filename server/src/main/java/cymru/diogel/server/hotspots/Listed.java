package cymru.diogel.server.hotspots;

import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.hotspots.row.HotspotRow;

/** An area and its row. */
public record Listed(AreaFacts area, HotspotRow row) {}
