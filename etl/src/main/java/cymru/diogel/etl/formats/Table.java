package cymru.diogel.etl.formats;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A table read row by row: headings and what is under them. A byte-order mark, blank rows, spaces around headings and the case
 * of their letters are passed over.
 */
public final class Table {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourceFile file;
    private final RowSource source;
    private final int above;
    private final List<String> headings;
    private final Columns columns;

    private Table(SourceFile file, RowSource source, int above, List<String> headings, Columns columns) {
        this.file = file;
        this.source = source;
        this.above = above;
        this.headings = headings;
        this.columns = columns;
    }

    /** @param above how many rows stand over the headings */
    static Table under(SourceFile file, RowSource source, List<String> raw, int above) {
        List<String> headings = raw.stream()
                .map(heading -> heading.replace(BYTE_ORDER_MARK, "").strip())
                .toList();
        return new Table(file, source, above, headings, new Columns(headings));
    }

    /** One row, by heading. */
    public static final class Row {
        private final long line;
        private final List<String> fields;
        private final Columns columns;

        Row(long line, List<String> fields, Columns columns) {
            this.line = line;
            this.fields = fields;
            this.columns = columns;
        }

        public long line() {
            return line;
        }

        /** The field under a heading, without spaces around it; empty where the row is shorter or has no such heading. */
        public String get(String heading) {
            Integer at = columns.of(heading);
            return at == null || at >= fields.size() ? "" : fields.get(at).strip();
        }

        String raw() {
            return String.join(",", fields);
        }
    }

    /** Takes a row, or says why not. */
    public interface RowReader {
        void read(Row row) throws RowProblem;
    }

    /**
     * The same rows under other headings.
     *
     * @param theirs the heading in the file, by the new one
     */
    public Table renamed(Map<String, String> theirs) {
        List<String> renamed = new ArrayList<>(headings);
        theirs.forEach((ours, heading) -> {
            Integer at = columns.of(heading);
            if (at != null) {
                renamed.set(at, ours);
            }
        });
        return under(file, source, renamed, above);
    }

    public SourceFile file() {
        return file;
    }

    /** The headings in order, each once. */
    public List<String> headings() {
        return columns.names();
    }

    public boolean has(String heading) {
        return columns.of(heading) != null;
    }

    /** What a reader of the report should know of how it was read. */
    public Optional<String> note() {
        Charset charset = source instanceof CsvRows csv ? csv.charset() : null;
        return charset == null || !charset.equals(TextEncoding.WINDOWS_1252)
                ? Optional.empty()
                : Optional.of("is not UTF-8 and was read as Windows-1252, which holds Latin-1");
    }

    /** @throws BadInput naming the headings that are wanted but not there, and those that are */
    public void require(String what, List<String> wanted) {
        List<String> missing = wanted.stream().filter(heading -> !has(heading)).toList();
        if (!missing.isEmpty()) {
            throw new BadInput(source.name() + ": " + what + " lacks the column" + (missing.size() > 1 ? "s " : " ")
                    + String.join(", ", missing) + "; found " + String.join(", ", headings()));
        }
    }

    /** Reads every row below the headings; the number read, blank ones apart. */
    public long each(RowReader reader, Consumer<Rejection> rejected) {
        int width = columns.width();
        long read = 0;
        try (RowSource.Rows rows = source.open()) {
            for (int i = 0; i <= above; i++) {
                rows.next();
            }
            for (RowSource.Raw found = rows.next(); found != null; found = rows.next()) {
                if (found.isBlank()) {
                    continue;
                }
                read++;
                Row row = new Row(found.line(), found.fields(), columns);
                try {
                    if (row.fields.stream().skip(width).anyMatch(field -> !field.isBlank())) {
                        throw new RowProblem("expected " + width + " fields, got " + row.fields.size());
                    }
                    if (row.fields.stream().anyMatch(field -> field.indexOf('\0') >= 0)) {
                        throw new RowProblem("holds the null character; expected text");
                    }
                    reader.read(row);
                } catch (RowProblem problem) {
                    rejected.accept(new Rejection(row.line(), row.raw(), problem.reason()));
                }
            }
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
        return read;
    }
}
