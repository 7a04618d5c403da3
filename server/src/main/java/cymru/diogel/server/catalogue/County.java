package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** A county that holds served wards. */
public record County(String code, Bilingual name, int wards) {
    private static final String SQL = SqlFile.beside(County.class, "counties.sql");

    /** In order of code. */
    public static List<County> all(Handle handle) {
        return handle.createQuery(SQL)
                .map((row, context) -> new County(
                        row.getString("code"),
                        new Bilingual(row.getString("name_en"), row.getString("name_cy")),
                        row.getInt("wards")))
                .list();
    }

    /** @throws Problem when no served ward is in the county */
    public static void require(Handle handle, String code) {
        List<String> codes = all(handle).stream().map(County::code).toList();
        if (!codes.contains(code)) {
            String expected = codes.isEmpty() ? "none, as no county is loaded" : "one of " + String.join(", ", codes);
            throw Problem.badParameter("county", expected, code);
        }
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("name_en", name.en());
        json.put("name_cy", name.cy());
        json.put("wards", wards);
        return json;
    }
}
