package cymru.diogel.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.geodata.BadInput;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseMapTest {
    private static final String TILES = "https://tiles.example.org:8443/topo/{z}/{x}/{y}.png?key=a";

    @Test
    void noneIsTheUsualAndThenNoOtherOriginMayBeAsked() {
        assertThat(BaseMap.from(Map.of())).isNull();
        assertThat(SecurityHeaders.with(null)).isEqualTo(SecurityHeaders.ALL);
    }

    @Test
    void onlyItsOriginMayBeAskedAndOnlyForPictures() {
        BaseMap baseMap = BaseMap.from(Map.of(BaseMap.URL, TILES, BaseMap.ATTRIBUTION, "Invented maps"));
        assertThat(baseMap).isNotNull();
        String usual = SecurityHeaders.ALL.get("Content-Security-Policy");
        assertThat(SecurityHeaders.with(baseMap).get("Content-Security-Policy"))
                .isEqualTo(usual.replace("img-src 'self'", "img-src 'self' https://tiles.example.org:8443"))
                .isNotEqualTo(usual);
        assertThat(baseMap.json()).containsEntry("url", TILES).containsEntry("attribution", "Invented maps");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tiles/{z}/{x}/{y}.png",
                "ftp://host/{z}/{x}/{y}.png",
                "https://host/{z}/{x}.png",
                "https://host; script-src *//{z}/{x}/{y}.png",
                "https://me:secret@host/{z}/{x}/{y}.png",
                "https://{s}.host/{z}/{x}/{y}.png"
            })
    void anAddressThatIsNoneOfATileIsRefused(String url) {
        assertThatThrownBy(() -> BaseMap.from(Map.of(BaseMap.URL, url, BaseMap.ATTRIBUTION, "A")))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(BaseMap.URL)
                .hasMessageContaining("expected");
    }

    @Test
    void aMapWithoutItsAttributionIsRefused() {
        assertThatThrownBy(() -> BaseMap.from(Map.of(BaseMap.URL, TILES)))
                .isInstanceOf(BadInput.class)
                .hasMessageStartingWith(BaseMap.ATTRIBUTION);
    }
}
