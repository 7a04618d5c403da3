package cymru.diogel.etl.formats;

import cymru.diogel.geodata.Sentence;

/**
 * A row that was read but not loaded.
 *
 * @param line of the file, the first being 1
 * @param raw the row as it stood
 * @param reason one sentence: what was found and what was expected
 */
public record Rejection(long line, String raw, String reason) {
    public Rejection {
        reason = Sentence.of(reason);
    }
}
