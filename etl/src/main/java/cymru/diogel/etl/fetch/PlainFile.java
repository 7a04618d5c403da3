package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One file at one address. */
record PlainFile(Source.Means means) implements Source {
    @Override
    public List<Fetched> fetch(CatalogueEntry entry) throws IOException {
        Path target = means.shelf().place(entry.file());
        Optional<Provenance> earlier = means.earlier(target);
        Part part = Part.of(target);
        Optional<Download.Outcome> outcome = new Download(means.web(), means.bar()).to(part, entry.address(), earlier);
        if (outcome.isEmpty()) {
            return List.of(new Fetched(entry, target, earlier.orElseThrow(), false));
        }
        try {
            if (outcome.get().gzip()) {
                Download.unpack(part);
            }
            return List.of(means.put(entry, outcome.get(), entry.address(), part.bytes(), target));
        } finally {
            part.discard();
        }
    }
}
