package cymru.diogel.etl;

import cymru.diogel.etl.formats.Rings;
import cymru.diogel.geodata.domain.AreaKind;
import cymru.diogel.geodata.stats.space.HexagonGrid;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Keeps the cells of the hexagon grid that are occupied: those with a counted incident, of any source and month, in a served
 * ward. A place is in the cell that arithmetic says, so that a point on a side is in one cell only.
 */
final class Grid {
    static final String VINTAGE = "hex-22500";

    /** A cell is a few pixels wide from zoom 10 on; nothing is simplified. */
    private static final int[] BANDS = {3, 4};

    private final Handle handle;

    Grid(Handle handle) {
        this.handle = handle;
    }

    /** After places or wards have changed: cells that are new, cells that nothing is left in, and every place's cell. */
    void rebuild() {
        Optional<Boolean> sampleWards = handle.createQuery("select sample from served_boundary_set where kind = 'ward'")
                .mapTo(Boolean.class)
                .findOne();
        if (sampleWards.isEmpty()) {
            return;
        }
        int set = set(sampleWards.get());
        stagePlaces();
        handle.createUpdate(Sql.file("cells-gone")).bind("set", set).execute();
        handle.createUpdate(Sql.file("cell-counties")).bind("set", set).execute();
        add(
                set,
                handle.createQuery(Sql.file("cells-new"))
                        .bind("set", set)
                        .map((row, context) -> new NewCell(
                                row.getString("code"), row.getString("county_code"), row.getString("county_name_en")))
                        .list());
        handle.createUpdate("delete from place_area where boundary_set_id = :set")
                .bind("set", set)
                .execute();
        handle.createUpdate(Sql.file("cell-places")).bind("set", set).execute();
        handle.execute("drop table cell_stage");
    }

    private int set(boolean sample) {
        return handle.createQuery(
                        "update boundary_set set sample = :sample where kind = 'cell' returning boundary_set_id")
                .bind("sample", sample)
                .mapTo(Integer.class)
                .findOne()
                .orElseGet(() -> new BoundarySetRow(
                                AreaKind.CELL, VINTAGE, "Diogel", "none needed: arithmetic", sample, null)
                        .replace(handle));
    }

    private record Placed(int place, String code) {}

    private void stagePlaces() {
        handle.execute("create temp table cell_stage (place_id integer, code text) on commit drop");
        Batches.of(
                handle.createQuery(Sql.file("occupied-places")),
                (row, context) -> new Placed(
                        row.getInt("place_id"), HexagonGrid.STANDARD.idAt(row.getDouble("x"), row.getDouble("y"))),
                placed -> {
                    try (CopyRows rows = new CopyRows(handle, "cell_stage", "place_id", "code")) {
                        placed.forEach(one -> rows.add(one.place(), one.code()));
                    }
                });
        handle.execute("analyze cell_stage");
    }

    private record NewCell(
            String code, @Nullable String county, @Nullable String countyName) {}

    private void add(int set, List<NewCell> cells) {
        try (AreaRows areas = new AreaRows(handle, set)) {
            cells.forEach(cell -> areas.add(new AreaRows.Area(
                    cell.code(), cell.code(), cell.code(), cell.county(), cell.countyName(), outline(cell.code()))));
        }
        try (AreaShapes shapes = new AreaShapes(handle, set)) {
            cells.forEach(cell -> shapes.add(cell.code(), outline(cell.code()), BANDS));
        }
        handle.execute("analyze area");
    }

    private static MultiPolygon outline(String code) {
        return Rings.multi(HexagonGrid.STANDARD.cell(code));
    }
}
