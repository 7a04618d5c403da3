package cymru.diogel.geodata.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"W05001298", "E01000001", "S13002483", "N08000101"})
    void realCodes(String code) {
        assertThat(new AreaCode(code).isSample()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SW0001", "SL0300", "SC04"})
    void sampleCodes(String code) {
        assertThat(new AreaCode(code).isSample()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "W0500129", "w05001298", "SX0001", "W05001298 ", "SC1", "H24391988", "N01"})
    void others(String code) {
        assertThatThrownBy(() -> new AreaCode(code)).hasMessageContaining("expected an area code such as W05001298");
    }
}
