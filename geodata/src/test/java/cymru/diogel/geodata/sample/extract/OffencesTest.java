package cymru.diogel.geodata.sample.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.sample.SampleGenerator;
import cymru.diogel.geodata.sample.country.Country;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Location;

/** The crimes of the extract have the shares that a strategy reports, and days, hours and places that go together. */
class OffencesTest {
    private static final Country COUNTRY = Country.of(SampleGenerator.SEED);
    private static final List<Offence> ALL = Offences.of(COUNTRY, SampleGenerator.SEED);
    private static final Predicate<Offence> SERIOUS = offence -> offence.group().isSerious();
    private static final Predicate<Offence> DOMESTIC =
            offence -> offence.flags().get(0).equals("yes");

    @Test
    void seriousViolenceIsAsTheStrategyHasIt() {
        assertThat(count(SERIOUS)).isEqualTo(WardCounts.TOTAL).isEqualTo(25_857);
        assertThat(count(in(OffenceGroup.INJURY))).isEqualTo(17_919);
        assertThat(share(DOMESTIC, in(OffenceGroup.INJURY))).isCloseTo(0.3, within(0.001));
        assertThat(share(offence -> offence.flags().get(1).equals("yes"), SERIOUS))
                .isCloseTo(0.27, within(0.01));
        assertThat(share(offence -> Offences.isNight(offence.from()), in(OffenceGroup.HOMICIDE)))
                .isCloseTo(0.713, within(0.0005));
        assertThat(share(
                        offence -> offence.from().getMonthValue() == 7
                                || offence.from().getMonthValue() == 8,
                        SERIOUS))
                .isCloseTo(0.19, within(0.004));
        assertThat(count(offence -> offence.group().follows == OffenceGroup.Follows.DRUGS))
                .isEqualTo(9000);
        assertThat(ALL).hasSizeBetween(90_000, 105_000);
    }

    @Test
    void domesticAbuseRisesFromYearToYear() {
        long[] years = new long[5];
        ALL.stream()
                .filter(DOMESTIC.and(offence -> !offence.cancelled()))
                .forEach(offence -> years[offence.month() / 12]++);
        assertThat(years).isSorted();
        assertThat(years[0]).isBetween(6600L, 7000L);
        assertThat(years[4]).isBetween(11_400L, 11_800L);
    }

    @Test
    void aFewAreCancelledUnplacedUnrecordedOrUnmapped() {
        assertThat(ALL.stream().filter(Offence::cancelled).count() / (double) ALL.size())
                .isCloseTo(0.015, within(0.001));
        assertThat(share(offence -> offence.place() == null, offence -> true)).isCloseTo(0.03, within(0.003));
        assertThat(share(offence -> offence.flags().contains(""), offence -> true))
                .isBetween(0.03, 0.06);
        assertThat(count(offence -> offence.code().equals("999/99"))).isEqualTo(12);
        assertThat(ALL).allMatch(offence -> offence.code().matches("\\d{3}/\\d{2}"));
    }

    @Test
    void nightsOutAreFridaysAndSaturdaysAndHomesAreBusyInTheEvening() {
        Predicate<Offence> licensed =
                SERIOUS.and(offence -> offence.locationType().equals("licensed premises"));
        Predicate<Offence> weekendNight = offence -> {
            LocalDateTime operational = offence.from().minusHours(6);
            return Offences.isNight(offence.from())
                    && (operational.getDayOfWeek() == DayOfWeek.FRIDAY
                            || operational.getDayOfWeek() == DayOfWeek.SATURDAY);
        };
        assertThat(share(weekendNight, licensed)).isBetween(0.45, 0.65);
        assertThat(share(weekendNight, SERIOUS.and(licensed.negate()))).isLessThan(0.3);
        assertThat(share(offence -> COUNTRY.wards().get(offence.ward()).town() >= 0, licensed))
                .isGreaterThan(0.1
                        + share(offence -> COUNTRY.wards().get(offence.ward()).town() >= 0, SERIOUS));
        assertThat(share(offence -> offence.locationType().equals("dwelling"), DOMESTIC.and(SERIOUS)))
                .isGreaterThan(0.85);
        assertThat(share(offence -> offence.from().getHour() >= 18, DOMESTIC)).isGreaterThan(0.35);
    }

    @Test
    void timesAreInOrderAndWereOnTheClock() {
        ZoneId london = ZoneId.of("Europe/London");
        assertThat(ALL).allSatisfy(offence -> {
            LocalDateTime end = offence.to() == null ? offence.from() : offence.to();
            assertThat(end).isAfterOrEqualTo(offence.from());
            assertThat(london.getRules().getValidOffsets(offence.from())).isNotEmpty();
            assertThat(london.getRules().getValidOffsets(end)).isNotEmpty();
            assertThat(offence.recorded()).isBetween(end.toLocalDate(), Offences.LAST_DAY);
        });
        List<Long> hours = ALL.stream()
                .filter(offence -> offence.to() != null)
                .map(offence -> Duration.between(offence.from(), Objects.requireNonNull(offence.to()))
                        .toHours())
                .toList();
        assertThat(hours.stream().filter(span -> span > 168).count()).isBetween(500L, 1200L);
        assertThat(hours.stream().filter(span -> span >= 2).count()).isBetween(10_000L, 16_000L);
    }

    @Test
    void everyPointLiesInItsWard() {
        List<IndexedPointInAreaLocator> wards = COUNTRY.wards().stream()
                .map(ward -> new IndexedPointInAreaLocator(ward.border()))
                .toList();
        assertThat(ALL.stream()
                        .filter(offence -> offence.place() != null)
                        .filter(offence -> wards.get(offence.ward()).locate(Objects.requireNonNull(offence.place()))
                                != Location.INTERIOR))
                .isEmpty();
    }

    private static Predicate<Offence> in(OffenceGroup group) {
        return offence -> offence.group() == group;
    }

    private static long count(Predicate<Offence> wanted) {
        return ALL.stream()
                .filter(offence -> !offence.cancelled())
                .filter(wanted)
                .count();
    }

    private static double share(Predicate<Offence> wanted, Predicate<Offence> among) {
        return (double) count(among.and(wanted)) / count(among);
    }
}
