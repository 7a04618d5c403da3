package cymru.diogel.etl;

import cymru.diogel.geodata.domain.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** What else is to be told of each extract that is served: rows not counted, of no use for hours, without flags or group. */
final class ExtractOutcome {
    private ExtractOutcome() {}

    /** Lines for a reader by load. */
    static Map<Long, List<String>> lines(Handle handle) {
        Map<Long, List<String>> lines = new HashMap<>();
        handle.createQuery(Sql.file("extract-outcome"))
                .map((row, context) -> {
                    List<String> flags = new ArrayList<>();
                    for (Trait trait : Trait.values()) {
                        flags.add(String.format(Locale.UK, "%s %,d", trait.id(), row.getLong(trait.id())));
                    }
                    return Map.entry(
                            row.getLong("load_id"),
                            List.of(
                                    String.format(
                                            Locale.UK,
                                            "%,d cancelled, not counted; %,d without a time and %,d over 168 hours, not usable for hours",
                                            row.getLong("cancelled"),
                                            row.getLong("untimed"),
                                            row.getLong("too_long")),
                                    "flags not recorded, taken as no: " + String.join(", ", flags)));
                })
                .forEach(entry -> lines.put(entry.getKey(), new ArrayList<>(entry.getValue())));
        handle.createQuery("""
                        select load_id, string_agg(code || ' (' || incidents || ')', ', ' order by code) as codes
                        from unmapped_code group by load_id
                        """)
                .map((row, context) -> Map.entry(row.getLong("load_id"), row.getString("codes")))
                .forEach(entry -> lines.computeIfAbsent(entry.getKey(), load -> new ArrayList<>())
                        .add("offence codes in no group, with their rows: " + entry.getValue()));
        return lines;
    }
}
