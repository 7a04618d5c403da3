package cymru.diogel.geodata.catalogue;

import cymru.diogel.geodata.BadInput;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The datasets that Diogel knows where to fetch: {@code catalogue/catalogue.csv} on the class path. A table of one's own, with
 * {@code id} and any of its columns, puts other addresses, areas or expectations over it.
 */
public final class Catalogue {
    private static final String RESOURCE = "catalogue/catalogue.csv";

    private final Map<String, CatalogueEntry> entries = new LinkedHashMap<>();

    private Catalogue(Map<String, Map<String, String>> rows, String where) {
        rows.forEach((id, row) -> entries.put(id, CatalogueEntry.of(row, where)));
    }

    public static Catalogue official() {
        return new Catalogue(rows(text(), RESOURCE), RESOURCE);
    }

    /**
     * The official one with a person's own table over it: what that table says of an id counts, what it leaves empty stays.
     *
     * @throws BadInput when the file is not such a table
     */
    public static Catalogue with(Path own) {
        Map<String, Map<String, String>> rows = rows(text(), RESOURCE);
        String text;
        try {
            text = Files.readString(own);
        } catch (IOException unreadable) {
            throw new BadInput(
                    "DIOGEL_SOURCES: " + own + ": cannot be read; expected a CSV with the column id", unreadable);
        }
        Map<String, Map<String, String>> mine = rows(text, own.toString());
        var known = rows.values().iterator().next().keySet();
        for (Map<String, String> row : mine.values()) {
            for (String column : row.keySet()) {
                if (!known.contains(column)) {
                    throw new BadInput("DIOGEL_SOURCES: " + own + ": there is no column '" + column
                            + "'; expected any of " + String.join(", ", known));
                }
            }
        }
        mine.forEach((id, row) -> row.forEach((column, value) -> {
            if (!value.isBlank()) {
                rows.computeIfAbsent(id, missing -> new LinkedHashMap<>()).put(column, value);
            }
        }));
        return new Catalogue(rows, own.toString());
    }

    private static String text() {
        try (InputStream stream = Catalogue.class.getClassLoader().getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, Map<String, String>> rows(String text, String where) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            csv.forEach(row -> {
                String id = row.findField("id").orElse("").strip();
                if (id.isEmpty()) {
                    throw new BadInput(where + ": line " + row.getStartingLineNumber()
                            + ": expected an id, such as wards-2025, in the column id");
                }
                rows.put(id, new LinkedHashMap<>(row.getFieldsAsMap()));
            });
        } catch (IOException | CsvParseException broken) {
            throw new BadInput(where + ": is no CSV table: " + broken.getMessage(), broken);
        }
        return rows;
    }

    public List<CatalogueEntry> entries() {
        return List.copyOf(entries.values());
    }

    /** @throws BadInput when there is none of that id */
    public CatalogueEntry entry(String id) {
        CatalogueEntry entry = entries.get(id);
        if (entry == null) {
            throw new BadInput("there is no dataset '" + id + "' in the catalogue; expected any of "
                    + String.join(", ", entries.keySet()));
        }
        return entry;
    }
}
