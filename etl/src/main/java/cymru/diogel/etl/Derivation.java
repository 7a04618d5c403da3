package cymru.diogel.etl;

import cymru.diogel.geodata.database.TableKeys;
import cymru.diogel.geodata.domain.AreaKind;
import cymru.diogel.geodata.stats.Apportionment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Rebuilds what is derived from the loaded tables, within the load's transaction. */
final class Derivation {
    private final Handle handle;

    Derivation(Handle handle) {
        this.handle = handle;
    }

    private record Area(int id, Geometry geometry) {}

    private record ResidentLsoa(int id, Geometry geometry, String edition, int residents) {}

    /** Which area of each boundary set and which cell of the grid every place falls in, and how far from the wards those in none are. */
    void place(boolean wardsOrPlaces) {
        TableKeys.aside(handle, Set.of("place_area", "area", "area_shape"), () -> {
            placeInAreas();
            if (wardsOrPlaces) {
                new Grid(handle).rebuild();
                handle.execute("analyze place_area");
            }
        });
    }

    /** New places in all sets, all places in new sets. */
    private void placeInAreas() {
        handle.execute(Sql.file("place-areas"));
        handle.execute("analyze place_area");
        handle.execute(Sql.file("served-ward"));
        handle.execute("create index on served_ward using gist (geom_27700)");
        handle.execute("analyze served_ward");
        handle.execute(Sql.file("place-outside"));
    }

    /** Residents and deprivation of every ward, LSOA and named area. */
    void residentsAndDeprivation() {
        handle.execute("delete from lsoa_ward");
        List<ResidentLsoa> lsoas = handle.createQuery(Sql.file("lsoa-residents"))
                .map((row, context) -> new ResidentLsoa(
                        row.getInt("area_id"),
                        geometry(row.getObject("geom_27700")),
                        row.getString("edition"),
                        row.getInt("residents")))
                .list();
        apportion(AreaKind.WARD, lsoas);
        apportion(AreaKind.NAMED, lsoas);
        handle.execute("analyze lsoa_ward");
        handle.execute("delete from area_population");
        handle.execute(Sql.file("ward-population"));
        handle.execute(Sql.file("lsoa-population"));
        handle.execute("analyze area_population");
        handle.execute("delete from area_deprivation");
        handle.execute(Sql.file("ward-deprivation"));
        handle.execute(Sql.file("lsoa-deprivation"));
        handle.execute("analyze area_deprivation");
        handle.execute("delete from cell_lsoa");
    }

    /** The LSOA of cells that have none yet. */
    void cellLsoas() {
        handle.execute(Sql.file("cell-lsoas"));
        handle.execute("analyze cell_lsoa");
    }

    /** Counted incidents by area of every level, month, type and flags, and their hours. */
    void counts() {
        handle.execute("delete from area_month_count");
        TableKeys.aside(handle, Set.of("area_month_count"), () -> handle.execute(Sql.file("area-month-count")));
        handle.execute("analyze area_month_count");
        handle.execute("delete from total_month_count");
        handle.execute(Sql.file("total-month-count"));
        handle.execute("delete from total_month_hour");
        handle.execute(Sql.file("total-month-hour"));
        handle.execute("delete from area_month_hour");
        TableKeys.aside(handle, Set.of("area_month_hour"), () -> handle.execute(Sql.file("area-month-hour")));
        handle.execute("analyze area_month_hour");
    }

    private void apportion(AreaKind kind, List<ResidentLsoa> lsoas) {
        List<Integer> sets = handle.createQuery("select boundary_set_id from boundary_set where kind = :kind")
                .bind("kind", kind.id())
                .mapTo(Integer.class)
                .list();
        for (int set : sets) {
            STRtree areas = new STRtree();
            handle.createQuery("select area_id, geom_27700 from area where boundary_set_id = :set order by code")
                    .bind("set", set)
                    .map((row, context) -> new Area(row.getInt(1), geometry(row.getObject(2))))
                    .forEach(area -> areas.insert(area.geometry().getEnvelopeInternal(), area));
            try (CopyRows rows = new CopyRows(
                    handle, "lsoa_ward", "ward_id", "lsoa_id", "population_edition", "share", "residents")) {
                for (ResidentLsoa lsoa : lsoas) {
                    split(lsoa, areas, kind, rows);
                }
            }
        }
    }

    private static void split(ResidentLsoa lsoa, STRtree areas, AreaKind kind, CopyRows rows) {
        List<Area> near = new ArrayList<>();
        for (Object found : areas.query(lsoa.geometry().getEnvelopeInternal())) {
            near.add((Area) found);
        }
        // The tree's order is its own; ties between areas go by their key.
        near.sort(java.util.Comparator.comparingInt(Area::id));
        double[] parts = near.stream()
                .mapToDouble(area -> OverlayNGRobust.overlay(lsoa.geometry(), area.geometry(), OverlayNG.INTERSECTION)
                        .getArea())
                .toArray();
        double whole = lsoa.geometry().getArea();
        boolean wards = kind == AreaKind.WARD;
        double[] shares = wards ? Apportionment.shares(parts, whole) : Apportionment.portions(parts, whole);
        int[] residents = wards
                ? Apportionment.wholeResidents(shares, lsoa.residents())
                : Apportionment.roundedResidents(shares, lsoa.residents());
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0) {
                rows.add(near.get(i).id(), lsoa.id(), lsoa.edition(), shares[i], residents[i]);
            }
        }
    }

    private static Geometry geometry(Object value) {
        return ((JtsGeometry) value).getGeometry();
    }
}
