package cymru.diogel.server.counts;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.version.Kept;
import cymru.diogel.server.version.Snapshot;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * The one door to area_month_count: nothing else in the server reads it, and only {@link ShownCount}s leave. Rates,
 * intervals, ranks, classes and cells are made from those afterwards, so they cannot tell what was hidden here.
 *
 * <p>Within one answer a partner meets three sums over hidden numbers: the months of a ward add up to its count, and so do
 * its counted types; {@link PartsOfATotal} sees to both with the very total that the answer shows. Types that are not counted
 * have no total beside them, so each is judged alone. The list of wards tells no total over wards, so each count in it is
 * judged alone. What two answers tell by their difference (a period and the same period less a month) is not settled here.
 */
public final class CountDoor {
    private static final String MONTHS = SqlFile.beside(CountDoor.class, "level-months.sql");
    private static final String WITHIN = SqlFile.beside(CountDoor.class, "definitions-within.sql");
    private static final String CODES = SqlFile.beside(CountDoor.class, "level-codes.sql");
    private static final String HOURS = SqlFile.beside(CountDoor.class, "level-hours.sql");
    private static final String TYPES = SqlFile.beside(CountDoor.class, "ward-types.sql");
    private static final int LEVELS_KEPT = 24;

    private final Role role;
    private final Kept<List<String>, AreaMonths> kept = new Kept<>(LEVELS_KEPT);
    private final Kept<String, List<String>> narrower = new Kept<>(LEVELS_KEPT);
    private final Kept<List<Object>, PartnerCounts> partners = new Kept<>(LEVELS_KEPT);
    private final Kept<List<Object>, Map<Integer, AreaHours>> hours = new Kept<>(LEVELS_KEPT);

    public CountDoor(Role role) {
        this.role = role;
    }

    /** Whom it is shown to. */
    public Role role() {
        return role;
    }

    /**
     * The counts of one definition in every served area of a kind.
     *
     * @param kind of boundary set: {@code ward}, {@code lsoa}, {@code cell}, {@code named}
     */
    public LevelCounts level(Snapshot snapshot, String kind, String definition) {
        List<AreaMonths> within = role == Role.ANALYST
                ? List.of()
                : narrower
                        .get(snapshot, definition, () -> snapshot.handle()
                                .createQuery(WITHIN)
                                .bind("definition", definition)
                                .mapTo(String.class)
                                .list())
                        .stream()
                        .map(part -> months(snapshot, kind, part))
                        .toList();
        return new LevelCounts(role, months(snapshot, kind, definition), within);
    }

    private AreaMonths months(Snapshot snapshot, String kind, String definition) {
        return kept.get(
                snapshot,
                List.of(kind, definition),
                () -> AreaMonths.of(snapshot.handle()
                        .createQuery(MONTHS)
                        .bind("kind", kind)
                        .bind("definition", definition)
                        .map((row, context) -> AreaMonths.row(row))
                        .list()));
    }

    /** The counts of every served area of a kind by offence code. */
    public OffenceCounts offences(Snapshot snapshot, String kind, String definition, List<YearMonth> months) {
        return new OffenceCounts(snapshot.handle()
                .createQuery(CODES)
                .bind("kind", kind)
                .bind("definition", definition)
                .bindArray("months", LocalDate.class, firstDays(months))
                .map((row, context) -> new OffenceCounts.Row(
                        row.getInt("area_id"), row.getString("code"), Disclosure.show(role, row.getInt("incidents"))))
                .list());
    }

    /** The hours of every served area of a kind that has any, by area_id. */
    public Map<Integer, AreaHours> hours(Snapshot snapshot, String kind, String definition, List<YearMonth> months) {
        return hours.get(snapshot, List.of(kind, definition, months), () -> {
            Map<Integer, double[]> weights = new HashMap<>();
            snapshot.handle()
                    .createQuery(HOURS)
                    .bind("kind", kind)
                    .bind("definition", definition)
                    .bindArray("months", LocalDate.class, firstDays(months))
                    .map((row, context) ->
                            weights.computeIfAbsent(row.getInt("area_id"), area -> new double[AreaHours.HOURS])[
                                            row.getInt("hour")] =
                                    row.getDouble("weight"))
                    .list();
            Map<Integer, AreaHours> shown = new HashMap<>();
            weights.forEach((area, ofArea) -> shown.put(area, new AreaHours(role, ofArea)));
            return shown;
        });
    }

    /** What partners counted in the areas of a level. */
    public PartnerCounts partners(Snapshot snapshot, String level, Months window) {
        return partners.get(
                snapshot, List.of(level, window), () -> new PartnerCounts(snapshot.handle(), role, level, window));
    }

    private static List<LocalDate> firstDays(List<YearMonth> months) {
        return months.stream().map(month -> month.atDay(1)).toList();
    }

    /**
     * How one ward's count is made up.
     *
     * @param period whose loaded months are told; a month that is not loaded has no part in the sum
     * @param total what {@link LevelCounts#over} told of it, for the same definition and period
     */
    public WardParts parts(Snapshot snapshot, int wardId, String definition, Period period, ShownCount total) {
        return new WardParts(
                series(level(snapshot, "ward", definition), wardId, period.loaded(), total),
                types(snapshot.handle(), wardId, definition, period, total));
    }

    /** The months of one area's count, as far as they can be shown beside it. */
    public SortedMap<YearMonth, ShownCount> series(
            LevelCounts level, int areaId, List<YearMonth> loaded, ShownCount total) {
        List<Integer> parts = level.each(areaId, loaded);
        List<ShownCount> shown = PartsOfATotal.show(role, total, parts, level.tooNear(areaId, loaded));
        SortedMap<YearMonth, ShownCount> byMonth = new TreeMap<>();
        loaded.forEach(month -> byMonth.put(month, shown.get(byMonth.size())));
        return byMonth;
    }

    private List<TypeCount> types(Handle handle, int wardId, String definition, Period period, ShownCount total) {
        List<TypeIncidents> types = handle.createQuery(TYPES)
                .bind("definition", definition)
                .bind("from", period.each().get(0).atDay(1))
                .bind("to", period.each().get(period.each().size() - 1).atDay(1))
                .bind("ward_id", wardId)
                .map((row, context) -> new TypeIncidents(
                        new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                        row.getBoolean("counted"),
                        row.getInt("incidents")))
                .list();
        List<ShownCount> counted = PartsOfATotal.show(
                role,
                total,
                types.stream()
                        .filter(TypeIncidents::counted)
                        .map(TypeIncidents::incidents)
                        .toList(),
                List.of());
        List<TypeCount> shown = new ArrayList<>();
        int next = 0;
        for (TypeIncidents type : types) {
            ShownCount count = type.counted() ? counted.get(next++) : Disclosure.show(role, type.incidents());
            shown.add(new TypeCount(type.title(), type.counted(), count));
        }
        return shown;
    }

    /** A count before the rules; it stays in this class. */
    private record TypeIncidents(Bilingual title, boolean counted, int incidents) {}
}
