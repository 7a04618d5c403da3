package cymru.diogel.server.needs;

import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.domain.Trait;
import cymru.diogel.server.counts.ForceTotals;
import cymru.diogel.server.hotspots.Annotations;
import cymru.diogel.server.http.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The figures of one definition over one period, at one data version. */
final class Assessment {
    private static final String WITH_DOMESTIC = "serious-violence-with-domestic";
    private static final String INJURY = "violence-with-injury";
    private static final String HOMICIDE = "homicide-near-misses";
    private static final String DOMESTIC_ABUSE = "domestic-abuse";
    private static final String DRUGS = "drug-trafficking-possession";
    private static final String OPEN_DRUGS = "police-uk-drugs";

    private static final Bilingual TOTAL = new Bilingual("Offences", "Troseddau");
    private static final Bilingual UNPLACED = new Bilingual("Without a place", "Heb leoliad");
    private static final Bilingual NEAR_MISSES =
            new Bilingual("Homicides and near misses", "Dynladdiadau ac ymgeisiau i lofruddio");
    private static final Bilingual DOMESTIC_INJURY =
            new Bilingual("Violence with injury: domestic", "Trais ag anaf: domestig");
    private static final Bilingual INJURY_SHARE = new Bilingual(
            "Violence with injury, of serious violence including domestic",
            "Trais ag anaf, o drais difrifol gan gynnwys trais domestig");

    private final Scope scope;
    private final ForceTotals totals;
    private final List<Ward> wards;
    private final NightTimeEconomy economy;

    Assessment(Scope scope) {
        this.scope = scope;
        this.totals = scope.totals(scope.id());
        this.wards = Ward.all(scope.snapshot().handle());
        this.economy = new NightTimeEconomy(scope, wards);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("figures", figures().stream().map(Figure::json).toList());
        json.put("by_type", byType().stream().map(Figure::json).toList());
        json.put("by_year", byYear());
        json.put("by_month", byMonth().stream().map(Trend::month).toList());
        json.put(
                "by_calendar_month",
                byCalendarMonth().stream().map(Trend::calendarMonth).toList());
        json.put(
                "annotations",
                Annotations.between(
                                scope.snapshot().handle(),
                                scope.months().from(),
                                scope.months().to())
                        .ofTheForce());
        json.put("night_time_economy", economy.json());
        json.put(
                "overlap",
                wards.isEmpty()
                        ? Map.of("reason", Reasons.NO_AREAS.json())
                        : overlap().json());
        return json;
    }

    /** The same figures as rows of a file. */
    List<Section> sections() {
        Stream<Section> own = Stream.of(
                new Section("figures", figures()),
                new Section("by_type", byType()),
                new Section("by_year", Trend.byYear(scope, scope.id(), totals)),
                new Section("by_year_domestic_abuse", domesticAbuse()),
                new Section("by_month", byMonth()),
                new Section("by_calendar_month", byCalendarMonth()));
        Stream<Section> lists = wards.isEmpty() ? Stream.empty() : overlap().sections().stream();
        return Stream.of(own, lists, economy.sections().stream())
                .flatMap(each -> each)
                .toList();
    }

    private List<Figure> figures() {
        String id = scope.id();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("total", TOTAL, id, totals.total()));
        figures.add(Figure.share("unplaced", UNPLACED, id, totals.unplaced(), totals.total()));
        figures.addAll(Shares.flags(id, totals, scope.ofForce()));
        figures.add(Shares.summer(id, scope, totals));
        if (!scope.ofForce()) {
            figures.add(Figure.none("night", Shares.atNight(TOTAL), id, "share", Reasons.NO_HOURS));
            figures.add(
                    Figure.none("homicide_night", Shares.atNight(NEAR_MISSES), HOMICIDE, "share", Reasons.NO_EXTRACT));
            figures.add(Figure.none("violence_with_injury", INJURY_SHARE, WITH_DOMESTIC, "share", Reasons.NO_EXTRACT));
            figures.add(Figure.none(
                    "violence_with_injury_domestic", DOMESTIC_INJURY, WITH_DOMESTIC, "share", Reasons.NO_EXTRACT));
            return figures;
        }
        figures.add(Shares.night("night", TOTAL, id, totals));
        figures.add(Shares.night("homicide_night", NEAR_MISSES, HOMICIDE, scope.totals(HOMICIDE)));
        ForceTotals all = scope.totals(WITH_DOMESTIC);
        figures.add(Figure.share("violence_with_injury", INJURY_SHARE, WITH_DOMESTIC, all.part(INJURY), all.total()));
        figures.add(Figure.share(
                "violence_with_injury_domestic",
                DOMESTIC_INJURY,
                WITH_DOMESTIC,
                all.flagged(INJURY, Trait.DOMESTIC),
                all.part(INJURY)));
        return figures;
    }

    private List<Figure> byType() {
        return totals.parts().stream()
                .map(part -> Figure.share(part.id(), part.title(), scope.id(), part.count(), totals.total()))
                .toList();
    }

    private List<Map<String, Object>> byYear() {
        List<Figure> counted = Trend.byYear(scope, scope.id(), totals);
        List<Figure> domestic = domesticAbuse();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Months year : Trend.years(scope.months())) {
            int at = rows.size();
            rows.add(Trend.year(year, scope.missing(year), counted.get(at), domestic.get(at)));
        }
        return rows;
    }

    /** By year, as the strategy tells it. */
    private List<Figure> domesticAbuse() {
        if (scope.ofForce()) {
            return Trend.byYear(scope, DOMESTIC_ABUSE, scope.totals(DOMESTIC_ABUSE));
        }
        return Trend.years(scope.months()).stream()
                .map(year -> {
                    String id = year.from() + ".." + year.to();
                    return Figure.none(id, new Bilingual(id, id), DOMESTIC_ABUSE, "incidents", Reasons.NO_EXTRACT);
                })
                .toList();
    }

    private List<Figure> byMonth() {
        return Trend.byMonth(scope, totals, scope.id());
    }

    private List<Figure> byCalendarMonth() {
        return Trend.byCalendarMonth(scope, totals, scope.id());
    }

    private TopOverlap overlap() {
        return TopOverlap.of(scope, wards, scope.ofForce() ? DRUGS : OPEN_DRUGS);
    }
}
