package cymru.diogel.server.counts;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.http.Bilingual;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

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
    private static final String COUNTS = SqlFile.beside(CountDoor.class, "ward-counts.sql");
    private static final String SERIES = SqlFile.beside(CountDoor.class, "ward-series.sql");
    private static final String TYPES = SqlFile.beside(CountDoor.class, "ward-types.sql");

    private final Handle handle;
    private final Role role;

    /** @param handle a snapshot's, so that the counts belong to its data version */
    public CountDoor(Handle handle, Role role) {
        this.handle = handle;
        this.role = role;
    }

    /** Every ward's count of a definition over a period. */
    public WardCounts wards(String definition, Months months) {
        Map<Integer, ShownCount> shown = new HashMap<>();
        query(COUNTS, definition, months)
                .map((row, context) -> shown.put(row.getInt("area_id"), Disclosure.show(role, row.getInt("incidents"))))
                .list();
        return new WardCounts(shown);
    }

    /**
     * How one ward's count is made up.
     *
     * @param loaded the months of the period of which anything is loaded; a month that is not has no part in the sum
     * @param total what {@link #wards} told of it, for the same definition and period
     */
    public WardParts parts(int wardId, String definition, Months months, List<YearMonth> loaded, ShownCount total) {
        return new WardParts(
                series(wardId, definition, months, loaded, total), types(wardId, definition, months, total));
    }

    private SortedMap<YearMonth, ShownCount> series(
            int wardId, String definition, Months months, List<YearMonth> loaded, ShownCount total) {
        SortedMap<YearMonth, Integer> incidents = new TreeMap<>();
        loaded.forEach(month -> incidents.put(month, 0));
        query(SERIES, definition, months)
                .bind("ward_id", wardId)
                .map((row, context) ->
                        incidents.put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getInt("incidents")))
                .list();
        List<ShownCount> shown = PartsOfATotal.show(role, total, List.copyOf(incidents.values()));
        SortedMap<YearMonth, ShownCount> byMonth = new TreeMap<>();
        incidents.keySet().forEach(month -> byMonth.put(month, shown.get(byMonth.size())));
        return byMonth;
    }

    private List<TypeCount> types(int wardId, String definition, Months months, ShownCount total) {
        List<TypeIncidents> types = query(TYPES, definition, months)
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
                        .toList());
        List<TypeCount> shown = new ArrayList<>();
        int next = 0;
        for (TypeIncidents type : types) {
            ShownCount count = type.counted() ? counted.get(next++) : Disclosure.show(role, type.incidents());
            shown.add(new TypeCount(type.title(), type.counted(), count));
        }
        return shown;
    }

    private Query query(String sql, String definition, Months months) {
        return handle.createQuery(sql)
                .bind("definition", definition)
                .bind("from", months.from().atDay(1))
                .bind("to", months.to().atDay(1));
    }

    /** A count before the rules; it stays in this class. */
    private record TypeIncidents(Bilingual title, boolean counted, int incidents) {}
}
