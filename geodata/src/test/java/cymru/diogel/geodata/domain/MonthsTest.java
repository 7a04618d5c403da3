package cymru.diogel.geodata.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);

    @Test
    void bothEndsAreWithin() {
        Months months = new Months(JANUARY, YearMonth.of(2025, 9));
        assertThat(months.count()).isEqualTo(9);
        assertThat(months.years()).isEqualTo(0.75);
        assertThat(months.each()).hasSize(9).startsWith(JANUARY).endsWith(YearMonth.of(2025, 9));
        assertThat(months.contains(JANUARY)).isTrue();
        assertThat(months.contains(YearMonth.of(2025, 10))).isFalse();
    }

    @Test
    void refusesAReversedSpan() {
        assertThatThrownBy(() -> new Months(JANUARY.plusMonths(1), JANUARY)).hasMessageContaining("2025-02 to 2025-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-00", "2025-1", "25-01", "2025-01-01", "", "2025-xx", "+2025-01"})
    void refusesWhatIsNotAMonth(String text) {
        assertThatThrownBy(() -> Months.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a month such as 2025-06, got '" + text + "'");
    }
}
