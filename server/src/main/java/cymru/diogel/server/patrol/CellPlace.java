package cymru.diogel.server.patrol;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell lies.
 *
 * @param east metres of its centre in EPSG:27700
 * @param outline GeoJSON of its corners in EPSG:27700
 * @param named the nearest named area, null where none is loaded
 * @param metres from the cell's centre to that area's edge, 0 within
 */
record CellPlace(
        String code,
        double east,
        double north,
        double longitude,
        double latitude,
        String outline,
        @Nullable Part ward,
        @Nullable Part lsoa,
        @Nullable Part named,
        long metres) {
    private static final String SQL = SqlFile.beside(CellPlace.class, "cell-places.sql");
    private static final double DEGREE_DECIMALS = 1e5;

    /** An area that a cell lies in, or near. */
    record Part(int id, String code, Bilingual name) {
        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("code", code);
            json.put("name_en", name.en());
            json.put("name_cy", name.cy());
            return json;
        }
    }

    static Map<String, CellPlace> of(Handle handle, List<String> codes) {
        Map<String, CellPlace> places = new HashMap<>();
        handle.createQuery(SQL)
                .bindArray("codes", String.class, codes)
                .map((row, context) -> place(row))
                .forEach(place -> places.put(place.code(), place));
        return places;
    }

    private static CellPlace place(ResultSet row) throws SQLException {
        return new CellPlace(
                row.getString("code"),
                row.getDouble("east"),
                row.getDouble("north"),
                row.getDouble("longitude"),
                row.getDouble("latitude"),
                row.getString("outline"),
                part(row, "ward", row.getInt("ward_id")),
                part(row, "lsoa", row.getInt("lsoa_id")),
                part(row, "named", 0),
                Math.round(row.getDouble("metres")));
    }

    private static @Nullable Part part(ResultSet row, String name, int id) throws SQLException {
        String code = row.getString(name);
        return code == null
                ? null
                : new Part(id, code, new Bilingual(row.getString(name + "_en"), row.getString(name + "_cy")));
    }

    /** Five decimals of a degree are a metre. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("ward", ward == null ? null : ward.json());
        json.put("lsoa", lsoa == null ? null : lsoa.json());
        Map<String, Object> near = named == null ? null : named.json();
        if (near != null) {
            near.put("metres", metres);
        }
        json.put("near", near);
        json.put("east", Math.round(east));
        json.put("north", Math.round(north));
        json.put("longitude", Math.round(longitude * DEGREE_DECIMALS) / DEGREE_DECIMALS);
        json.put("latitude", Math.round(latitude * DEGREE_DECIMALS) / DEGREE_DECIMALS);
        return json;
    }
}
