package cymru.diogel.server.lists;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.LocalKey;
import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.domain.Quarter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * One list as it was published.
 *
 * @param content its JSON, byte for byte: {@code inputs}, and the whole answer as each role sees it
 * @param seal HMAC-SHA256 over the seal before, the quarter and the content
 * @param before the seal of the list published before it, empty for the first
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record PublishedList(Quarter quarter, Instant at, String by, byte[] content, String seal, String before) {
    /** The file in DIOGEL_HOME whose key seals the lists. */
    public static final String KEY_FILE = "publication.key";

    private static final String SQL = SqlFile.beside(PublishedList.class, "published-lists.sql");
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Every list in the order of publication. */
    public static List<PublishedList> all(Handle handle) {
        List<PublishedList> lists = new ArrayList<>();
        handle.createQuery(SQL)
                .map((row, context) -> new PublishedList(
                        Quarter.parse(row.getString("quarter")),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getString("published_by"),
                        row.getBytes("content"),
                        row.getString("seal"),
                        row.getString("before")))
                .forEach(lists::add);
        return lists;
    }

    /** The list of a quarter, if one is published. */
    static Optional<PublishedList> find(Handle handle, Quarter quarter) {
        return all(handle).stream()
                .filter(list -> list.quarter().equals(quarter))
                .findFirst();
    }

    /** The seal that such a list must have. */
    static String seal(LocalKey key, String before, Quarter quarter, byte[] content) {
        return key.sign(utf8(before), utf8(quarter.toString()), content);
    }

    /** Whether nothing of it was changed since, nor the list before it taken away or put in. */
    boolean sealHolds(LocalKey key) {
        return seal(key, before, quarter, content).equals(seal);
    }

    /** The whole answer as a role saw it. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> answer(Role role) {
        return (Map<String, Object>) read().getOrDefault(role.id(), Map.of());
    }

    /** The files that it was made from: dataset, edition and SHA-256 of each. */
    Object inputs() {
        return read().getOrDefault("inputs", List.of());
    }

    /** The parameters that it was asked with, beside the quarter. */
    @SuppressWarnings("unchecked")
    Map<String, String> asked() {
        return (Map<String, String>) read().getOrDefault("asked", Map.of());
    }

    private Map<String, Object> read() {
        try {
            return READER.readValue(content, new TypeReference<Map<String, Object>>() {});
        } catch (IOException broken) {
            throw new BadInput(
                    "the published list of " + quarter + " cannot be read: it was changed behind Diogel's back",
                    broken);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
