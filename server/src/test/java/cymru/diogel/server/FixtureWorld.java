package cymru.diogel.server;

import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import java.time.LocalDate;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A small invented world with counts of chosen sizes, which the loaders would never make: 30 wards in a 6 × 5 grid over two
 * counties, an LSOA under each ward, 12 months of 2025.
 *
 * <p>Ward SW0001 is the golden one: 7 incidents in 12 months among 1,600 residents. Ward n of the others has a total that runs
 * through 0, 1 … 4 and above.
 */
public final class FixtureWorld {
    public static final int COLUMNS = 6;
    public static final int ROWS = 5;
    public static final int WARDS = COLUMNS * ROWS;

    /** West and south of the grid, and the side of a cell, in Web Mercator metres (somewhere in Ceredigion). */
    public static final double WEST = -480_000;

    public static final double SOUTH = 6_800_000;
    public static final double SIDE = 5_000;

    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 1);
    private static final int MONTHS = 12;

    private FixtureWorld() {}

    /** A new database with the world in it. */
    public static DatabaseAddress make() {
        DatabaseAddress address = TestPostgis.fresh();
        try (Database database = TestPostgis.open(address)) {
            database.jdbi().useTransaction(FixtureWorld::fill);
        }
        return address;
    }

    public static String wardCode(int number) {
        return String.format(Locale.ROOT, "SW%04d", number);
    }

    /** The year's incidents of the default definition in ward 1, 2, …: 7, 0, 1, 2, 3, 4, 5, 6, then n. */
    public static int total(int number) {
        return switch (number) {
            case 1 -> 7;
            case 2 -> 0;
            case 3, 4, 5, 6, 7, 8 -> number - 2;
            default -> number;
        };
    }

    private static void fill(Handle handle) {
        int load = handle.createQuery(
                        "insert into load_log (dataset, edition, file, sha256, sample, unchanged, rows_read, rows_rejected, loaded_by,"
                                + " data_version) values ('wards', 'x', '/secret/folder/wards.geojson', 'x', true, false, 30, 0, 'x', 1)"
                                + " returning load_id")
                .mapTo(Integer.class)
                .one();
        int wards = boundarySet(handle, "ward", "2022-12", load);
        int lsoas = boundarySet(handle, "lsoa", "2021", load);
        int counties = boundarySet(handle, "county", "2024-12", load);
        for (int i = 0; i < 3; i++) {
            area(handle, counties, "SC0" + (i + 1), "County " + (i + 1), "Sir " + (i + 1), null, 3 * i, 0, 3, ROWS);
        }
        for (int n = 1; n <= WARDS; n++) {
            int column = (n - 1) % COLUMNS;
            int row = (n - 1) / COLUMNS;
            String county = column < 3 ? "SC01" : "SC02";
            int ward = area(handle, wards, wardCode(n), nameEn(n), nameCy(n), county, column, row, 1, 1);
            String code = String.format(Locale.ROOT, "SL%04d", n);
            int lsoa = area(handle, lsoas, code, "Small " + n, "Bach " + n, null, column, row, 1, 1);
            residents(handle, ward, lsoa, n, load);
            incidents(handle, ward, n);
        }
        for (int month = 0; month < MONTHS; month++) {
            handle.execute(
                    "insert into police_month (source, force, month, sample, load_id) values ('police.uk', 'dyfed', ?, true, ?)",
                    JANUARY.plusMonths(month),
                    load);
        }
        DataVersion.move(handle, "a test");
    }

    private static String nameEn(int n) {
        return n == 4
                ? "=HYPERLINK(1)"
                : n == 29 ? "<img src=x onerror=alert(1)>" : "Ward " + (char) ('A' + n % 26) + n;
    }

    /** In Welsh CH is a letter after C, so Chwilog comes after Cwmaman. */
    private static String nameCy(int n) {
        return n == 1 ? "Chwilog" : n == 2 ? "Cwmaman" : "Ward " + n;
    }

    private static int boundarySet(Handle handle, String kind, String vintage, int load) {
        return handle.createQuery("insert into boundary_set (kind, vintage, publisher, licence, sample, load_id)"
                        + " values (?, ?, 'Nobody', 'None', true, ?) returning boundary_set_id")
                .bind(0, kind)
                .bind(1, vintage)
                .bind(2, load)
                .mapTo(Integer.class)
                .one();
    }

    private static int area(
            Handle handle,
            int set,
            String code,
            String english,
            String welsh,
            @Nullable String county,
            int column,
            int row,
            int wide,
            int high) {
        int area = handle.createQuery(
                        "insert into area (boundary_set_id, code, name_en, name_cy, county_code, county_name_en, geom_27700, area_m2)"
                                + " values (:set, :code, :english, :welsh, :county, null,"
                                + " ST_Multi(ST_Transform(ST_SetSRID(ST_MakeEnvelope(:w, :s, :e, :n), 3857), 27700)), 1)"
                                + " returning area_id")
                .bind("set", set)
                .bind("code", code)
                .bind("english", english)
                .bind("welsh", welsh)
                .bind("county", county)
                .bind("w", WEST + column * SIDE)
                .bind("s", SOUTH + row * SIDE)
                .bind("e", WEST + (column + wide) * SIDE)
                .bind("n", SOUTH + (row + high) * SIDE)
                .mapTo(Integer.class)
                .one();
        // A vertex at every cell corner, so that neighbours of any size share their vertices; finer at the deeper
        // bands.
        handle.createUpdate(
                        "insert into area_shape (area_id, band, boundary_set_id, geom_3857) select :area, band, :set,"
                                + " ST_Multi(ST_Segmentize(ST_MakeEnvelope(:w, :s, :e, :n, 3857), case band when 4 then 500 else 5000 end))"
                                + " from zoom_band")
                .bind("area", area)
                .bind("set", set)
                .bind("w", WEST + column * SIDE)
                .bind("s", SOUTH + row * SIDE)
                .bind("e", WEST + (column + wide) * SIDE)
                .bind("n", SOUTH + (row + high) * SIDE)
                .execute();
        return area;
    }

    private static void residents(Handle handle, int ward, int lsoa, int n, int load) {
        int residents = n == 1 ? 1600 : n == WARDS ? 0 : 1000 + n;
        int rank = 50 * n;
        String code = String.format(Locale.ROOT, "SL%04d", n);
        handle.execute("insert into population values ('census-2021', ?, ?, ?)", code, residents, load);
        handle.execute("insert into lsoa_ward values (?, ?, 'census-2021', 1, ?)", ward, lsoa, residents);
        handle.execute("insert into area_population values (?, 'census-2021', ?)", ward, residents);
        handle.execute(
                "insert into deprivation_rank values ('wimd-2025', ?, ?, 'overall', ?, ?)",
                code,
                "Small " + n,
                rank,
                load);
        int[] within = new int[4];
        int[] cuts = {191, 382, 574, 958};
        for (int i = 0; i < cuts.length; i++) {
            within[i] = rank <= cuts[i] ? 1 : 0;
        }
        handle.execute(
                "insert into area_deprivation values (?, 'wimd-2025', 'overall', ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)",
                ward,
                residents,
                residents * within[0],
                residents * within[1],
                residents * within[2],
                residents * within[3],
                within[0],
                within[1],
                within[2],
                within[3],
                code,
                rank,
                rank);
    }

    /** One a month from January on, what is left in December; and other crime that the default definition leaves out. */
    private static void incidents(Handle handle, int ward, int n) {
        int left = total(n);
        for (int month = 0; month < MONTHS && left > 0; month++) {
            int here = month == MONTHS - 1 ? left : 1;
            count(handle, ward, month, "Violence and sexual offences", here);
            left -= here;
        }
        count(handle, ward, n % MONTHS, "Drugs", 3);
        count(handle, ward, n % MONTHS, "Burglary", 9);
    }

    private static void count(Handle handle, int ward, int month, String type, int incidents) {
        handle.execute(
                "insert into area_month_count select ?, ?, crime_type_id, ? from crime_type where title_en = ?",
                ward,
                JANUARY.plusMonths(month),
                incidents,
                type);
    }
}
