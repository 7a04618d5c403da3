package cymru.diogel.server.wards;

import cymru.diogel.server.catalogue.County;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which rows of the table are shown, and in which order. */
record WardSelection(@Nullable String county, SortOrder order, int limit) {
    private static final int MOST = 10_000;

    static WardSelection of(Params params) {
        Integer limit = params.wholeNumber("limit", 1, MOST);
        return new WardSelection(
                params.text("county"), SortOrder.parse(params.text("sort", "rank")), limit == null ? MOST : limit);
    }

    /** @throws Problem when no served ward is in the county */
    List<WardRow> from(WardTable table, Handle handle) {
        if (county != null) {
            County.require(handle, county);
        }
        return table.rows().stream()
                .filter(row -> county == null || county.equals(row.facts().county()))
                .sorted(order.comparator())
                .limit(limit)
                .toList();
    }
}
