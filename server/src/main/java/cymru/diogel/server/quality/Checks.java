package cymru.diogel.server.quality;

import cymru.diogel.geodata.ForceMonth;
import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import cymru.diogel.server.catalogue.County;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.counts.DefinitionTotal;
import cymru.diogel.server.counts.FileRows;
import cymru.diogel.server.counts.FileRows.Outcome;
import cymru.diogel.server.counts.OutsideRows;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What is known of the quality of the loaded data, as members of an answer. */
record Checks(Handle handle, Role role) {
    private static final String VERSIONS = SqlFile.beside(Checks.class, "versions.sql");

    Map<String, Object> json() {
        FileRows rows = FileRows.read(handle, role);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("months", rows.months().stream().map(Checks::month).toList());
        json.put("outside", rows.outside(handle).stream().map(Checks::outside).toList());
        json.put("counties", counties(rows));
        json.put("thin", rows.thin(handle).stream().map(Checks::thin).toList());
        json.put(
                "missing",
                ForceMonth.missing(handle).stream().map(Checks::named).toList());
        json.put(
                "totals",
                Definition.all(handle).stream()
                        .filter(Definition::available)
                        .map(this::total)
                        .toList());
        json.put("versions", versions());
        return json;
    }

    private static Map<String, Object> named(ForceMonth month) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", month.source());
        json.put("force", month.force());
        json.put("month", month.month().toString());
        return json;
    }

    private static Map<String, Object> month(FileRows.MonthRows month) {
        Outcome outcome = month.outcome();
        Map<String, Object> json = named(month.month());
        json.put("rows", Value.of(outcome.rows()).json());
        json.put("placed", Value.of(outcome.placed()).json());
        json.put("outside", Value.of(outcome.outside()).json());
        json.put("unplaced", Value.of(outcome.unplaced()).json());
        json.put("superseded", Value.of(outcome.superseded()).json());
        json.put("placed_share", share(outcome.placed(), outcome.rows()).json());
        return json;
    }

    private static Map<String, Object> outside(OutsideRows outside) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("source", outside.source());
        json.put("force", outside.force());
        json.put("rows", Value.of(outside.rows()).json());
        json.put("to_1km", Value.of(outside.to1Km()).json());
        json.put("to_10km", Value.of(outside.to10Km()).json());
        json.put("beyond", Value.of(outside.beyond()).json());
        json.put("farthest_m", Value.of(outside.farthest()).json());
        return json;
    }

    private static Map<String, Object> thin(FileRows.ThinMonth thin) {
        Map<String, Object> json = named(thin.month());
        json.put("rows", Value.of(thin.rows()).json());
        json.put("usual", thin.usual());
        return json;
    }

    private List<Map<String, Object>> counties(FileRows rows) {
        Map<String, Bilingual> names =
                County.all(handle).stream().collect(Collectors.toMap(County::code, County::name));
        return rows.counties(handle).stream()
                .map(county -> {
                    Bilingual name =
                            names.getOrDefault(county.county(), new Bilingual(county.county(), county.county()));
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("source", county.source());
                    json.put("county", county.county());
                    json.put("name_en", name.en());
                    json.put("name_cy", name.cy());
                    json.put("placed", Value.of(county.placed()).json());
                    json.put(
                            "lsoa_agrees",
                            share(county.agreeing(), county.named()).json());
                    return json;
                })
                .toList();
    }

    /** Over the usual period of the definition's source: of partners the last of their fixed windows. */
    private Map<String, Object> total(Definition definition) {
        LoadedMonths loaded = LoadedMonths.read(handle, definition.source());
        Period period = role == Role.ANALYST ? loaded.period(null, null) : loaded.fixedPeriod(null, null);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("definition", definition.json());
        json.put("period", period.json());
        if (period.months() != null) {
            DefinitionTotal total = DefinitionTotal.of(handle, role, definition.id(), period.months());
            json.put("count", Value.of(total.count()).json());
            json.put("unplaced", Value.of(total.unplaced()).json());
        }
        return json;
    }

    private List<Map<String, Object>> versions() {
        return handle.createQuery(VERSIONS)
                .map((row, context) -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("data_version", row.getLong("data_version"));
                    json.put("loaded_at", LoadLog.moment(row));
                    json.put("files", row.getInt("files"));
                    json.put("datasets", Arrays.asList(row.getString("datasets").split(" ", -1)));
                    json.put("rows_read", row.getInt("rows_read"));
                    json.put("rows_rejected", row.getInt("rows_rejected"));
                    return json;
                })
                .list();
    }

    /** Unavailable where there is no total, hidden where either is. */
    private static Value share(ShownCount part, ShownCount total) {
        if (!(part instanceof Known some) || !(total instanceof Known all)) {
            return Value.CONFIDENTIAL;
        }
        return all.value() == 0 ? Value.UNAVAILABLE : Value.rounded((double) some.value() / all.value());
    }
}
