package cymru.diogel.server.needs;

import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.AreaHours;
import cymru.diogel.server.counts.ForceTotals;
import cymru.diogel.server.counts.PartInHours;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Value;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Violence with injury, sexual offences and robbery with drink or drugs: of what kind, when, at what kind of place and in which
 * wards. Of open data, which cannot tell these, the asked definition stands in and says so.
 */
final class NightTimeEconomy {
    private static final String DEFINITION = "night-time-economy";
    private static final Bilingual TOTAL = new Bilingual("Offences", "Troseddau");
    private static final List<String> WELSH_DAYS =
            List.of("Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn", "Dydd Sul");

    private final Scope scope;
    private final String definition;
    private final ForceTotals totals;
    private final List<PartInHours> types;
    private final List<PartInHours> places;
    private final List<Ward> top;
    private final AreaCounts ofWards;
    private final Map<Integer, AreaHours> hoursOfWards;

    NightTimeEconomy(Scope scope, List<Ward> wards) {
        this.scope = scope;
        this.definition = scope.ofForce() ? DEFINITION : scope.id();
        this.totals = scope.totals(definition);
        this.types = totals.partsBetween(Shares.NIGHT_FROM, Shares.NIGHT_TO);
        this.places = scope.ofForce()
                ? totals.placesBetween(
                        scope.snapshot().handle(), definition, scope.months(), Shares.NIGHT_FROM, Shares.NIGHT_TO)
                : List.of();
        this.ofWards = scope.wards(definition);
        this.top = Ward.top(wards, ofWards, Math.min(scope.top(), wards.size()));
        this.hoursOfWards = scope.ofForce() ? scope.hoursOfWards(definition) : Map.of();
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("total", TOTAL, definition, totals.total()));
        figures.addAll(Shares.flags(definition, totals, scope.ofForce()));
        figures.add(
                scope.ofForce()
                        ? Shares.night("night", TOTAL, definition, totals)
                        : Figure.none("night", Shares.atNight(TOTAL), definition, "share", Reasons.NO_HOURS));
        figures.add(Shares.summer(definition, scope, totals));
        return figures;
    }

    private Figure share(PartInHours part) {
        return Figure.share(
                part.part().id(), part.part().title(), definition, part.part().count(), totals.total());
    }

    private Figure night(PartInHours part) {
        return scope.ofForce()
                ? Shares.night(definition, part)
                : Figure.none(part.part().id(), part.part().title(), definition, "share", Reasons.NO_HOURS);
    }

    private Figure count(Ward ward) {
        return Figure.count(ward.code(), ward.name(), definition, ofWards.of(ward.id()));
    }

    private Figure share(Ward ward) {
        return Figure.share(ward.code(), ward.name(), definition, ofWards.of(ward.id()), totals.total());
    }

    private Figure night(Ward ward) {
        if (!scope.ofForce()) {
            return Figure.none(ward.code(), ward.name(), definition, "share", Reasons.NO_HOURS);
        }
        AreaHours hours = hoursOfWards.get(ward.id());
        if (hours == null) {
            return Figure.none(ward.code(), ward.name(), definition, "share", Reasons.NOTHING_COUNTED);
        }
        OptionalDouble night = hours.between(Shares.NIGHT_FROM, Shares.NIGHT_TO, ofWards.of(ward.id()));
        return Shares.night(ward.code(), ward.name(), definition, night, hours.known());
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("definition", definition);
        if (!scope.ofForce()) {
            json.put("reason", Reasons.STANDS_IN.json());
        }
        json.put("figures", figures().stream().map(Figure::json).toList());
        json.put("by_type", types.stream().map(this::partJson).toList());
        json.put(
                "by_place_type",
                scope.ofForce()
                        ? places.stream().map(this::partJson).toList()
                        : Map.of("reason", Reasons.NO_PLACES.json()));
        json.put(
                "by_calendar_month",
                Trend.byCalendarMonth(scope, totals, definition).stream()
                        .map(Trend::calendarMonth)
                        .toList());
        json.put("with_hours", scope.ofForce() ? Value.of(totals.withHours()).json() : Value.UNAVAILABLE.json());
        json.put(
                "hours",
                scope.ofForce()
                        ? totals.week().stream()
                                .map(NightTimeEconomy::hour)
                                .map(Value::json)
                                .toList()
                        : Map.of("reason", Reasons.NO_HOURS.json()));
        json.put("wards", top.stream().map(this::wardJson).toList());
        return json;
    }

    private Map<String, Object> partJson(PartInHours part) {
        Map<String, Object> json = share(part).json();
        json.put("night", night(part).json());
        return json;
    }

    private Map<String, Object> wardJson(Ward ward) {
        Map<String, Object> json = ward.json();
        json.put("count", count(ward).json());
        json.put("share", share(ward).json());
        json.put("night", night(ward).json());
        return json;
    }

    private static Value hour(OptionalDouble weight) {
        return weight.isEmpty() ? Value.CONFIDENTIAL : Value.rounded(weight.getAsDouble());
    }

    List<Section> sections() {
        String id = "night_time_economy";
        return List.of(
                new Section(id, figures()),
                new Section(id + "_by_type", types.stream().map(this::share).toList()),
                new Section(
                        id + "_by_type_at_night",
                        types.stream().map(this::night).toList()),
                new Section(
                        id + "_by_place_type", places.stream().map(this::share).toList()),
                new Section(
                        id + "_by_place_type_at_night",
                        places.stream().map(this::night).toList()),
                new Section(id + "_by_calendar_month", Trend.byCalendarMonth(scope, totals, definition)),
                new Section(id + "_hours", scope.ofForce() ? hours() : List.of()),
                new Section(id + "_wards", top.stream().map(this::count).toList()),
                new Section(
                        id + "_wards_at_night", top.stream().map(this::night).toList()));
    }

    /** A figure for each hour of the operational week, called {@code 5-22} as everywhere. */
    private List<Figure> hours() {
        List<OptionalDouble> week = totals.week();
        return IntStream.range(0, week.size())
                .mapToObj(hour -> {
                    int day = hour / 24;
                    String clock = String.format("%02d:00", (hour + 6) % 24);
                    Bilingual title = new Bilingual(
                            english(DayOfWeek.of(day + 1)) + " " + clock, WELSH_DAYS.get(day) + " " + clock);
                    return Figure.plain(
                            (day + 1) + "-" + (hour + 6) % 24,
                            title,
                            definition,
                            "hours by weight",
                            hour(week.get(hour)));
                })
                .toList();
    }

    private static String english(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
