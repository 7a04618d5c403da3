package cymru.diogel.server.wards;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.Representation;
import java.util.List;
import java.util.Map;

/** The formats of the ward list. They differ in form alone: the same rows, the same digits. */
public enum WardFormat {
    JSON {
        @Override
        Representation write(WardFrame frame, WardTable table, List<WardRow> rows, Role role) {
            Map<String, Object> body = frame.json(role, rows.size());
            body.put("classes", table.classes().json());
            body.put("rows", rows.stream().map(WardRow::json).toList());
            return Representation.json(body, role.id());
        }
    },
    CSV {
        @Override
        Representation write(WardFrame frame, WardTable table, List<WardRow> rows, Role role) {
            byte[] bytes = WardCsv.bytes(frame, rows);
            return Representation.of("text/csv; charset=utf-8", bytes, role.id(), fileName(frame, "csv"));
        }
    },
    GEOJSON {
        @Override
        Representation write(WardFrame frame, WardTable table, List<WardRow> rows, Role role) {
            Map<String, Object> body = frame.json(role, rows.size());
            body.put("classes", table.classes().json());
            byte[] bytes = WardGeoJson.bytes(frame, body, rows);
            return Representation.of("application/geo+json", bytes, role.id(), fileName(frame, "geojson"));
        }
    };

    abstract Representation write(WardFrame frame, WardTable table, List<WardRow> rows, Role role);

    /** {@code diogel-wards_police-uk-violence_2025-01_2025-09_wimd-2025_v7.csv}; every part of it comes from the catalogue. */
    private static String fileName(WardFrame frame, String extension) {
        return (frame.snapshot().sample() ? "SAMPLE_" : "") + "diogel-wards_"
                + frame.definition().id() + "_"
                + frame.period().from() + "_" + frame.period().to() + "_"
                + frame.index().id() + "_v"
                + frame.snapshot().version() + "." + extension;
    }
}
