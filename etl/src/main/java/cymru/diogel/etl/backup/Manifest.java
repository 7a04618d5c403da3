package cymru.diogel.etl.backup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.DatabaseCopy;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds, first in its ZIP as {@code manifest.json}.
 *
 * @param form of the backup; {@value #FORM} is this one
 * @param madeAt in UTC, to the second
 * @param migrations that the database's schema was made by, as files
 * @param tables rows by schema and name
 * @param files of the ZIP besides this one
 */
record Manifest(
        int form,
        String madeAt,
        String madeBy,
        String server,
        List<String> migrations,
        Map<String, Long> tables,
        List<Piece> files) {
    static final int FORM = 1;
    static final String NAME = "manifest.json";
    static final String DATABASE = "database.dump";
    static final String KEYS = "keys/";

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    /** A file of the ZIP. */
    record Piece(String name, long bytes, String sha256) {}

    static Manifest read(String backup, byte[] json) throws IOException {
        try {
            int form = JSON.readTree(json).path("form").asInt();
            if (form > FORM) {
                throw newer(backup, "form " + form + ", and this Diogel knows form " + FORM);
            }
            Manifest manifest = JSON.readValue(json, Manifest.class);
            if (!manifest.tables.keySet().stream().allMatch(table -> table.matches("[\\w\"]+\\.[\\w\"]+"))) {
                throw new BadInput(backup + ": its manifest names tables that cannot be");
            }
            return manifest;
        } catch (JacksonException broken) {
            throw new BadInput(backup + ": its manifest cannot be read: " + broken.getOriginalMessage(), broken);
        }
    }

    static BadInput newer(String backup, String why) {
        return new BadInput(backup + ": was made by a newer Diogel (" + why + "): restore it with that one");
    }

    DatabaseCopy.Content content() {
        return new DatabaseCopy.Content(server, migrations, tables);
    }

    long rows() {
        return tables.values().stream().mapToLong(Long::longValue).sum();
    }

    byte[] json() throws IOException {
        return JSON.writeValueAsBytes(this);
    }
}
