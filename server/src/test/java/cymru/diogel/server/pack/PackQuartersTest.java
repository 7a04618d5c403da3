package cymru.diogel.server.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.domain.Quarter;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.http.Problem;
import java.time.YearMonth;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackQuartersTest {
    private static PackQuarters quarters(String from, String to, Role role) {
        Months months = new Months(YearMonth.parse(from), YearMonth.parse(to));
        return PackQuarters.of(new LoadedMonths(new TreeSet<>(months.each())), role);
    }

    @Test
    void theUsualQuarterIsTheLastWholeOne() {
        PackQuarters found = quarters("2023-01", "2025-08", Role.ANALYST);
        assertThat(found.find(null)).hasToString("2025Q2");
        assertThat(found.end(Quarter.parse("2025Q3"))).hasToString("2025-08");
        assertThat(found.missing(Quarter.parse("2025Q3"))).containsExactly(YearMonth.of(2025, 9));
        assertThatThrownBy(() -> found.find(Quarter.parse("2022Q4")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("2023Q1, 2023Q2");
    }

    @Test
    void aPartnerIsOfferedFixedWindowsAlone() {
        assertThat(quarters("2023-01", "2024-08", Role.PARTNER).ends().keySet())
                .hasToString("[2023Q4, 2024Q1, 2024Q2]");
        assertThat(quarters("2025-01", "2025-08", Role.PARTNER).ends()).hasToString("{2025Q3=2025-08}");
    }

    @Test
    void quartersAreComparedOverTwelveLoadedMonths() {
        Quarter last = Quarter.parse("2024Q3");
        assertThat(quarters("2023-01", "2025-08", Role.ANALYST).windows(last, 6))
                .hasSize(4);
        assertThat(quarters("2023-01", "2025-08", Role.ANALYST).windows(last, 2))
                .extracting(window -> window.to().toString())
                .containsExactly("2024-06", "2024-09");
        assertThat(quarters("2024-01", "2024-09", Role.ANALYST).windows(last, 6))
                .isEmpty();
    }
}
