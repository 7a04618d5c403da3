package cymru.diogel.etl.fetch;

import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The features of a layer, page by page, each kept in a hidden folder beside the file's place until all are there: a later run
 * of the same question goes on with the page that is missing, unless the layer was edited meanwhile.
 */
record FeaturePages(Web web, FetchBar bar, CatalogueEntry entry, FeatureLayer layer, Path folder) {
    /** Full-resolution outlines of a hundred wards are some megabytes. */
    private static final int PAGE = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    static Path folder(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".pages");
    }

    /**
     * Fetches what is not there yet.
     *
     * @return the pages in order
     */
    List<Path> fetch(boolean shapes, long count) throws IOException {
        int size = Math.max(1, Math.min(PAGE, layer.most()));
        begin(layer.query(question(shapes, 0, size)) + " of " + count + " edited " + layer.edited());
        List<Path> pages = new ArrayList<>();
        long got = 0;
        while (got < count) {
            Path page = folder.resolve(String.format(java.util.Locale.ROOT, "%06d.json", pages.size()));
            if (!Files.exists(page)) {
                ask(layer.query(question(shapes, got, size)), page);
            }
            int features = features(page);
            if (features == 0) {
                throw new Unreachable(
                        layer.address() + ": handed out " + got + " of " + count + " features and no more");
            }
            got += features;
            pages.add(page);
            bar.bytes(got, count);
        }
        return pages;
    }

    private Map<String, String> question(boolean shapes, long offset, int size) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("where", entry.selection());
        parameters.put("outFields", String.join(",", entry.fields()));
        parameters.put("returnGeometry", Boolean.toString(shapes));
        parameters.put("outSR", "27700");
        if (!layer.key().isEmpty()) {
            // Without an order a server may hand out a feature on two pages, and another on none.
            parameters.put("orderByFields", layer.key());
        }
        parameters.put("resultOffset", Long.toString(offset));
        parameters.put("resultRecordCount", Integer.toString(size));
        parameters.put("f", "geojson");
        return parameters;
    }

    private void begin(String question) throws IOException {
        Path note = folder.resolve("question");
        if (Files.exists(note) && Files.readString(note).equals(question)) {
            return;
        }
        discard();
        Files.createDirectories(folder);
        Files.writeString(note, question);
    }

    private void ask(String address, Path page) {
        Path whole = page.resolveSibling(page.getFileName() + ".part");
        web.ask(address, () -> Map.of("Accept-Encoding", "gzip"), answer -> {
            Files.copy(Unpacked.body(answer), whole, StandardCopyOption.REPLACE_EXISTING);
            try (InputStream stream = Files.newInputStream(whole)) {
                FeatureLayer.checked(address, FeatureLayer.read(stream));
            }
            return Files.move(whole, page, StandardCopyOption.ATOMIC_MOVE);
        });
    }

    private static int features(Path page) throws IOException {
        return JSON.readTree(page.toFile()).path("features").size();
    }

    void discard() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path one : inside.toList()) {
                    Files.delete(one);
                }
            }
            Files.delete(folder);
        }
    }
}
