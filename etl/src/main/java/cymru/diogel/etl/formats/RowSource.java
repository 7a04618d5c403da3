package cymru.diogel.etl.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of text, of a CSV file or of one sheet of a workbook; they can be read again and again. */
interface RowSource {
    /** How messages call it: the file, and the sheet where there are several. */
    String name();

    Rows open() throws IOException;

    /** A reading from the first row on. */
    interface Rows extends Closeable {
        /** The next row, or null after the last. */
        @Nullable
        Raw next() throws IOException;
    }

    /**
     * A row as it stands.
     *
     * @param line of the file or sheet, the first being 1
     */
    record Raw(long line, List<String> fields) {
        boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }
}
