package cymru.diogel.etl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A reader that is fuzzed. An input is the bytes of its file; where a file has parts (those of a Shapefile, or the XML in a
 * workbook), the parts one after another with {@link #BETWEEN} between them, so that each can be changed and all stay whole.
 */
enum FuzzedReader {
    GEOJSON("a.geojson", new AnyFile()),
    TOPOJSON("a.json", new AnyFile()),
    SHAPEFILE("a.shp", new AnyFile(), "a.shp", "a.dbf", "a.prj", "a.cpg"),
    GEOPACKAGE("a.gpkg", new AnyFile()),
    CSV("a.csv", new AnyFile()),
    XLS("a.xls", new AnyFile()),
    XLSX(
            "a.xlsx",
            new AnyFile(),
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/styles.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "_rels/.rels",
            "[Content_Types].xml"),
    ODS("a.ods", new AnyFile(), "mimetype", "content.xml"),
    PACKED("a.bin", new AnyFile()),
    COLUMNS("columns.csv", (path, said) -> ColumnNames.read(path)),
    BOUNDARIES("wards.geojson", new LoadedFile(Optional.empty())),
    POLICE("police.csv", new LoadedFile(Optional.of("police"))),
    EXTRACT("extract.csv", new LoadedFile(Optional.of("extract"))),
    DEPRIVATION("wimd.csv", new LoadedFile(Optional.of("deprivation"))),
    POPULATION("population.csv", new LoadedFile(Optional.of("population"))),
    DEFINITIONS("definitions.csv", new LoadedFile(Optional.of("definitions"))),
    HARM_WEIGHTS("weights.csv", new LoadedFile(Optional.of("harm-weights"))),
    PARTNERS("partners.csv", new LoadedFile(Optional.empty()));

    static final byte[] BETWEEN = "\n=====\n".getBytes(StandardCharsets.US_ASCII);

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // Holds nothing that changes.
    private final Reading reading;

    @SuppressWarnings("ImmutableEnumChecker") // Made by List.of.
    private final List<String> parts;

    FuzzedReader(String file, Reading reading, String... parts) {
        this.file = file;
        this.reading = reading;
        this.parts = List.of(parts);
    }

    /** Reads a file to its end, telling each sentence that a person would see. */
    interface Reading {
        void read(Path path, Consumer<String> said);
    }

    Reading reading() {
        return reading;
    }

    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Lays an input down as the file that it stands for. */
    Path write(byte[] input, Path folder) throws IOException {
        Path path = folder.resolve(file);
        if (parts.isEmpty()) {
            return Files.write(path, input);
        }
        List<byte[]> given = split(input);
        if (parts.get(0).equals(file)) {
            for (int i = 0; i < Math.min(given.size(), parts.size()); i++) {
                Files.write(folder.resolve(parts.get(i)), given.get(i));
            }
            return path;
        }
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (int i = 0; i < Math.min(given.size(), parts.size()); i++) {
                zip.putNextEntry(new ZipEntry(parts.get(i)));
                zip.write(given.get(i));
            }
        }
        return path;
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (int i = 0; i < parts.length; i++) {
            joined.writeBytes(i == 0 ? new byte[0] : BETWEEN);
            joined.writeBytes(parts[i]);
        }
        return joined.toByteArray();
    }

    private static List<byte[]> split(byte[] input) {
        String text = new String(input, StandardCharsets.ISO_8859_1);
        return Stream.of(text.split(new String(BETWEEN, StandardCharsets.ISO_8859_1), -1))
                .map(part -> part.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }

    /** The inputs that were found to break a reader, each since mended. */
    List<byte[]> kept() {
        List<byte[]> kept = new ArrayList<>();
        for (String name : keptNames()) {
            try (InputStream found = FuzzedReader.class.getResourceAsStream("fuzz/" + title() + "/" + name)) {
                kept.add(found.readAllBytes());
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return kept;
    }

    private List<String> keptNames() {
        java.net.URL folder = FuzzedReader.class.getResource("fuzz/" + title());
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException | java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
