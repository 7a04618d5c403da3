package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * One domain of one edition of the Welsh Index of Multiple Deprivation, or its overall index.
 *
 * @param available whether its ranks, its LSOA boundaries and a population for them are loaded
 */
public record DeprivationIndex(
        String edition, String domain, String lsoaVintage, boolean available, Bilingual title, Bilingual domainTitle) {
    public static final String DEFAULT = "wimd-2025";
    private static final String SQL = SqlFile.beside(DeprivationIndex.class, "indices.sql");

    /** Every index, the latest edition first, the overall index before its domains. */
    public static List<DeprivationIndex> all(Handle handle) {
        return handle.createQuery(SQL)
                .map((row, context) -> new DeprivationIndex(
                        row.getString("edition"),
                        row.getString("domain"),
                        row.getString("lsoa_vintage"),
                        row.getBoolean("available"),
                        new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                        new Bilingual(row.getString("domain_en"), row.getString("domain_cy"))))
                .list();
    }

    /** @throws Problem when none has that id */
    public static DeprivationIndex find(Handle handle, String id) {
        List<DeprivationIndex> all = all(handle);
        return all.stream()
                .filter(index -> index.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter(
                        "index",
                        "one of "
                                + String.join(
                                        ", ",
                                        all.stream().map(DeprivationIndex::id).toList()),
                        id));
    }

    /** The edition alone for the overall index, else {@code edition-domain}. */
    public String id() {
        return domain.equals("overall") ? edition : edition + "-" + domain;
    }

    /** Whether it holds police-recorded crime: the community safety domain does, and the overall index with it. */
    public boolean holdsPoliceData() {
        return domain.equals("overall") || domain.equals("community-safety");
    }

    /** As told beside the figures that use it. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id());
        json.put("available", available);
        json.put("title", title.json());
        json.put("lsoa_vintage", lsoaVintage);
        return json;
    }

    /** As told in the list of measures. */
    Map<String, Object> entry() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id());
        json.put("edition", edition);
        json.put("domain", domain);
        json.put("lsoa_vintage", lsoaVintage);
        json.put("available", available);
        json.put("title", title.json());
        return json;
    }
}
