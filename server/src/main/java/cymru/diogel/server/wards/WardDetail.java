package cymru.diogel.server.wards;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.server.areas.AreaDeprivation;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.areas.Level;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.counts.TypeCount;
import cymru.diogel.server.counts.WardParts;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is behind a ward's row: its incidents by month and by type, its deprivation by domain, its LSOAs. */
record WardDetail(WardFrame frame, AreaFacts ward) {
    private static final String DOMAINS = SqlFile.beside(WardDetail.class, "ward-domains.sql");
    private static final String LSOAS = SqlFile.beside(WardDetail.class, "ward-lsoas.sql");

    void putIncidents(Map<String, Object> body, CountDoor door) {
        if (frame.period().months() == null) {
            body.put("series", List.of());
            body.put("types", List.of());
            return;
        }
        String definition = frame.definition().id();
        ShownCount total = frame.counts(door).of(ward.id());
        WardParts parts = door.parts(frame.snapshot(), ward.id(), definition, frame.period(), total);
        body.put(
                "series",
                frame.period().each().stream()
                        .map(month -> month(month, parts.months().get(month)))
                        .toList());
        body.put("types", parts.types().stream().map(this::type).toList());
    }

    private static Map<String, Object> month(YearMonth month, @Nullable ShownCount count) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("month", month.toString());
        json.put("count", (count == null ? Value.UNAVAILABLE : Value.of(count)).json());
        return json;
    }

    private Map<String, Object> type(TypeCount type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", type.title().json());
        json.put("counted", type.counted());
        WardRow row = WardTable.row(ward, area -> type.count(), frame.period().years());
        json.put("count", row.count().json());
        json.put("rate_per_1000", row.rate().json());
        json.put("rate_low", row.low().json());
        json.put("rate_high", row.high().json());
        return json;
    }

    List<Map<String, Object>> domains() {
        return handle().createQuery(DOMAINS)
                .bind("ward_id", ward.id())
                .bind("edition", frame.index().edition())
                .map((row, context) -> domain(row))
                .list();
    }

    private static Map<String, Object> domain(ResultSet row) throws SQLException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("domain", row.getString("domain"));
        json.put("title", new Bilingual(row.getString("title_en"), row.getString("title_cy")).json());
        json.put("weight", Value.of(row.getObject("weight", Integer.class)).json());
        AreaDeprivation.of(row, Level.WARD).putInto(json);
        return json;
    }

    List<Map<String, Object>> lsoas() {
        if (frame.population() == null) {
            return List.of();
        }
        return handle().createQuery(LSOAS)
                .bind("ward_id", ward.id())
                .bind("population_edition", frame.population().id())
                .bind("edition", frame.index().edition())
                .bind("domain", frame.index().domain())
                .map((row, context) -> lsoa(row))
                .list();
    }

    private static Map<String, Object> lsoa(ResultSet row) throws SQLException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", row.getString("code"));
        json.put("name", row.getString("name"));
        json.put("residents", row.getInt("residents"));
        double share = row.getDouble("share_of_ward");
        json.put("share_of_ward", (row.wasNull() ? Value.UNAVAILABLE : Value.rounded(share)).json());
        json.put("rank", Value.of(row.getObject("rank", Integer.class)).json());
        return json;
    }

    private Handle handle() {
        return frame.snapshot().handle();
    }
}
