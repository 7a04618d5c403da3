package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A count of residents by LSOA, split over the served wards. */
public record PopulationEdition(String id, String lsoaVintage, Bilingual title) {
    /** How residents of LSOAs become residents of wards. */
    public static final String METHOD = "lsoa-area-weighted";

    private static final Bilingual METHOD_TITLE = new Bilingual(
            "Residents of LSOAs, split over wards by area",
            "Preswylwyr ACEHI, wedi’u rhannu rhwng wardiau yn ôl arwynebedd");
    private static final String SQL = SqlFile.beside(PopulationEdition.class, "populations.sql");

    /** The edition for the LSOAs of the index; failing that the census, failing that any. */
    public static Optional<PopulationEdition> forIndex(Handle handle, DeprivationIndex index) {
        List<PopulationEdition> all = handle.createQuery(SQL)
                .map((row, context) -> new PopulationEdition(
                        row.getString("edition"),
                        row.getString("lsoa_vintage"),
                        new Bilingual(row.getString("title_en"), row.getString("title_cy"))))
                .list();
        return all.stream()
                .filter(edition -> edition.lsoaVintage().equals(index.lsoaVintage()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("edition", id);
        json.put("title", title.json());
        json.put("method", METHOD);
        json.put("method_title", METHOD_TITLE.json());
        return json;
    }
}
