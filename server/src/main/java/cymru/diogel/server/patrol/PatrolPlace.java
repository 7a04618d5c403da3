package cymru.diogel.server.patrol;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.catalogue.County;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/**
 * Where a patrol looks for its cells.
 *
 * @param kind {@code county}, {@code named}, {@code ward}, or {@code all} for everywhere that is served
 * @param code empty where it is everywhere
 */
record PatrolPlace(String kind, String code) {
    static final String COUNTY = "county";
    private static final String ALL = "all";
    private static final List<String> KINDS = List.of(COUNTY, "named", "ward");
    private static final String CELLS = SqlFile.beside(PatrolPlace.class, "cells-of-place.sql");

    /** @throws Problem when more than one is given */
    static PatrolPlace of(Params params) {
        List<String> given =
                KINDS.stream().filter(kind -> params.text(kind) != null).toList();
        if (given.size() > 1) {
            throw new Problem(
                    400, given.get(1) + ": expected one of " + String.join(", ", KINDS) + " alone", given.get(1));
        }
        return given.isEmpty()
                ? new PatrolPlace(ALL, "")
                : new PatrolPlace(given.get(0), params.text(given.get(0), ""));
    }

    /**
     * Whether a cell is there.
     *
     * @throws Problem when nothing that is served has the code
     */
    Predicate<AreaFacts> contains(Handle handle, List<Map<String, Object>> places) {
        if (kind.equals(ALL)) {
            return cell -> true;
        }
        if (kind.equals(COUNTY)) {
            County.require(handle, code);
            return cell -> code.equals(cell.county());
        }
        if (places.stream().noneMatch(place -> kind.equals(place.get("kind")) && code.equals(place.get("code")))) {
            throw Problem.badParameter(
                    kind, "the code of a " + (kind.equals("named") ? "named area" : "ward") + " that is served", code);
        }
        Set<String> cells = new HashSet<>(handle.createQuery(CELLS)
                .bind("kind", kind)
                .bind("code", code)
                .mapTo(String.class)
                .list());
        return cell -> cells.contains(cell.code());
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind);
        json.put("code", code);
        return json;
    }
}
