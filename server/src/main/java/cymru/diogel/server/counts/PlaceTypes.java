package cymru.diogel.server.counts;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.http.Bilingual;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Offences of one definition by the kind of place that a force's extract names, before the rules. */
record PlaceTypes(List<Row> rows) {
    private static final String SQL = SqlFile.beside(PlaceTypes.class, "place-types.sql");

    /** Titles of the kinds that are known by name; a force may have words of its own, which stand as they are. */
    private static final Map<String, Bilingual> TITLES =
            CsvReader.builder().ofNamedCsvRecord(SqlFile.beside(PlaceTypes.class, "place-types.csv")).stream()
                    .collect(Collectors.toMap(
                            row -> row.getField("place"),
                            row -> new Bilingual(row.getField("title_en"), row.getField("title_cy"))));

    /** @param place empty where the extract does not say */
    private record Row(String place, PartInHours.Weights weights) {}

    /** @param from hour of the operational day, 0 being 06:00 */
    static PlaceTypes read(Handle handle, String definition, Months months, int from, int to) {
        return new PlaceTypes(handle.createQuery(SQL)
                .bind("definition", definition)
                .bind("from", months.from().atDay(1))
                .bind("to", months.to().atDay(1))
                .bind("from_hour", from)
                .bind("to_hour", to)
                .map((row, context) -> new Row(
                        row.getString("place"),
                        new PartInHours.Weights(
                                row.getInt("incidents"), row.getDouble("within"), row.getDouble("all_hours"))))
                .list());
    }

    /** @param total what is shown of all of them together */
    List<PartInHours> show(Role role, ShownCount total) {
        List<ShownCount> counts = PartsOfATotal.show(
                role, total, rows.stream().map(row -> row.weights().incidents()).toList(), List.of());
        List<ForceTotals.Part> parts = new ArrayList<>();
        for (Row row : rows) {
            Bilingual title = TITLES.getOrDefault(row.place(), new Bilingual(row.place(), row.place()));
            parts.add(new ForceTotals.Part(row.place(), title, counts.get(parts.size())));
        }
        return PartInHours.show(role, parts, rows.stream().map(Row::weights).toList());
    }
}
