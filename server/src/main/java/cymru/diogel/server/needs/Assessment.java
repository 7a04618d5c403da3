package cymru.diogel.server.needs;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.domain.Trait;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.counts.ForceTotals;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.version.Snapshot;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The figures of one definition over one period, at one data version. */
final class Assessment {
    private static final String WARDS = SqlFile.beside(Assessment.class, "needs-wards.sql");
    private static final String FORCE = "force";
    private static final String WITH_DOMESTIC = "serious-violence-with-domestic";
    private static final String INJURY = "violence-with-injury";
    private static final String HOMICIDE = "homicide-near-misses";
    private static final String DOMESTIC_ABUSE = "domestic-abuse";
    private static final String NIGHT_TIME_ECONOMY = "night-time-economy";
    private static final String DRUGS = "drug-trafficking-possession";
    private static final String OPEN_DRUGS = "police-uk-drugs";
    private static final int YEAR = 12;

    private static final Bilingual TOTAL = new Bilingual("Offences", "Troseddau");
    private static final Bilingual UNPLACED = new Bilingual("Without a place", "Heb leoliad");
    private static final Bilingual ALL = new Bilingual("Offences", "Troseddau");
    private static final Bilingual NEAR_MISSES =
            new Bilingual("Homicides and near misses", "Dynladdiadau ac ymgeisiau i lofruddio");
    private static final Bilingual DOMESTIC_INJURY =
            new Bilingual("Violence with injury: domestic", "Trais ag anaf: domestig");
    private static final Bilingual INJURY_SHARE = new Bilingual(
            "Violence with injury, of serious violence including domestic",
            "Trais ag anaf, o drais difrifol gan gynnwys trais domestig");

    private final Snapshot snapshot;
    private final CountDoor door;
    private final Definition definition;
    private final Months months;
    private final List<YearMonth> loaded;
    private final ForceTotals totals;
    private final boolean ofForce;

    Assessment(Snapshot snapshot, CountDoor door, Definition definition, Months months, List<YearMonth> loaded) {
        this.snapshot = snapshot;
        this.door = door;
        this.definition = definition;
        this.months = months;
        this.loaded = loaded;
        this.ofForce = definition.source().equals(FORCE);
        this.totals = totals(definition.id());
    }

    private ForceTotals totals(String other) {
        return ForceTotals.of(snapshot.handle(), door.role(), other, months);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("figures", figures().stream().map(Figure::json).toList());
        json.put("by_type", byType(definition.id(), totals));
        json.put("by_year", byYear());
        json.put(
                "by_calendar_month",
                totals.byCalendarMonth().stream()
                        .map(count -> Value.of(count).json())
                        .toList());
        json.put("night_time_economy", nightTimeEconomy());
        json.put("overlap", overlap());
        return json;
    }

    private List<Figure> figures() {
        String id = definition.id();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("total", TOTAL, id, totals.total()));
        figures.add(Figure.share("unplaced", UNPLACED, id, totals.unplaced(), totals.total()));
        figures.addAll(Shares.flags(id, totals, ofForce));
        figures.add(Shares.summer(id, totals, months, loaded.size()));
        if (!ofForce) {
            figures.add(Figure.none("night", ALL, id, "share", Reasons.NO_HOURS));
            figures.add(Figure.none("homicide_night", NEAR_MISSES, HOMICIDE, "share", Reasons.NO_EXTRACT));
            figures.add(Figure.none("violence_with_injury", INJURY_SHARE, WITH_DOMESTIC, "share", Reasons.NO_EXTRACT));
            figures.add(Figure.none(
                    "violence_with_injury_domestic", DOMESTIC_INJURY, WITH_DOMESTIC, "share", Reasons.NO_EXTRACT));
            return figures;
        }
        figures.add(Shares.night("night", ALL, id, totals));
        figures.add(Shares.night("homicide_night", NEAR_MISSES, HOMICIDE, totals(HOMICIDE)));
        ForceTotals all = totals(WITH_DOMESTIC);
        figures.add(Figure.share("violence_with_injury", INJURY_SHARE, WITH_DOMESTIC, all.part(INJURY), all.total()));
        figures.add(Figure.share(
                "violence_with_injury_domestic",
                DOMESTIC_INJURY,
                WITH_DOMESTIC,
                all.flagged(INJURY, Trait.DOMESTIC),
                all.part(INJURY)));
        return figures;
    }

    private static List<Map<String, Object>> byType(String definition, ForceTotals totals) {
        return totals.parts().stream()
                .map(part -> Figure.share(part.id(), part.title(), definition, part.count(), totals.total())
                        .json())
                .toList();
    }

    /** Whole years back from the end of the period; the rest at its beginning is left out. */
    private List<Map<String, Object>> byYear() {
        List<Months> years = new ArrayList<>();
        for (YearMonth end = months.to();
                !end.minusMonths(YEAR - 1L).isBefore(months.from());
                end = end.minusMonths(YEAR)) {
            years.add(new Months(end.minusMonths(YEAR - 1L), end));
        }
        Collections.reverse(years);
        var counted = totals.by(years);
        var domestic = totals(DOMESTIC_ABUSE).by(years);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Months year = years.get(i);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("from", year.from().toString());
            row.put("to", year.to().toString());
            row.put(
                    "missing",
                    year.each().stream()
                            .filter(month -> !loaded.contains(month))
                            .map(YearMonth::toString)
                            .toList());
            row.put("count", Value.of(counted.get(i)).json());
            row.put("domestic_abuse", ofForce ? Value.of(domestic.get(i)).json() : Value.UNAVAILABLE.json());
            rows.add(row);
        }
        return rows;
    }

    private Map<String, Object> nightTimeEconomy() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("definition", NIGHT_TIME_ECONOMY);
        if (!ofForce) {
            json.put("reason", Reasons.NO_EXTRACT.json());
            return json;
        }
        ForceTotals economy = totals(NIGHT_TIME_ECONOMY);
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("total", TOTAL, NIGHT_TIME_ECONOMY, economy.total()));
        figures.addAll(Shares.flags(NIGHT_TIME_ECONOMY, economy, true));
        figures.add(Shares.night("night", ALL, NIGHT_TIME_ECONOMY, economy));
        json.put("figures", figures.stream().map(Figure::json).toList());
        json.put("by_type", byType(NIGHT_TIME_ECONOMY, economy));
        json.put("with_hours", Value.of(economy.withHours()).json());
        json.put("hours", economy.week().stream().map(Assessment::hour).toList());
        return json;
    }

    private static Object hour(OptionalDouble weight) {
        return weight.isEmpty()
                ? Value.CONFIDENTIAL.json()
                : Value.rounded(weight.getAsDouble()).json();
    }

    private Map<String, Object> overlap() {
        List<TopOverlap.Ward> wards = snapshot.handle()
                .createQuery(WARDS)
                .map((row, context) -> new TopOverlap.Ward(row.getInt("area_id"), row.getString("code")))
                .list();
        if (wards.isEmpty()) {
            return Map.of("reason", Reasons.NO_AREAS.json());
        }
        String with = ofForce ? DRUGS : OPEN_DRUGS;
        return TopOverlap.json(wards, counts(definition.id()), counts(with), with);
    }

    private AreaCounts counts(String other) {
        return door.level(snapshot, "ward", other).over(loaded);
    }
}
