package cymru.diogel.server.patrol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.database.SqlFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What is drawn behind the cells: the borders of the wards round them, in whole metres of EPSG:27700. */
record PatrolMap(double west, double south, double east, double north) {
    private static final String SQL = SqlFile.beside(PatrolMap.class, "ward-borders.sql");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Metres that are shown at least, and the share of the width that is added on each side. */
    private static final double NARROWEST = 1_600;

    private static final double MARGIN = 0.15;

    /** A square round the centres. */
    static PatrolMap round(Collection<CellPlace> cells) {
        double[] across = ends(cells, CellPlace::east);
        double[] up = ends(cells, CellPlace::north);
        double half = Math.max(NARROWEST, (1 + 2 * MARGIN) * Math.max(across[1] - across[0], up[1] - up[0])) / 2;
        double east = (across[0] + across[1]) / 2;
        double north = (up[0] + up[1]) / 2;
        return new PatrolMap(
                Math.rint(east - half), Math.rint(north - half), Math.rint(east + half), Math.rint(north + half));
    }

    private static double[] ends(Collection<CellPlace> cells, ToDoubleFunction<CellPlace> axis) {
        var range = cells.stream().collect(Collectors.summarizingDouble(axis));
        return new double[] {range.getMin(), range.getMax()};
    }

    Map<String, Object> json(Handle handle) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("box", List.of((long) west, (long) south, (long) east, (long) north));
        json.put(
                "wards",
                handle.createQuery(SQL)
                        .bind("west", west)
                        .bind("south", south)
                        .bind("east", east)
                        .bind("north", north)
                        .map((row, context) -> {
                            Map<String, Object> ward = new LinkedHashMap<>();
                            ward.put("code", row.getString("code"));
                            ward.put("name_en", row.getString("name_en"));
                            ward.put("name_cy", row.getString("name_cy"));
                            ward.put(
                                    "label",
                                    List.of(Math.round(row.getDouble("east")), Math.round(row.getDouble("north"))));
                            ward.put("lines", coordinates(row.getString("lines")));
                            return ward;
                        })
                        .list());
        return json;
    }

    /** The coordinates of a geometry in GeoJSON. */
    static JsonNode coordinates(String geoJson) {
        try {
            return JSON.readTree(geoJson).path("coordinates");
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("PostGIS wrote no GeoJSON", broken);
        }
    }
}
