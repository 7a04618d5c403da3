package cymru.diogel.geodata.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
    private static final Hidden HIDDEN = new Hidden();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void aPartnerDoesNotSeeOneToFour(int count) {
        assertThat(Disclosure.show(Role.PARTNER, count)).isEqualTo(HIDDEN);
        assertThat(Disclosure.show(Role.ANALYST, count)).isEqualTo(new Known(count));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 6, 1000})
    void aPartnerSeesTheRest(int count) {
        assertThat(Disclosure.show(Role.PARTNER, count)).isEqualTo(new Known(count));
    }

    @Test
    void oneHiddenPartTakesACompanionSoThatNoSubtractionFindsIt() {
        assertThat(Disclosure.showParts(Role.PARTNER, List.of(20, 3, 0, 9, 12)))
                .containsExactly(new Known(20), HIDDEN, new Known(0), HIDDEN, new Known(12));
        assertThat(Disclosure.showParts(Role.PARTNER, List.of(3, 0, 0))).containsExactly(HIDDEN, HIDDEN, new Known(0));
    }

    @Test
    void theCompanionIsTheSmallestAndTheFirstOfEquals() {
        assertThat(Disclosure.showParts(Role.PARTNER, List.of(7, 3, 9))).containsExactly(HIDDEN, HIDDEN, new Known(9));
        assertThat(Disclosure.showParts(Role.PARTNER, List.of(3, 8, 8))).containsExactly(HIDDEN, HIDDEN, new Known(8));
    }

    @Test
    void twoHiddenPartsNeedNoCompanion() {
        assertThat(Disclosure.showParts(Role.PARTNER, List.of(3, 2, 9))).containsExactly(HIDDEN, HIDDEN, new Known(9));
    }

    @Test
    void anAnalystSeesEveryPartAndNothingHiddenNeedsNothingMore() {
        assertThat(Disclosure.showParts(Role.ANALYST, List.of(3, 9))).containsExactly(new Known(3), new Known(9));
        assertThat(Disclosure.showParts(Role.PARTNER, List.of(7, 9))).containsExactly(new Known(7), new Known(9));
        assertThat(Disclosure.showParts(Role.PARTNER, List.of())).isEmpty();
        assertThat(Disclosure.showParts(Role.PARTNER, List.of(2))).containsExactly(HIDDEN);
    }

    @Test
    void rolesAreReadByName() {
        assertThat(Role.parse("partner")).isEqualTo(Role.PARTNER);
        assertThat(Role.parse("analyst")).isEqualTo(Role.ANALYST);
        assertThatThrownBy(() -> Role.parse("root")).hasMessageContaining("expected analyst or partner");
    }
}
