package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.domain.Trait;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A named and versioned definition of what is counted.
 *
 * @param agreedOn the day from which this version holds, yyyy-mm-dd; null where that is not told
 * @param available whether any month of its source is loaded
 * @param anyFlag when not empty, only offences flagged with one of these are counted
 */
public record Definition(
        String id,
        String version,
        @Nullable String agreedOn,
        String source,
        boolean proxy,
        boolean available,
        Bilingual title,
        Bilingual note,
        List<String> anyFlag,
        List<Part> parts) {
    private static final String SQL = SqlFile.beside(Definition.class, "definitions.sql");

    /** A crime type or a group of offences, and which of its offences are meant: any, domestic excluded, domestic only. */
    record Part(String id, Bilingual title, String domestic) {
        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", id);
            json.put("title", title.json());
            json.put("domestic", domestic);
            return json;
        }
    }

    /** Every definition in the order that they are offered in. */
    public static List<Definition> all(Handle handle) {
        Map<String, Definition> byId = new LinkedHashMap<>();
        handle.createQuery(SQL)
                .map((row, context) -> {
                    Definition found = of(row);
                    return byId.computeIfAbsent(found.id(), id -> found)
                            .parts()
                            .add(new Part(
                                    row.getString("part"),
                                    new Bilingual(row.getString("part_en"), row.getString("part_cy")),
                                    row.getString("domestic")));
                })
                .list();
        return List.copyOf(byId.values());
    }

    /** What is counted where nothing is asked for: the first whose source has months loaded; with nothing loaded, the first. */
    static Definition usual(List<Definition> all) {
        return all.stream().filter(Definition::available).findFirst().orElseGet(() -> all.get(0));
    }

    /**
     * The definition of an id; the usual one where that is null.
     *
     * @throws Problem when none has that id
     */
    public static Definition find(Handle handle, @Nullable String id) {
        List<Definition> all = all(handle);
        if (id == null) {
            return usual(all);
        }
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
        int traits = row.getInt("any_traits");
        return new Definition(
                row.getString("definition"),
                row.getString("version"),
                row.getString("agreed_on"),
                row.getString("source"),
                row.getBoolean("proxy"),
                row.getBoolean("available"),
                new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                new Bilingual(row.getString("note_en"), row.getString("note_cy")),
                Arrays.stream(Trait.values())
                        .filter(trait -> (trait.bit() & traits) != 0)
                        .map(Trait::id)
                        .toList(),
                new ArrayList<>());
    }

    /** As told beside the figures that it defines. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("version", version);
        json.put("agreed_on", agreedOn);
        json.put("source", source);
        json.put("proxy", proxy);
        json.put("available", available);
        json.put("title", title.json());
        json.put("note", note.json());
        return json;
    }

    /** As told in the list of definitions. */
    Map<String, Object> entry(boolean usual) {
        Map<String, Object> json = json();
        json.put("default", usual);
        json.put("any_flag", anyFlag);
        json.put("parts", parts.stream().map(Part::json).toList());
        return json;
    }
}
