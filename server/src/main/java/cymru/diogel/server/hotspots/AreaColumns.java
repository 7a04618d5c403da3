package cymru.diogel.server.hotspots;

import cymru.diogel.server.areas.AreaDeprivation;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.tables.Value;
import java.util.List;

/** What an area is, as columns. */
final class AreaColumns {
    private AreaColumns() {}

    static void putInto(HotspotRow[] rows, List<AreaFacts> areas) {
        for (int i = 0; i < rows.length; i++) {
            put(rows[i], areas.get(i));
        }
    }

    private static void put(HotspotRow row, AreaFacts area) {
        row.put(HotspotColumn.CODE, area.code());
        row.put(HotspotColumn.NAME_EN, area.nameEn());
        row.put(HotspotColumn.NAME_CY, area.nameCy());
        row.put(HotspotColumn.VINTAGE, area.vintage());
        row.put(HotspotColumn.COUNTY, Value.of(area.county()));
        row.put(HotspotColumn.COUNTY_NAME_EN, Value.of(area.countyNameEn()));
        row.put(HotspotColumn.COUNTY_NAME_CY, Value.of(area.countyNameCy()));
        row.put(HotspotColumn.POPULATION, Value.of(area.population()));
        AreaDeprivation deprivation = area.deprivation();
        row.put(HotspotColumn.DEPRIVED_10, deprivation.share10());
        row.put(HotspotColumn.DEPRIVED_20, deprivation.share20());
        row.put(HotspotColumn.DEPRIVED_30, deprivation.share30());
        row.put(HotspotColumn.DEPRIVED_50, deprivation.share50());
        row.put(HotspotColumn.INCOME_20, area.income20());
        row.put(HotspotColumn.LSOAS, deprivation.lsoas());
        row.put(HotspotColumn.LSOAS_IN_10, deprivation.lsoas10());
        row.put(HotspotColumn.LSOAS_IN_20, deprivation.lsoas20());
        row.put(HotspotColumn.WORST_LSOA, deprivation.worst());
        row.put(HotspotColumn.WORST_RANK, deprivation.rank());
    }
}
