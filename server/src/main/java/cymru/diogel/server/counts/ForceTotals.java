package cymru.diogel.server.counts;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.domain.Trait;
import cymru.diogel.server.http.Bilingual;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/**
 * The door to what was recorded in the served wards as a whole, offences without a place among them. A part of a shown total
 * is hidden when it, or what is left of the total without it, is 1 to 4; parts that add up to a total go by
 * {@link PartsOfATotal}.
 */
public final class ForceTotals {
    private static final String COUNTS = SqlFile.beside(ForceTotals.class, "force-totals.sql");
    private static final String HOURS = SqlFile.beside(ForceTotals.class, "force-hours.sql");

    /** From 06:00 to where the night begins. */
    private static final int HALF_A_DAY = 12;

    private final Role role;
    private final List<Tally> tallies;
    private final Map<String, double[]> hoursOfParts;
    private final double[] hours;

    private ForceTotals(Role role, List<Tally> tallies, Map<String, double[]> hoursOfParts) {
        this.role = role;
        this.tallies = tallies;
        this.hoursOfParts = hoursOfParts;
        this.hours = IntStream.range(0, AreaHours.HOURS)
                .mapToDouble(hour -> hoursOfParts.values().stream()
                        .mapToDouble(part -> part[hour])
                        .sum())
                .toArray();
    }

    /** Offences before the rules; they stay in this class. */
    private record Tally(String part, Bilingual title, YearMonth month, int traits, int incidents, int unplaced) {}

    /** What a role may see of one part of a definition: a group of offences, or a crime type of open data. */
    public record Part(String id, Bilingual title, ShownCount count) {}

