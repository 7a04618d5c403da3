package cymru.diogel.server.counts;

import cymru.diogel.geodata.ForceMonth;
import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * The door to what became of the rows of crime files, over a force or a county. A total over months is hidden where one of the
 * months is, since the others would tell it.
 */
public final class FileRows {
    private static final String MONTHS = SqlFile.beside(FileRows.class, "file-months.sql");
    private static final String COUNTIES = SqlFile.beside(FileRows.class, "county-rows.sql");

    private final Role role;
    private final List<Tally> tallies;

    private FileRows(Role role, List<Tally> tallies) {
        this.role = role;
        this.tallies = tallies;
    }

    /** Rows before the rules; they stay in this class. */
    private record Tally(
            ForceMonth month, long load, int rows, int placed, int outside, int unplaced, int superseded) {}

    private record County(String source, String code, int placed, int named, int agreeing) {}

    /** Where the rows of a file or a month are: in a ward, outside every ward, without a place; and those told of again later. */
    public record Outcome(
            ShownCount rows, ShownCount placed, ShownCount outside, ShownCount unplaced, ShownCount superseded) {}

    public record MonthRows(ForceMonth month, Outcome outcome) {}

    /**
     * @param named of the placed rows, those whose file names an LSOA
     * @param agreeing of those, the ones whose point lies in it
     */
    public record CountyRows(String source, String county, ShownCount placed, ShownCount named, ShownCount agreeing) {}

    /** @param rows that a month has, {@code usual} the median of the months around it */
    public record ThinMonth(ForceMonth month, ShownCount rows, int usual) {}

    public static FileRows read(Handle handle, Role role) {
        return new FileRows(
                role,
                handle.createQuery(MONTHS)
                        .map((row, context) -> new Tally(
                                ForceMonth.of(row),
                                row.getLong("load_id"),
                                row.getInt("rows"),
                                row.getInt("placed"),
                                row.getInt("outside"),
                                row.getInt("unplaced"),
                                row.getInt("superseded")))
                        .list());
    }

    /** Every month of each source and force, in order. */
    public List<MonthRows> months() {
        return tallies.stream()
                .map(tally -> new MonthRows(tally.month(), outcome(tally)))
                .toList();
    }

    /** Of one load, over the months of it that are served still; empty where it brought no crimes. */
    public Optional<Outcome> ofLoad(long load) {
        List<Tally> own = tallies.stream().filter(tally -> tally.load() == load).toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outcome(
                        sum(own, Outcome::rows, Tally::rows),
                        sum(own, Outcome::placed, Tally::placed),
                        sum(own, Outcome::outside, Tally::outside),
                        sum(own, Outcome::unplaced, Tally::unplaced),
                        sum(own, Outcome::superseded, Tally::superseded)));
    }

    /** Placed rows by source and county, over all months. */
    public List<CountyRows> counties(Handle handle) {
        List<County> all = handle.createQuery(COUNTIES)
                .map((row, context) -> new County(
                        row.getString("source"),
                        row.getString("county"),
                        row.getInt("placed"),
                        row.getInt("named"),
                        row.getInt("agreeing")))
                .list();
        return all.stream()
                .collect(Collectors.groupingBy(County::source, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(source -> counties(source).stream())
                .toList();
    }

    /** Rows outside the wards by how far, of each source and force. */
    public List<OutsideRows> outside(Handle handle) {
        return OutsideRows.all(handle, role, (source, force) -> {
            List<Tally> own = tallies.stream()
                    .filter(tally -> tally.month().source().equals(source)
                            && tally.month().force().equals(force))
                    .toList();
            return sum(own, Outcome::outside, Tally::outside);
        });
    }

    /** Months that look incomplete. */
    public List<ThinMonth> thin(Handle handle) {
        return ForceMonth.thin(handle).stream()
                .map(thin -> new ThinMonth(thin.month(), Disclosure.show(role, thin.rows()), thin.usual()))
                .toList();
    }

    private List<CountyRows> counties(List<County> ofSource) {
        String source = ofSource.get(0).source();
        List<Tally> own = tallies.stream()
                .filter(tally -> tally.month().source().equals(source))
                .toList();
        List<ShownCount> placed = PartsOfATotal.show(
                role,
                sum(own, Outcome::placed, Tally::placed),
                ofSource.stream().map(County::placed).toList(),
                List.of());
        List<CountyRows> shown = new ArrayList<>();
        for (County county : ofSource) {
            ShownCount named = of(county.named(), county.placed());
            shown.add(new CountyRows(
                    source,
                    county.code(),
                    placed.get(shown.size()),
                    named,
                    named instanceof Hidden ? named : of(county.agreeing(), county.named())));
        }
        return shown;
    }

    private Outcome outcome(Tally tally) {
        ShownCount rows = Disclosure.show(role, tally.rows());
        List<ShownCount> where =
                PartsOfATotal.show(role, rows, List.of(tally.placed(), tally.outside(), tally.unplaced()), List.of());
        return new Outcome(rows, where.get(0), where.get(1), where.get(2), of(tally.superseded(), tally.rows()));
    }

    private ShownCount of(int part, int total) {
        return Disclosure.show(role, total - part) instanceof Hidden ? new Hidden() : Disclosure.show(role, part);
    }

    private ShownCount sum(List<Tally> own, Function<Outcome, ShownCount> shown, ToIntFunction<Tally> part) {
        boolean hidden = own.stream().map(this::outcome).map(shown).anyMatch(Hidden.class::isInstance);
        return hidden ? new Hidden() : new Known(own.stream().mapToInt(part).sum());
    }
}
