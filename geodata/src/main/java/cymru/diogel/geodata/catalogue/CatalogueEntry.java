package cymru.diogel.geodata.catalogue;

import cymru.diogel.geodata.BadInput;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * One dataset of a publisher.
 *
 * @param dataset what a load calls it; empty where no load reads it yet
 * @param address of the file, the FeatureServer layer or the archive; may hold {@code {month}}
 * @param listing the address that tells which months there are; empty for all but police data
 * @param selection which features of the layer, as its query language has it; empty elsewhere
 * @param entry of the archive; may hold {@code {month}} and {@code {force}}; empty where the file is no archive
 * @param file the name it gets when fetched, with folders
 * @param fields that it must have, be there others or not; the first identifies a row
 * @param rows how many it must have, where its edition is closed
 * @param sha256 of the file in hex, where the publisher or an earlier fetch told; else empty
 */
public record CatalogueEntry(
        String id,
        String dataset,
        String vintage,
        String publisherEn,
        String publisherCy,
        String titleEn,
        String titleCy,
        String licence,
        Protocol protocol,
        String address,
        String listing,
        String selection,
        String entry,
        String file,
        List<String> fields,
        OptionalLong rows,
        String sha256) {
    /** How a publisher hands it out. */
    public enum Protocol {
        /** One file at one address. */
        FILE,
        /** A layer of an ArcGIS FeatureServer, asked page by page. */
        ARCGIS,
        /** One entry of a ZIP. */
        ARCHIVE,
        /** Entries by force and month of the ZIPs of data.police.uk, of which each holds three years. */
        POLICE
    }

    static CatalogueEntry of(Map<String, String> row, String where) {
        return new CatalogueEntry(
                get(row, "id"),
                get(row, "dataset"),
                get(row, "vintage"),
                get(row, "publisher_en"),
                get(row, "publisher_cy"),
                get(row, "title_en"),
                get(row, "title_cy"),
                get(row, "licence"),
                protocol(row, where),
                get(row, "address"),
                get(row, "listing"),
                get(row, "selection"),
                get(row, "entry"),
                get(row, "file"),
                List.of(get(row, "fields").split("\\|", -1)),
                rows(row, where),
                get(row, "sha256"));
    }

    private static String get(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }

    private static Protocol protocol(Map<String, String> row, String where) {
        String told = get(row, "protocol");
        for (Protocol protocol : Protocol.values()) {
            if (protocol.name().equalsIgnoreCase(told)) {
                return protocol;
            }
        }
        throw new BadInput(where + ": " + get(row, "id") + ": protocol: expected file, arcgis, archive or police, got '"
                + told + "'");
    }

    private static OptionalLong rows(Map<String, String> row, String where) {
        String told = get(row, "rows");
        if (!told.matches("\\d{0,12}")) {
            throw new BadInput(where + ": " + get(row, "id") + ": rows: expected a whole number, got '" + told + "'");
        }
        return told.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(told));
    }
}