    /** Reads one definition's totals over a period. */
    public static ForceTotals of(Handle handle, Role role, String definition, Months months) {
        Map<String, double[]> hours = new LinkedHashMap<>();
        handle.createQuery(HOURS)
                .bind("definition", definition)
                .bind("from", months.from().atDay(1))
                .bind("to", months.to().atDay(1))
                .map((row, context) ->
                        hours.computeIfAbsent(row.getString("part"), part -> new double[AreaHours.HOURS])[
                                        row.getInt("hour")] =
                                row.getDouble("weight"))
                .list();
        List<Tally> tallies = handle.createQuery(COUNTS)
                .bind("definition", definition)
                .bind("from", months.from().atDay(1))
                .bind("to", months.to().atDay(1))
                .map((row, context) -> new Tally(
                        row.getString("part"),
                        new Bilingual(row.getString("title_en"), row.getString("title_cy")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("traits"),
                        row.getInt("incidents"),
                        row.getInt("unplaced")))
                .list();
        return new ForceTotals(role, tallies, hours);
    }

    public ShownCount total() {
        return Disclosure.show(role, sum(tally -> true));
    }

    /** Of the total, those with a flag. */
    public ShownCount flagged(Trait flag) {
        return of(sum(tally -> flag.isIn(tally.traits())), sum(tally -> true));
    }

    /** Of one part, those with a flag; {@link #part} is the total. */
    public ShownCount flagged(String part, Trait flag) {
        return of(sum(tally -> tally.part().equals(part) && flag.isIn(tally.traits())), sum(tally -> tally.part()
                .equals(part)));
    }

    public ShownCount part(String part) {
        return of(sum(tally -> tally.part().equals(part)), sum(tally -> true));
    }

    /** Of the total, those without a place. */
    public ShownCount unplaced() {
        return of(tallies.stream().mapToInt(Tally::unplaced).sum(), sum(tally -> true));
    }

    /** How the total is made up, in the order of the definition's groups. */
    public List<Part> parts() {
        Map<String, Bilingual> titles = new LinkedHashMap<>();
        tallies.forEach(tally -> titles.putIfAbsent(tally.part(), tally.title()));
        List<String> ids = List.copyOf(titles.keySet());
        List<ShownCount> shown = partsOfTotal(
                ids.stream().map(id -> sum(tally -> tally.part().equals(id))).toList());
        List<Part> parts = new ArrayList<>();
        titles.forEach((id, title) -> parts.add(new Part(id, title, shown.get(parts.size()))));
        return parts;
    }

    /** The parts with what of each was in the hours {@code from} (included) to {@code to} (not) of the operational day. */
    public List<PartInHours> partsBetween(int from, int to) {
        List<Part> parts = parts();
        return PartInHours.show(
                role,
                parts,
                parts.stream()
                        .map(part -> {
                            double[] ofPart = hoursOfParts.getOrDefault(part.id(), new double[AreaHours.HOURS]);
                            return new PartInHours.Weights(
                                    sum(tally -> tally.part().equals(part.id())),
                                    between(ofPart, from, to),
                                    between(ofPart, 0, 24));
                        })
                        .toList());
    }

    /** Of the total, how many were at each kind of place, the most first; and what of them was in some hours. */
    public List<PartInHours> placesBetween(Handle handle, String definition, Months months, int from, int to) {
        return PlaceTypes.read(handle, definition, months, from, to).show(role, total());
    }

    /** A count for each of some periods that do not overlap; what lies in none of them is a part too. */
    public List<ShownCount> by(List<Months> periods) {
        List<Integer> parts = new ArrayList<>(periods.stream()
                .map(period -> sum(tally -> period.contains(tally.month())))
                .toList());
        parts.add(sum(tally -> periods.stream().noneMatch(period -> period.contains(tally.month()))));
        return partsOfTotal(parts).subList(0, periods.size());
    }

    /** Incidents whose hours are known: the sum of the hours' weights, which is a whole number but for rounding. */
    public ShownCount withHours() {
        return of((int) Math.rint(hoursBetween(0, 24)), sum(tally -> true));
    }

    /**
     * The weight of the hours {@code from} (included) to {@code to} (not) of the operational day, on every day; hidden where
     * it, the rest, or the number of those whose hours are unknown is above 0 and under 5.
     *
     * @param from 0 is 06:00
     */
    public OptionalDouble hours(int from, int to) {
        double within = hoursBetween(from, to);
        double rest = hoursBetween(0, 24) - within;
        return withHours() instanceof Hidden || small(within) || small(rest)
                ? OptionalDouble.empty()
                : OptionalDouble.of(within);
    }

    /**
     * 168 weights, hour 0 being Monday 06:00; empty where one is hidden. The hours of day and of night each add up to a weight
     * that is shown beside them, so both go by {@link PartsOfATotal}.
     */
    public List<OptionalDouble> week() {
        List<OptionalDouble> shown = new ArrayList<>(Collections.nCopies(hours.length, OptionalDouble.empty()));
        for (boolean night : new boolean[] {false, true}) {
            List<Integer> half = IntStream.range(0, hours.length)
                    .filter(hour -> hour % 24 >= HALF_A_DAY == night)
                    .boxed()
                    .toList();
            List<ShownCount> told = PartsOfATotal.show(
                    role,
                    new Known(0),
                    half.stream().map(hour -> PartInHours.whole(hours[hour])).toList(),
                    List.of());
            for (int i = 0; i < told.size(); i++) {
                if (told.get(i) instanceof Known) {
                    shown.set(half.get(i), OptionalDouble.of(hours[half.get(i)]));
                }
            }
        }
        return shown;
    }

    private boolean small(double weight) {
        return role == Role.PARTNER && weight > 0 && weight < Disclosure.SMALLEST_SHOWN;
    }

    private double hoursBetween(int from, int to) {
        return between(hours, from, to);
    }

    private static double between(double[] week, int from, int to) {
        return IntStream.range(0, week.length)
                .filter(hour -> hour % 24 >= from && hour % 24 < to)
                .mapToDouble(hour -> week[hour])
                .sum();
    }

    private ShownCount of(int part, int total) {
        boolean leftIsSmall = Disclosure.show(role, total - part) instanceof Hidden;
        return leftIsSmall ? new Hidden() : Disclosure.show(role, part);
    }

    private List<ShownCount> partsOfTotal(List<Integer> parts) {
        return PartsOfATotal.show(role, total(), parts, List.of());
    }

    private int sum(Predicate<Tally> wanted) {
        return tallies.stream().filter(wanted).mapToInt(Tally::incidents).sum();
    }
}
