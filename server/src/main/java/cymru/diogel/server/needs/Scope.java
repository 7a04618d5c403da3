package cymru.diogel.server.needs;

import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.AreaHours;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.counts.ForceTotals;
import cymru.diogel.server.version.Snapshot;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What an assessment is of, and its way to the counts.
 *
 * @param top how many wards a list of those with the most holds
 */
record Scope(Snapshot snapshot, CountDoor door, Definition definition, Months months, Period period, int top) {
    private static final String FORCE = "force";

    /** Whether a force's own extract is counted, which has flags, hours and groups of offences; open data has none. */
    boolean ofForce() {
        return definition.source().equals(FORCE);
    }

    /** The definition that was asked for. */
    String id() {
        return definition.id();
    }

    List<YearMonth> loaded() {
        return period.loaded();
    }

    /** Those of some months that are not loaded. */
    List<String> missing(Months some) {
        return some.each().stream()
                .filter(month -> !loaded().contains(month))
                .map(YearMonth::toString)
                .toList();
    }

    ForceTotals totals(String other) {
        return ForceTotals.of(snapshot.handle(), door.role(), other, months);
    }

    AreaCounts wards(String other) {
        return door.level(snapshot, "ward", other).over(loaded());
    }

    Map<Integer, AreaHours> hoursOfWards(String other) {
        return door.hours(snapshot, "ward", other, loaded());
    }
}
