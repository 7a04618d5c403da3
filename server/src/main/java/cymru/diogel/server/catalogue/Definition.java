package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** A named and versioned definition of what is counted. */
public record Definition(
        String id,
        String version,
        String source,
        boolean proxy,
        Bilingual title,
        Bilingual note,
        List<Bilingual> crimeTypes) {
    public static final String DEFAULT = "police-uk-violence";
    private static final String SQL = SqlFile.beside(Definition.class, "definitions.sql");

    /** Every definition in order of id. */
    public static List<Definition> all(Handle handle) {
        Map<String, Definition> byId = new LinkedHashMap<>();
        handle.createQuery(SQL)
                .map((row, context) -> {
                    Definition found = of(row);
                    byId.computeIfAbsent(found.id(), id -> found)
                            .crimeTypes()
                            .add(new Bilingual(row.getString("type_en"), row.getString("type_cy")));
                    return found;
                })
                .list();
        return List.copyOf(byId.values());
    }

    /** @throws Problem when none has that id */
    public static Definition find(Handle handle, String id) {
        List<Definition> all = all(handle);
        return all.stream()
                .filter(definition -> definition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter(
                        "definition",
                        "one of "
                                + String.join(
                                        ", ", all.stream().map(Definition::id).toList()),
                        id));
    }

    private static Definition of(ResultSet row) throws SQLException {
        return new Definition(
                row.getString("definition"),
                row.getString("version"),
                row.getString("source"),
                row.getBoolean("proxy"),
                new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                new Bilingual(row.getString("note_en"), row.getString("note_cy")),
                new ArrayList<>());
    }

    /** As told beside the figures that it defines. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("version", version);
        json.put("proxy", proxy);
        json.put("title", title.json());
        json.put("note", note.json());
        return json;
    }

    /** As told in the list of definitions. */
    Map<String, Object> entry() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("version", version);
        json.put("source", source);
        json.put("proxy", proxy);
        json.put("title", title.json());
        json.put("note", note.json());
        json.put("crime_types", crimeTypes.stream().map(Bilingual::json).toList());
        return json;
    }
}
