package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.nio.file.Path;

/**
 * A file that is in place, as its publisher has it.
 *
 * @param news whether it differs from what was there before
 */
public record Fetched(CatalogueEntry entry, Path file, Provenance provenance, boolean news) {}
