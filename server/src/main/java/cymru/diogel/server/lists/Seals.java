package cymru.diogel.server.lists;

import cymru.diogel.geodata.LocalKey;
import cymru.diogel.geodata.domain.Quarter;
import cymru.diogel.server.http.Problem;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Looks at the seals of published lists.
 *
 * @param home {@code DIOGEL_HOME}, where the key is once a list was published there
 */
public record Seals(Path home) {
    /** {@code holds}, {@code broken}, or {@code unknown} without a key. */
    String of(PublishedList list) {
        return LocalKey.find(home.resolve(PublishedList.KEY_FILE))
                .map(known -> list.sealHolds(known) ? "holds" : "broken")
                .orElse("unknown");
    }

    /** A list that nobody changed, as far as the key can tell. */
    PublishedList find(Handle handle, String quarter) {
        PublishedList list = PublishedList.find(handle, parse(quarter))
                .orElseThrow(() -> Problem.notFound("published list " + Problem.shortened(quarter)));
        if (of(list).equals("broken")) {
            throw new Problem(
                    409,
                    "the published list of " + quarter + " was changed after it was published: its seal is broken",
                    null);
        }
        return list;
    }

    List<PublishedList> all(Handle handle) {
        return PublishedList.all(handle);
    }

    private static Quarter parse(String text) {
        try {
            return Quarter.parse(text);
        } catch (IllegalArgumentException notAQuarter) {
            throw Problem.badParameter("quarter", "a quarter such as 2025Q3", text);
        }
    }
}
