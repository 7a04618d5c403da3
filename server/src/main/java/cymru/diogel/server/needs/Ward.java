package cymru.diogel.server.needs;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.http.Bilingual;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** A served ward: what its counts are known by, its code and its names. */
record Ward(int id, String code, Bilingual name, Bilingual county) {
    private static final String SQL = SqlFile.beside(Ward.class, "needs-wards.sql");
    private static final String UNKNOWN = "[x]";

    static List<Ward> all(Handle handle) {
        return handle.createQuery(SQL).map((row, context) -> of(row)).list();
    }

    private static Ward of(ResultSet row) throws SQLException {
        return new Ward(
                row.getInt("area_id"),
                row.getString("code"),
                new Bilingual(row.getString("name_en"), row.getString("name_cy")),
                new Bilingual(known(row.getString("county_name_en")), known(row.getString("county_name_cy"))));
    }

    private static String known(String name) {
        return name == null ? UNKNOWN : name;
    }

    /** The wards with the most, ties by code. A hidden count is stood in for, as in every order that a partner sees. */
    static List<Ward> top(List<Ward> wards, AreaCounts counts, int n) {
        return wards.stream()
                .sorted(Comparator.comparingInt((Ward ward) -> -counts.standIn(ward.id()))
                        .thenComparing(Ward::code))
                .limit(n)
                .toList();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("name_en", name.en());
        json.put("name_cy", name.cy());
        json.put("county_name_en", county.en());
        json.put("county_name_cy", county.cy());
        return json;
    }
}
