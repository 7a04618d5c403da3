package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A CSV file read row by row as UTF-8: a byte-order mark, blank rows and spaces around headings are passed over. */
final class CsvTable {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SourceFile file;
    private final Map<String, Integer> columns;
    private final int width;

    private CsvTable(SourceFile file, Map<String, Integer> columns, int width) {
        this.file = file;
        this.columns = columns;
        this.width = width;
    }

    private static Map<String, Integer> positions(List<String> headings) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).isEmpty()) {
                columns.putIfAbsent(headings.get(i), i);
            }
        }
        return columns;
    }

    /** One row, by heading. */
    record Row(long line, List<String> fields, Map<String, Integer> columns) {
        /** The field under a heading, without spaces around it; empty where the row is shorter or has no such heading. */
        String get(String heading) {
            Integer at = columns.get(heading);
            return at == null || at >= fields.size() ? "" : fields.get(at).strip();
        }

        String raw() {
            return String.join(",", fields);
        }
    }

    /** Takes a row, or says why not. */
    interface RowReader {
        void read(Row row) throws RowProblem;
    }

    /** @throws BadInput when the first row is not readable */
    static CsvTable open(SourceFile file) {
        try (CsvReader<CsvRecord> csv = reader(file)) {
            Iterator<CsvRecord> rows = csv.iterator();
            if (!rows.hasNext()) {
                throw new BadInput(file.name() + ": the file holds no heading row");
            }
            List<String> headings = new ArrayList<>();
            for (String heading : rows.next().getFields()) {
                headings.add(heading.replace(BYTE_ORDER_MARK, "").strip());
            }
            Map<String, Integer> columns = positions(headings);
            int last =
                    columns.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            return new CsvTable(file, columns, last + 1);
        } catch (CsvParseException | UncheckedIOException broken) {
            throw explained(file, broken);
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
    }

    /**
     * The same rows under other headings.
     *
     * @param theirs the heading in the file, by the new one
     */
    CsvTable renamed(Map<String, String> theirs) {
        Map<String, Integer> renamed = new LinkedHashMap<>(columns);
        theirs.forEach((ours, heading) -> {
            if (columns.containsKey(heading)) {
                renamed.remove(heading, columns.get(heading));
                renamed.put(ours, columns.get(heading));
            }
        });
        return new CsvTable(file, renamed, width);
    }

    List<String> headings() {
        return List.copyOf(columns.keySet());
    }

    /** @throws BadInput naming the headings that are wanted but not there, and those that are */
    void require(String what, List<String> wanted) {
        List<String> missing =
                wanted.stream().filter(heading -> !columns.containsKey(heading)).toList();
        if (!missing.isEmpty()) {
            throw new BadInput(file.name() + ": " + what + " lacks the column"
                    + (missing.size() > 1 ? "s " : " ") + String.join(", ", missing) + "; found "
                    + String.join(", ", columns.keySet()));
        }
    }

    /** Reads every row below the headings; the number read, blank ones apart. */
    long each(RowReader reader, Consumer<Rejection> rejected) {
        long read = 0;
        try (CsvReader<CsvRecord> csv = reader(file)) {
            Iterator<CsvRecord> records = csv.iterator();
            records.next();
            while (records.hasNext()) {
                CsvRecord found = records.next();
                Row row = new Row(found.getStartingLineNumber(), found.getFields(), columns);
                if (row.fields().stream().allMatch(String::isBlank)) {
                    continue;
                }
                read++;
                try {
                    if (row.fields().stream().skip(width).anyMatch(field -> !field.isBlank())) {
                        throw new RowProblem("expected " + width + " fields, got "
                                + row.fields().size());
                    }
                    reader.read(row);
                } catch (RowProblem problem) {
                    rejected.accept(new Rejection(row.line(), row.raw(), problem.reason()));
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw explained(file, broken);
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
        return read;
    }

    private static CsvReader<CsvRecord> reader(SourceFile file) throws IOException {
        Reader text = new InputStreamReader(
                file.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
    }

    private static BadInput explained(SourceFile file, RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new BadInput(
                        file.name() + ": line " + firstLineThatIsNotUtf8(file)
                                + " holds bytes that are not UTF-8; expected the publisher's UTF-8 file, so save it as UTF-8",
                        broken);
            }
            if (cause instanceof java.io.EOFException || cause instanceof java.util.zip.ZipException) {
                return new BadInput(file.name() + ": the packed file is damaged or cut short", broken);
            }
        }
        return new BadInput(file.name() + ": is not CSV: " + broken.getMessage(), broken);
    }

    private static long firstLineThatIsNotUtf8(SourceFile file) {
        long line = 1;
        try (InputStream stream = file.open()) {
            ByteArrayOutputStream current = new ByteArrayOutputStream();
            for (int next = stream.read(); ; next = stream.read()) {
                if (next != '\n' && next >= 0) {
                    current.write(next);
                    continue;
                }
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(current.toByteArray()));
                if (next < 0) {
                    return line;
                }
                current.reset();
                line++;
            }
        } catch (CharacterCodingException here) {
            return line;
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
    }
}
