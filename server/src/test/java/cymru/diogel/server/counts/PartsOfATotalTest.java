package cymru.diogel.server.counts;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsOfATotalTest {
    private static final Hidden HIDDEN = new Hidden();

    private static List<ShownCount> partner(Integer... parts) {
        int total = IntStream.range(0, parts.length).map(i -> parts[i]).sum();
        return PartsOfATotal.show(Role.PARTNER, Disclosure.show(Role.PARTNER, total), List.of(parts), List.of());
    }

    @Test
    void ofAHiddenTotalEveryPartAboveZeroIsHidden() {
        assertThat(partner(0, 3, 0, 1)).containsExactly(new Known(0), HIDDEN, new Known(0), HIDDEN);
    }

    @Test
    void aLoneHiddenPartTakesACompanion() {
        assertThat(partner(20, 3, 9)).containsExactly(new Known(20), HIDDEN, HIDDEN);
    }

    @Test
    void onesThatCouldOnlyBeOnesTakeACompanion() {
        assertThat(partner(1, 1, 9, 30)).containsExactly(HIDDEN, HIDDEN, HIDDEN, new Known(30));
        assertThat(partner(1, 1, 1, 1, 1, 0, 0))
                .containsExactly(HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN, new Known(0));
    }

    @Test
    void anAnalystSeesEveryPart() {
        assertThat(PartsOfATotal.show(Role.ANALYST, new Known(3), List.of(1, 2), List.of()))
                .containsExactly(new Known(1), new Known(2));
    }

    @Test
    void aShownTotalNeverLetsOneHiddenPartBeFound() {
        Random random = new Random(20251122);
        for (int run = 0; run < 3_000; run++) {
            List<Integer> parts = new ArrayList<>();
            int size = 2 + random.nextInt(11);
            for (int i = 0; i < size; i++) {
                parts.add(random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 3 : 12));
            }
            int total = parts.stream().mapToInt(Integer::intValue).sum();
            if (total < Disclosure.SMALLEST_SHOWN) {
                continue;
            }
            List<ShownCount> shown = PartsOfATotal.show(Role.PARTNER, new Known(total), parts, List.of());
            int hidden = Collections.frequency(shown, HIDDEN);
            int sum = total
                    - shown.stream()
                            .mapToInt(count -> count instanceof Known known ? known.value() : 0)
                            .sum();
            for (int i = 0; i < size; i++) {
                boolean small = parts.get(i) > 0 && parts.get(i) < Disclosure.SMALLEST_SHOWN;
                assertThat(!small || shown.get(i) instanceof Hidden)
                        .as("%s", parts)
                        .isTrue();
            }
            assertThat(hidden).as("%s", parts).isNotEqualTo(1);
            assertThat(hidden == 0 || sum != hidden).as("%s: all ones", parts).isTrue();
        }
    }
}
