package cymru.diogel.server.hotspots;

import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.catalogue.County;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.tables.Value.Figure;
import cymru.diogel.server.tables.ValueOrder;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the list are shown, in what order, and with which columns.
 *
 * @param deprived 10, 20, 30 or 50: keeps areas with at least {@code share} of their residents in that group
 * @param codes of the areas that are shown, empty for all
 * @param top as it was given, since its bound is not known before the areas are
 * @param sort null for the order of the ranks
 * @param columns in the order of the list, the code among them
 */
record HotspotSelection(
        @Nullable String county,
        @Nullable Integer deprived,
        double share,
        Set<String> codes,
        @Nullable String top,
        @Nullable ValueOrder sort,
        List<HotspotColumn> columns) {
    private static final int MOST_CODES = 500;
    private static final String COLUMNS = "an id in the columns of /api/hotspots";
    private static final List<String> GROUPS = List.of("10", "20", "30", "50");
    private static final double HALF = 0.5;

    static HotspotSelection of(Params params) {
        String deprived = params.text("deprived");
        if (deprived != null && !GROUPS.contains(deprived)) {
            throw Problem.badParameter("deprived", "one of " + String.join(", ", GROUPS), deprived);
        }
        Double share = params.decimal("share", 0, 1);
        if (share != null && deprived == null) {
            throw Problem.badParameter("share", "deprived beside it, which names the group", params.text("share", ""));
        }
        return new HotspotSelection(
                params.text("county"),
                deprived == null ? null : Integer.valueOf(deprived),
                share == null ? HALF : share,
                codes(params.list("codes")),
                params.text("top"),
                params.text("sort") == null
                        ? null
                        : ValueOrder.parse(params.text("sort", ""), HotspotColumn.ids(), COLUMNS),
                columns(params.list("columns")));
    }

    private static Set<String> codes(List<String> codes) {
        if (codes.size() > MOST_CODES) {
            throw Problem.badParameter("codes", "at most " + MOST_CODES + " codes", codes.size() + " codes");
        }
        return new LinkedHashSet<>(codes);
    }

    /** The columns that are named, in the order of the list, whatever order they are named in; a row is nothing without its code. */
    private static List<HotspotColumn> columns(List<String> named) {
        for (String name : named) {
            if (!HotspotColumn.ids().contains(name)) {
                throw Problem.badParameter("columns", COLUMNS, name);
            }
        }
        return Arrays.stream(HotspotColumn.values())
                .filter(column -> named.isEmpty() || column == HotspotColumn.CODE || named.contains(column.id()))
                .toList();
    }

    /**
     * How many rows are shown at most.
     *
     * @throws Problem when it is not a whole number from 1 to the number of areas
     */
    @Nullable
    Integer top(int areas) {
        return top == null ? null : Integer.valueOf(Params.wholeNumber("top", top, 1, Math.max(1, areas)));
    }

    /**
     * @param areas every area of the level
     * @throws Problem when no served ward is in the county, or no area has one of the codes
     */
    void check(Handle handle, List<AreaFacts> areas) {
        if (county != null) {
            County.require(handle, county);
        }
        Set<String> unknown = new LinkedHashSet<>(codes);
        areas.forEach(area -> unknown.remove(area.code()));
        if (!unknown.isEmpty()) {
            throw Problem.badParameter(
                    "codes", "codes of areas of this level", unknown.iterator().next());
        }
    }

    boolean keeps(AreaFacts area) {
        return (county == null || county.equals(area.county()))
                && (codes.isEmpty() || codes.contains(area.code()))
                && (deprived == null
                        || (area.deprivation().share(deprived) instanceof Figure figure
                                && figure.value().doubleValue() >= share));
    }
}
