package cymru.diogel.geodata.sample.extract;

import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.country.Ward;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Serious violence of the sample by ward and month, for a method to be tried on without files or a database. */
public final class WardCounts {
    /** Offences of serious violence in the five years, domestic ones among them. */
    public static final int TOTAL = Arrays.stream(OffenceGroup.values())
            .filter(OffenceGroup::isSerious)
            .mapToInt(group -> group.total)
            .sum();

    private final List<String> wards;
    private final int[] residents;
    private final int[][] counts;

    private WardCounts(Country country, int[] residents) {
        this.wards = country.wards().stream().map(Ward::code).toList();
        this.residents = residents;
        this.counts = new int[residents.length][Country.MONTHS.count()];
    }

    /** Those of the extract: not cancelled, and placed; by the month in which they began. */
    public static WardCounts planted(Country country, long seed) {
        WardCounts made = new WardCounts(country, country.wardResidents().residents());
        for (Offence offence : Offences.of(country, seed)) {
            if (offence.group().isSerious() && !offence.cancelled() && offence.place() != null) {
                made.counts[offence.ward()][offence.month()]++;
            }
        }
        return made;
    }

    /**
     * As many offences with nothing planted: the same risk for each resident, and the season of the year. Any area that a
     * method calls significant here is a false one. A few milliseconds for each seed.
     */
    public static WardCounts even(Country country, long seed) {
        WardCounts made = new WardCounts(country, country.wardResidents().residents());
        Risk risk = Risk.even(made.residents);
        Random random = new Random(seed);
        for (int i = 0; i < TOTAL; i++) {
            int cell = risk.draw(random);
            made.counts[risk.ward(cell)][risk.month(cell)]++;
        }
        return made;
    }

    /** Ward codes, in the order of {@link #residents} and {@link #counts}. */
    public List<String> wards() {
        return wards;
    }

    /** Usual residents, as a load apportions them to wards. */
    public int[] residents() {
        return residents.clone();
    }

    /** The months of {@link #counts}. */
    public Months months() {
        return Country.MONTHS;
    }

    /** By ward, then by month. */
    public int[][] counts() {
        return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }

    /** By ward, over twelve months; 0 is the first year. */
    public int[] year(int year) {
        return Arrays.stream(counts)
                .mapToInt(ward -> Arrays.stream(ward, 12 * year, 12 * year + 12).sum())
                .toArray();
    }
}
