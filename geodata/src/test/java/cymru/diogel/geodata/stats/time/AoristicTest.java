package cymru.diogel.geodata.stats.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AoristicTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static double[] hours(String from, @Nullable String to) {
        return Aoristic.hours(
                        ClockTime.instant(from, LONDON), to == null ? null : ClockTime.instant(to, LONDON), LONDON)
                .orElseThrow();
    }

    /** The hours that have weight, by position. */
    private static Map<Integer, Double> held(double[] hours) {
        Map<Integer, Double> held = new TreeMap<>();
        for (int i = 0; i < hours.length; i++) {
            if (hours[i] != 0) {
                held.put(i, hours[i]);
            }
        }
        return held;
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-02 06:00, 0",
        "2025-06-02 06:59:59, 0",
        "2025-06-02 05:59, 167",
        "2025-06-07 02:00, 116",
        "2025-06-08 23:30, 161",
        "2025-01-06 06:00, 0"
    })
    void theOperationalWeekBeginsOnMondayAtSix(String at, int hour) {
        assertThat(Aoristic.hour(ClockTime.instant(at, LONDON), LONDON)).isEqualTo(hour);
        assertThat(held(hours(at, null))).containsExactly(Map.entry(hour, 1.0));
    }

    @Test
    void weightIsSpreadByElapsedTime() {
        // Friday 22:45 to Saturday 00:15: a quarter of an hour, an hour, a quarter of an hour.
        double[] hours = hours("2025-06-06 22:45", "2025-06-07 00:15");
        assertThat(held(hours).keySet()).containsExactly(112, 113, 114);
        assertThat(hours[112]).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(hours[113]).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(hours[114]).isCloseTo(1 / 6.0, within(1e-12));
    }

    @Test
    void aReversedOrEmptySpanIsTheHourOfItsStart() {
        assertThat(held(hours("2025-06-02 09:10", "2025-06-02 08:00"))).containsExactly(Map.entry(3, 1.0));
        assertThat(held(hours("2025-06-02 09:10", "2025-06-02 09:10"))).containsExactly(Map.entry(3, 1.0));
    }

    @Test
    void aWeekIsUsableAndASecondMoreIsNot() {
        Instant from = ClockTime.instant("2025-06-02 09:10", LONDON);
        double[] week =
                Aoristic.hours(from, from.plusSeconds(168 * 3600), LONDON).orElseThrow();
        assertThat(Arrays.stream(week).sum()).isCloseTo(1, within(1e-12));
        assertThat(Arrays.stream(week).boxed()).allMatch(weight -> Math.abs(weight - 1 / 168.0) < 1e-12);
        assertThat(Aoristic.hours(from, from.plusSeconds(168 * 3600 + 1), LONDON))
                .isEmpty();
    }

    @Test
    void springLeavesAnHourOut() {
        // Sunday 30 March 2025, 00:00 GMT to 03:00 BST: two hours pass, 01:00–01:59 never came.
        assertThat(held(hours("2025-03-30 00:00", "2025-03-30 03:00")))
                .containsExactly(Map.entry(138, 0.5), Map.entry(140, 0.5));
    }

    @Test
    void autumnRepeatsAnHour() {
        // Sunday 26 October 2025, 00:00 BST to 03:00 GMT: four hours pass, two of them 01:00–01:59.
        assertThat(held(hours("2025-10-26 00:00", "2025-10-26 03:00")))
                .containsExactly(Map.entry(138, 0.25), Map.entry(139, 0.5), Map.entry(140, 0.25));
    }

    @Test
    void partsOfASecondCount() {
        Instant from = Instant.parse("2025-06-02T08:59:59.75Z");
        double[] hours = Aoristic.hours(from, from.plusSeconds(1), LONDON).orElseThrow();
        assertThat(hours[3]).isCloseTo(0.25, within(1e-9));
        assertThat(hours[4]).isCloseTo(0.75, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-10 23:15, 2025-01-10T23:15:00Z",
        "2025-06-10T23:15:30, 2025-06-10T22:15:30Z",
        "2025-03-30 01:30, 2025-03-30T01:30:00Z",
        "2025-10-26 01:30, 2025-10-26T00:30:00Z",
        "' 2025-10-26 02:00 ', 2025-10-26T02:00:00Z"
    })
    void clockTime(String text, Instant expected) {
        assertThat(ClockTime.instant(text, LONDON)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-02-30 10:00", "10/06/2025 23:15", "2025-06-10", "''"})
    void refusesWhatIsNoDateAndTime(String text) {
        assertThatThrownBy(() -> ClockTime.instant(text, LONDON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a date and time such as 2025-03-30 01:30, got '" + text + "'");
    }
}
