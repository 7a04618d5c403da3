package cymru.diogel.etl.formats;

import cymru.diogel.geodata.BadInput;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file, read as it is streamed.
 *
 * @param separator comma, semicolon or tab: that which its first line has most of
 */
record CsvRows(SourceFile file, Charset charset, char separator) implements RowSource {
    static CsvRows of(SourceFile file) {
        Charset charset = TextEncoding.of(file);
        String first = new String(file.start(1 << 14), charset)
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        char most = ',';
        for (char other : new char[] {';', '\t'}) {
            // As many of both: a comma is also written within a heading.
            if (count(first, other) > 0 && count(first, other) >= count(first, most)) {
                most = other;
            }
        }
        return new CsvRows(file, charset, most);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Rows open() throws IOException {
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(
                        file.open(),
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
        Iterator<CsvRecord> records = csv.iterator();
        return new Rows() {
            @Override
            public @Nullable Raw next() {
                try {
                    if (!records.hasNext()) {
                        return null;
                    }
                    CsvRecord found = records.next();
                    return new Raw(found.getStartingLineNumber(), found.getFields());
                } catch (CsvParseException | UncheckedIOException broken) {
                    throw explained(broken);
                }
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
    }

    private BadInput explained(RuntimeException broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new BadInput(
                        file.name() + ": holds bytes that are no " + charset + " text; expected UTF-8 or Windows-1252",
                        broken);
            }
            if (cause instanceof java.io.EOFException || cause instanceof java.util.zip.ZipException) {
                return new BadInput(file.name() + ": the packed file is damaged or cut short", broken);
            }
            if (cause instanceof IOException failure) {
                return file.unreadable(failure);
            }
        }
        return new BadInput(file.name() + ": is not CSV: " + Reason.of(broken), broken);
    }
}
