package cymru.diogel.server.counts;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.disclosure.Role;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AreaHoursTest {
    private static double[] shown(Role role, double... first) {
        return Arrays.copyOf(new AreaHours(role, Arrays.copyOf(first, AreaHours.HOURS)).shown(), first.length);
    }

    @Test
    void aPartnerSeesNoHourAboveNoneAndUnderFive() {
        assertThat(shown(Role.PARTNER, 0, 0.2, 4, 5, 12)).containsExactly(0, Double.NaN, Double.NaN, 5, 12);
        assertThat(shown(Role.ANALYST, 0, 0.2, 4, 5, 12)).containsExactly(0, 0.2, 4, 5, 12);
    }

    @Test
    void oneHourIsNeverHiddenAloneAsTheOthersWouldTellIt() {
        assertThat(shown(Role.PARTNER, 7, 0, 1, 6)).containsExactly(7, 0, Double.NaN, Double.NaN);
    }
}
