package cymru.diogel.etl.fetch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.etl.formats.SourceFile;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.etl.formats.Tables;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.catalogue.CatalogueEntry;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether a fetched file is what the catalogue expects: not an error page, of its form, with its fields and its rows. */
record Expected(CatalogueEntry entry, String address) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return how many rows or features it holds; empty where its form is not one that can be counted */
    String check(Path file) throws IOException {
        String start = start(file);
        if (start.startsWith("<")) {
            throw refused("answers with a web page, not with data: "
                    + start.lines().findFirst().orElse(""));
        }
        if (!entry.sha256().isEmpty() && !Sha256.of(file).equalsIgnoreCase(entry.sha256())) {
            throw refused("has the checksum " + Sha256.of(file) + "; expected " + entry.sha256());
        }
        String name = entry.file().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return counted(csvRows(file));
        }
        if (name.matches(".*\\.(ods|xlsx?)")) {
            return counted(sheetRows(file));
        }
        return name.endsWith(".geojson") ? counted(features(file)) : "";
    }

    /** @throws BadInput where a field that Diogel reads is not among those of the data */
    void fields(Collection<String> found) {
        List<String> missing =
                entry.fields().stream().filter(field -> !found.contains(field)).toList();
        if (!missing.isEmpty()) {
            throw refused(
                    "has changed its form: expected the fields " + String.join(", ", entry.fields()) + "; without "
                            + String.join(", ", missing) + " found "
                            + (found.isEmpty()
                                    ? "none"
                                    : String.join(", ", found.stream().limit(20).toList())));
        }
    }

    /** @throws BadInput where there are more or fewer than the edition has */
    String counted(long rows) {
        if (entry.rows().isPresent() ? entry.rows().getAsLong() != rows : rows == 0) {
            throw refused(String.format(
                    Locale.UK,
                    "holds %,d rows; expected %s",
                    rows,
                    entry.rows().isPresent()
                            ? String.format(Locale.UK, "%,d", entry.rows().getAsLong())
                            : "some"));
        }
        return Long.toString(rows);
    }

    BadInput refused(String why) {
        return new BadInput(entry.id() + ": " + address + " " + why + "; nothing was put in place");
    }

    private static String start(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(200), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .stripLeading();
        }
    }

    private long csvRows(Path file) throws IOException {
        long rows = 0;
        boolean headings = true;
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(file)) {
            for (CsvRecord row : csv) {
                if (headings) {
                    fields(row.getFields().stream().map(String::strip).toList());
                    headings = false;
                } else if (row.getFields().stream().anyMatch(field -> !field.isBlank())) {
                    rows++;
                }
            }
        } catch (CsvParseException | java.io.UncheckedIOException broken) {
            throw refused("is no CSV in UTF-8: " + broken.getMessage());
        }
        if (headings) {
            throw refused("is empty");
        }
        return rows;
    }

    private long sheetRows(Path file) {
        List<Table> tables;
        try {
            tables = Tables.of(new SourceFile(file, null, true));
        } catch (BadInput unreadable) {
            throw refused("is no workbook: " + unreadable.getMessage());
        }
        Table table = tables.stream()
                .filter(one -> one.headings().containsAll(entry.fields()))
                .findFirst()
                .orElse(tables.get(0));
        fields(table.headings());
        return table.each(row -> {}, rejected -> {});
    }

    private long features(Path file) throws IOException {
        Set<String> seen = new HashSet<>();
        long features = 0;
        try (JsonParser json = JSON.createParser(file.toFile())) {
            toFeatures(json);
            while (json.nextToken() == JsonToken.START_OBJECT) {
                JsonNode properties = JSON.<JsonNode>readTree(json).path("properties");
                if (features++ == 0) {
                    fields(names(properties));
                }
                if (!seen.add(code(properties))) {
                    throw refused("holds " + code(properties) + " twice");
                }
            }
            while (json.nextToken() != null) {
                // To the end, so that a file that breaks off is no file.
            }
        } catch (JacksonException broken) {
            throw refused("is no whole GeoJSON: " + broken.getOriginalMessage());
        }
        return features;
    }

    private String code(JsonNode properties) {
        return properties.path(entry.fields().get(0)).asText();
    }

    static Collection<String> names(JsonNode object) {
        List<String> names = new java.util.ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void toFeatures(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw refused("is no GeoJSON object");
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            if (member.equals("features") && json.currentToken() == JsonToken.START_ARRAY) {
                return;
            }
            json.skipChildren();
        }
        throw refused("is GeoJSON without features");
    }
}
