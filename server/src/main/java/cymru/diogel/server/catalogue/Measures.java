package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** {@code /api/measures}: what can be mapped, and by which indices of deprivation. */
public record Measures(Answers answers) implements Handler {
    private static final List<Map<String, Object>> MEASURES = measures();

    @Override
    public void handle(Context context) {
        answers.send(context, Question.ofAnyone(context, Params.of(context, "v")), snapshot -> {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("measures", MEASURES);
            body.put(
                    "indices",
                    DeprivationIndex.all(snapshot.handle()).stream()
                            .map(DeprivationIndex::entry)
                            .toList());
            body.put("harm_weights", weighted(snapshot.handle()));
            return Representation.json(body, "");
        });
    }

    /** Whether any weights are loaded, without which no harm can be told. */
    private static boolean weighted(Handle handle) {
        return handle.createQuery("select exists (select from harm_weight)")
                .mapTo(Boolean.class)
                .one();
    }

    private static List<Map<String, Object>> measures() {
        return CsvReader.builder().ofNamedCsvRecord(SqlFile.beside(Measures.class, "measures.csv")).stream()
                .map(Measures::measure)
                .toList();
    }

    private static Map<String, Object> measure(NamedCsvRecord row) {
        Map<String, Object> measure = new LinkedHashMap<>();
        measure.put("id", row.getField("id"));
        measure.put("unit", row.getField("unit"));
        for (String text : List.of("title", "description", "source")) {
            measure.put(text, new Bilingual(row.getField(text + "_en"), row.getField(text + "_cy")).json());
        }
        return measure;
    }
}
