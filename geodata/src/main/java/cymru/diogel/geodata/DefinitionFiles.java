package cymru.diogel.geodata;

import cymru.diogel.geodata.database.SqlFile;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * The files of the folder {@code definitions} on the class path.
 *
 * @param groups by heading: groups of offences, {@code offence-groups.csv}
 * @param codes by heading: the dated group of each Home Office code with its reason, {@code offence-codes.csv}
 * @param sha256 of the files and of how they are told out, in hex
 */
record DefinitionFiles(
        List<DefinitionRow> definitions,
        List<Map<String, String>> groups,
        List<Map<String, String>> codes,
        String sha256) {
    private static final String FOLDER = "definitions/";

    static DefinitionFiles read() {
        String definitions = text("definitions.csv");
        String groups = text("offence-groups.csv");
        String codes = text("offence-codes.csv");
        return new DefinitionFiles(
                rows(definitions).stream()
                        .map(row -> DefinitionRow.of(heading -> row.getOrDefault(heading, "")))
                        .toList(),
                rows(groups),
                rows(codes),
                sha256(definitions + groups + codes + SqlFile.beside(Definitions.class, "definition-count.sql")));
    }

    private static String text(String file) {
        try (InputStream stream = DefinitionFiles.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException(FOLDER + file + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Map<String, String>> rows(String text) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
