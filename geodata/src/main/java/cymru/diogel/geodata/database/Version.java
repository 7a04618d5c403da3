package cymru.diogel.geodata.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One version of the data.
 *
 * @param tables the schema that holds it
 * @param madeFrom the version that was served when it was made; null of the first
 * @param served whether it is the one served now
 * @param kept whether its tables are still there
 * @param publishedAt when it was first put in service; null when never
 * @param why it was last put in service, or made
 * @param report of the load that made it, as JSON
 */
public record Version(
        long number,
        String tables,
        String shape,
        @Nullable Long madeFrom,
        Instant madeAt,
        String madeBy,
        State state,
        boolean served,
        boolean kept,
        @Nullable Instant publishedAt,
        String why,
        @Nullable String report) {
    /** What became of a version; withdrawn is one that was published and gone back behind. */
    public enum State {
        STAGED,
        PUBLISHED,
        WITHDRAWN,
        DISCARDED
    }

    /** Whether a person is to publish or discard it. */
    public boolean waits() {
        return state == State.STAGED && kept;
    }

    /** Lets unqualified names mean this version's tables until the handle's transaction ends. */
    public void use(Handle handle) {
        handle.execute("select set_config('search_path', ?, true)", tables + ", public");
    }

    static Version of(ResultSet row) throws SQLException {
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        long madeFrom = row.getLong("made_from");
        return new Version(
                row.getLong("number"),
                row.getString("tables"),
                row.getString("shape"),
                madeFrom == 0 ? null : madeFrom,
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                row.getBoolean("served"),
                row.getBoolean("kept"),
                published == null ? null : published.toInstant(),
                row.getString("why"),
                row.getString("report"));
    }
}
