package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A layer of an ArcGIS FeatureServer: its form and its count are checked before a feature is asked for. */
record FeatureServer(Source.Means means) implements Source {
    @Override
    public List<Fetched> fetch(CatalogueEntry entry) throws IOException {
        FeatureLayer layer = FeatureLayer.describe(means.web(), entry.address());
        Expected expected = new Expected(entry, entry.address());
        expected.fields(layer.fields());
        String question = layer.query(
                Map.of("where", entry.selection(), "outFields", String.join(",", entry.fields()), "f", "geojson"));
        Path target = means.shelf().place(entry.file());
        Optional<Provenance> earlier = means.earlier(target)
                .filter(one -> !layer.edited().isEmpty()
                        && one.etag().equals(layer.edited())
                        && one.address().equals(question));
        if (earlier.isPresent()) {
            return List.of(new Fetched(entry, target, earlier.get(), false));
        }
        long count = layer.count(means.web(), entry.selection());
        expected.counted(count);
        boolean shapes = !entry.file().toLowerCase(Locale.ROOT).endsWith(".csv");
        FeaturePages pages = new FeaturePages(means.web(), means.bar(), entry, layer, FeaturePages.folder(target));
        List<Path> got = pages.fetch(shapes, count);
        try {
            Path whole = Part.of(target).bytes();
            if (shapes) {
                FeatureFile.geoJson(got, whole);
            } else {
                FeatureFile.csv(got, entry.fields(), whole);
            }
            var outcome = new Download.Outcome(entry.address(), layer.edited(), "", false);
            return List.of(means.put(entry, outcome, question, whole, target));
        } finally {
            pages.discard();
        }
    }
}
