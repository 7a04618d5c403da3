package cymru.diogel.server.hotspots;

import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.catalogue.County;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.tables.Value.Figure;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the list are shown.
 *
 * @param deprived 10, 20, 30 or 50: keeps areas with at least {@code share} of their residents in that group
 * @param top as it was given, since its bound is not known before the areas are
 */
record HotspotSelection(
        @Nullable String county,
        @Nullable Integer deprived,
        double share,
        @Nullable String top) {
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
                params.text("top"));
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

    /** @throws Problem when no served ward is in the county */
    void check(Handle handle) {
        if (county != null) {
            County.require(handle, county);
        }
    }

    boolean keeps(AreaFacts area) {
        return (county == null || county.equals(area.county()))
                && (deprived == null
                        || (area.deprivation().share(deprived) instanceof Figure figure
                                && figure.value().doubleValue() >= share));
    }
}
