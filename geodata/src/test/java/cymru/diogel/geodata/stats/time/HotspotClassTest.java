package cymru.diogel.geodata.stats.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotspotClassTest {
    private static final MannKendall UP = new MannKendall(40, 100, 3.9, 0.0001, 0.9, 1);
    private static final MannKendall DOWN = new MannKendall(-40, 100, -3.9, 0.0001, -0.9, -1);
    private static final MannKendall FLAT = new MannKendall(3, 100, 0.2, 0.84, 0.1, 0);

    /** Periods in order: H hot, c cold, - neither. */
    @ParameterizedTest
    @CsvSource({
        "----H, UP, NEW",
        "c-c-H, UP, NEW",
        "H, FLAT, NEW",
        "--HHH, UP, CONSECUTIVE",
        "c-HHH, UP, CONSECUTIVE",
        "--------HH, DOWN, CONSECUTIVE",
        "HHHHHHHHHH, UP, INTENSIFYING",
        "-HHHHHHHHH, UP, INTENSIFYING",
        "H-HHHHHHHH, UP, INTENSIFYING",
        "--HHHHHHHH, UP, CONSECUTIVE",
        "-HHHHHHHHH, DOWN, DIMINISHING",
        "-HHHHHHHHH, FLAT, PERSISTENT",
        "cHHHHHHHHH, FLAT, PERSISTENT",
        "HH, FLAT, PERSISTENT",
        "HHHHHHHHH-, UP, HISTORICAL",
        "HHHHHHHHHc, FLAT, HISTORICAL",
        "HHHHHHHH-, UP, SPORADIC",
        "H-H-H, UP, SPORADIC",
        "c-H-H, UP, OSCILLATING",
        "HHcHH, UP, OSCILLATING",
        "H--H-, UP, SPORADIC",
        "H----, FLAT, SPORADIC",
        "c-H--, UP, NONE",
        "H---c, UP, NONE",
        "-----, UP, NONE",
        "ccccc, DOWN, NONE",
        "-, FLAT, NONE"
    })
    void firstClassThatFits(String periods, String trend, HotspotClass expected) {
        boolean[] hot = new boolean[periods.length()];
        boolean[] cold = new boolean[periods.length()];
        for (int i = 0; i < periods.length(); i++) {
            hot[i] = periods.charAt(i) == 'H';
            cold[i] = periods.charAt(i) == 'c';
        }
        MannKendall values = trend.equals("UP") ? UP : trend.equals("DOWN") ? DOWN : FLAT;
        assertThat(HotspotClass.of(hot, cold, values)).isEqualTo(expected);
    }

    @Test
    void idsAreTheWords() {
        assertThat(Arrays.stream(HotspotClass.values()).map(HotspotClass::id))
                .containsExactly(
                        "new",
                        "consecutive",
                        "intensifying",
                        "diminishing",
                        "persistent",
                        "historical",
                        "oscillating",
                        "sporadic",
                        "none");
    }

    @Test
    void refusesNoPeriodsAndPeriodsThatDiffer() {
        boolean[] none = {};
        boolean[] one = {true};
        assertThatThrownBy(() -> HotspotClass.of(none, none, FLAT)).hasMessageContaining("got 0 and 0");
        assertThatThrownBy(() -> HotspotClass.of(one, none, FLAT)).hasMessageContaining("got 1 and 0");
    }
}
