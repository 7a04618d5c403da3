package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.geodata.domain.AreaCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;

/**
 * The codes of all areas that are loaded, of any vintage, so that what is said of an unknown one is refused.
 *
 * @param byKind as in {@code boundary_set.kind}
 */
record LoadedAreas(Map<String, Set<String>> byKind) {
    static LoadedAreas read(Handle handle) {
        Map<String, Set<String>> byKind = new HashMap<>();
        ResultIterable<Map.Entry<String, String>> codes = handle.createQuery(
                        "select s.kind, a.code from area a join boundary_set s using (boundary_set_id)")
                .map((row, context) -> Map.entry(row.getString("kind"), row.getString("code")));
        codes.forEach(one ->
                byKind.computeIfAbsent(one.getKey(), kind -> new HashSet<>()).add(one.getValue()));
        return new LoadedAreas(byKind);
    }

    /** Sees that an area of any level is loaded; whether it is one of the invented sample goes into the report. */
    void expect(String heading, String code, FileReport report) throws RowProblem {
        if (byKind.values().stream().noneMatch(codes -> codes.contains(code))) {
            throw new RowProblem(heading + ": expected the code of an area that is loaded, got '" + code + "'");
        }
        note(code, report);
    }

    /** The same for an area of one kind. */
    void expect(String heading, String code, String kind, FileReport report) throws RowProblem {
        if (!byKind.getOrDefault(kind, Set.of()).contains(code)) {
            throw new RowProblem(
                    heading + ": expected the code of a loaded area of level " + kind + ", got '" + code + "'");
        }
        note(code, report);
    }

    /** Codes of cells and named areas do not tell. */
    private static void note(String code, FileReport report) {
        if (AreaCode.isOne(code)) {
            report.undecided = false;
            report.sample |= new AreaCode(code).isSample();
        }
    }
}
