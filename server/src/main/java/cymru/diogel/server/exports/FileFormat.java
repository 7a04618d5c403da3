package cymru.diogel.server.exports;

import cymru.diogel.server.http.Download;
import cymru.diogel.server.http.Representation;
import java.util.Locale;

/** The formats of a file to take away. They differ in form alone: the same rows, the same digits. */
public enum FileFormat {
    CSV("text/csv; charset=utf-8") {
        @Override
        byte[] bytes(Takeaway list, boolean marked) {
            return CsvFile.bytes(list, marked);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] bytes(Takeaway list, boolean marked) {
            return XlsxFile.bytes(list);
        }
    },
    GEOJSON("application/geo+json") {
        @Override
        byte[] bytes(Takeaway list, boolean marked) {
            return GeoJsonFile.bytes(list);
        }
    },
    GPKG("application/geopackage+sqlite3") {
        @Override
        byte[] bytes(Takeaway list, boolean marked) {
            return GeoPackage.bytes(list);
        }
    };

    private final String contentType;

    FileFormat(String contentType) {
        this.contentType = contentType;
    }

    /** The ending of a file's name, {@code xlsx}. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param marked whether a byte order mark comes first, by which Excel knows a CSV for UTF-8 */
    Representation write(Takeaway list, boolean marked) {
        Cover cover = list.cover();
        return Representation.of(
                contentType,
                bytes(list, marked),
                cover.role().id(),
                new Download(list.stem() + "." + ending(), cover.role().id(), cover.marking()));
    }

    abstract byte[] bytes(Takeaway list, boolean marked);
}
