package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A way in which publishers hand out data. */
interface Source {
    /** Puts the dataset's files in place; those that are there already and unchanged are left alone. */
    List<Fetched> fetch(CatalogueEntry entry) throws IOException;

    /**
     * What sources share.
     *
     * @param again whether what is in place is fetched anew
     */
    record Means(Web web, Shelf shelf, FetchBar bar, boolean again) {
        Optional<Provenance> earlier(Path target) {
            return again ? Optional.empty() : Provenance.of(target);
        }

        Fetched put(CatalogueEntry entry, Download.Outcome outcome, String address, Path whole, Path target)
                throws IOException {
            boolean news = shelf.put(entry, outcome, address, whole, target);
            return new Fetched(entry, target, Provenance.of(target).orElseThrow(), news);
        }
    }
}
