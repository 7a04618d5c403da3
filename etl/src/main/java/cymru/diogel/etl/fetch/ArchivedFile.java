package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One entry of a ZIP. */
record ArchivedFile(Source.Means means) implements Source {
    @Override
    public List<Fetched> fetch(CatalogueEntry entry) throws IOException {
        Path target = means.shelf().place(entry.file());
        Optional<Provenance> earlier = means.earlier(target);
        try (RemoteArchive archive = RemoteArchive.open(
                means.web(), means.bar(), entry.address(), means.shelf().folder())) {
            Download.Outcome outcome = archive.outcome();
            if (earlier.isPresent() && unchanged(earlier.get(), outcome)) {
                return List.of(new Fetched(entry, target, earlier.get(), false));
            }
            Path whole = Part.of(target).bytes();
            if (!archive.take(entry.entry(), whole)) {
                throw new BadInput(entry.id() + ": " + entry.address() + " holds no " + entry.entry() + "; it has "
                        + String.join(", ", archive.names().stream().limit(12).toList()));
            }
            return List.of(means.put(entry, outcome, entry.address(), whole, target));
        }
    }

    private static boolean unchanged(Provenance earlier, Download.Outcome now) {
        return now.etag().isEmpty()
                ? !now.lastModified().isEmpty() && now.lastModified().equals(earlier.lastModified())
                : now.etag().equals(earlier.etag());
    }
}
