package cymru.diogel.geodata.sample.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.sample.SampleGenerator;
import cymru.diogel.geodata.sample.country.Country;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is planted in the extract is there to be found; with nothing planted, nothing is. */
class PlantedTruthTest {
    private static final Country COUNTRY = Country.of(SampleGenerator.SEED);
    private static final List<PlantedTruth> TRUTHS = PlantedTruth.in(COUNTRY);
    private static final WardCounts COUNTS = WardCounts.planted(COUNTRY, SampleGenerator.SEED);

    @Test
    void theHotspotsOfTownsRiseFallOrStay() {
        assertThat(years(PlantedTruth.Kind.GROWING)).isSorted().doesNotHaveDuplicates();
        assertThat(years(PlantedTruth.Kind.FADING))
                .isSortedAccordingTo(Comparator.reverseOrder())
                .doesNotHaveDuplicates();
        List<Integer> level = years(PlantedTruth.Kind.PERSISTENT);
        assertThat(Math.abs(kendall(level))).as("Mann–Kendall S of %s", level).isLessThanOrEqualTo(6);
        for (PlantedTruth.Kind kind :
                List.of(PlantedTruth.Kind.GROWING, PlantedTruth.Kind.FADING, PlantedTruth.Kind.PERSISTENT)) {
            int ward = truth(kind).ward();
            for (int year = 0; year < 5; year++) {
                assertThat(ratio(year, ward)).as("%s in year %d", kind, year).isGreaterThan(2.2);
            }
        }
    }

    @Test
    void theIsolatedWardIsHighAmongQuietNeighbours() {
        int isolated = truth(PlantedTruth.Kind.ISOLATED).ward();
        assertThat(COUNTRY.wards().get(isolated).town()).isNegative();
        for (int year = 0; year < 5; year++) {
            assertThat(ratio(year, isolated)).isGreaterThan(4);
            for (int neighbour : COUNTRY.wardNeighbours().get(isolated)) {
                assertThat(ratio(year, neighbour)).isLessThan(0.75);
            }
        }
    }

    @Test
    void nineOfTheTwelveMostViolentWardsAreAmongTheTwelveWithTheMostDrugOffences() {
        int[] violence = new int[COUNTRY.wards().size()];
        int[] drugs = new int[violence.length];
        for (Offence offence : Offences.of(COUNTRY, SampleGenerator.SEED)) {
            if (offence.place() != null && !offence.cancelled()) {
                violence[offence.ward()] += offence.group().isSerious() ? 1 : 0;
                drugs[offence.ward()] += offence.group().follows == OffenceGroup.Follows.DRUGS ? 1 : 0;
            }
        }
        List<Integer> both = new ArrayList<>(top(violence));
        both.retainAll(top(drugs));
        assertThat(both).hasSize(9);
        assertThat(top(drugs))
                .containsExactlyInAnyOrderElementsOf(TRUTHS.stream()
                        .filter(truth -> truth.kind() == PlantedTruth.Kind.DRUGS)
                        .map(PlantedTruth::ward)
                        .toList());
    }

    @Test
    void theRecordingChangeIsTheLikeliestChangePointOfTheForce() {
        int[] months = new int[COUNTS.months().count()];
        for (int[] ward : COUNTS.counts()) {
            for (int month = 0; month < months.length; month++) {
                months[month] += ward[month];
            }
        }
        int change = IntStream.range(6, months.length - 6)
                .boxed()
                .max(Comparator.comparingDouble(
                        month -> logLikelihood(months, 0, month) + logLikelihood(months, month, months.length)))
                .orElseThrow();
        assertThat(change)
                .isEqualTo((int) COUNTS.months().from().until(PlantedTruth.RECORDING_CHANGE, ChronoUnit.MONTHS));
        double after = Arrays.stream(months, change, months.length).average().orElseThrow();
        double before = Arrays.stream(months, 0, change).average().orElseThrow();
        assertThat(after / before).isCloseTo(1.18, within(0.03));
    }

    @Test
    void theBlindSpotHasFewRecords() {
        int blind = truth(PlantedTruth.Kind.BLIND_SPOT).ward();
        assertThat(IntStream.range(0, 5)
                        .mapToDouble(year -> ratio(year, blind))
                        .average()
                        .orElseThrow())
                .isLessThan(0.4);
    }

    @Test
    void evenRiskIsEvenAndCheapForEverySeed() {
        for (long seed = 0; seed < 20; seed++) {
            WardCounts even = WardCounts.even(COUNTRY, seed);
            double chiSquare = 0;
            int people = Arrays.stream(even.residents()).sum();
            int all = 0;
            for (int ward = 0; ward < even.wards().size(); ward++) {
                int count = Arrays.stream(even.counts()[ward]).sum();
                double expected = (double) WardCounts.TOTAL * even.residents()[ward] / people;
                chiSquare += (count - expected) * (count - expected) / expected;
                all += count;
            }
            assertThat(all).isEqualTo(WardCounts.TOTAL);
            assertThat(chiSquare).as("of 203 degrees of freedom, seed %d", seed).isBetween(125.0, 300.0);
        }
        assertThat(WardCounts.even(COUNTRY, 7).counts())
                .isDeepEqualTo(WardCounts.even(COUNTRY, 7).counts());
    }

    private static PlantedTruth truth(PlantedTruth.Kind kind) {
        return TRUTHS.stream().filter(truth -> truth.kind() == kind).findFirst().orElseThrow();
    }

    private static List<Integer> years(PlantedTruth.Kind kind) {
        return IntStream.range(0, 5)
                .mapToObj(year -> COUNTS.year(year)[truth(kind).ward()])
                .toList();
    }

    /** The ward's rate over the rate of all. */
    private static double ratio(int year, int ward) {
        double rate = (double) COUNTS.year(year)[ward] / COUNTS.residents()[ward];
        return rate
                * Arrays.stream(COUNTS.residents()).sum()
                / Arrays.stream(COUNTS.year(year)).sum();
    }

    private static int kendall(List<Integer> values) {
        int s = 0;
        for (int i = 0; i < values.size(); i++) {
            for (int j = i + 1; j < values.size(); j++) {
                s += Integer.signum(values.get(j) - values.get(i));
            }
        }
        return s;
    }

    private static List<Integer> top(int[] counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingInt((Integer ward) -> -counts[ward]))
                .limit(PlantedTruth.TOP)
                .toList();
    }

    /** Of one Poisson mean for months {@code from} (inclusive) to {@code to} (exclusive), but for a constant. */
    private static double logLikelihood(int[] months, int from, int to) {
        double total = Arrays.stream(months, from, to).sum();
        return total * Math.log(total / (to - from));
    }
}
