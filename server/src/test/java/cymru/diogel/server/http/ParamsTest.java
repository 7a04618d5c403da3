package cymru.diogel.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParamsTest {
    private static final List<String> ALLOWED = List.of("limit", "from", "county", "v");

    @Test
    void valuesAreReadByType() {
        Params params = Params.parse("limit=20&from=2025-03&county=W06%300008&v=7", ALLOWED);
        assertThat(params.wholeNumber("limit", 1, 100)).isEqualTo(20);
        assertThat(params.month("from")).isEqualTo(YearMonth.of(2025, 3));
        assertThat(params.text("county")).isEqualTo("W0600008");
        assertThat(params.version()).isEqualTo(7);
    }

    @Test
    void whatIsNotGivenIsNull() {
        Params params = Params.parse(null, ALLOWED);
        assertThat(params.wholeNumber("limit", 1, 100)).isNull();
        assertThat(params.month("from")).isNull();
        assertThat(params.version()).isNull();
        assertThat(params.text("county", "all")).isEqualTo("all");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=1e9",
                "limit=0",
                "limit=101",
                "limit=-1",
                "limit=",
                "limit",
                "limit=99999999999999999999",
                "limit=٣",
                "limit=1&limit=2",
                "limit=%ZZ",
                "from=2025-13",
                "from=2025-1",
                "from=x",
                "v=-1",
                "v=x",
                "colour=red",
                "LIMIT=1",
                "county=%E2%80"
            })
    void whatIsWrongIsNamed(String query) {
        assertThatThrownBy(() -> {
                    Params params = Params.parse(query, ALLOWED);
                    params.wholeNumber("limit", 1, 100);
                    params.month("from");
                    params.version();
                    if ("\uFFFD".equals(params.text("county"))) {
                        throw Problem.badParameter("county", "a code", "\uFFFD");
                    }
                })
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.body()).containsKey("parameter");
                })
                .hasMessageContaining("expected");
    }

    @Test
    void aLongValueIsRefusedAndSaidBackShort() {
        assertThatThrownBy(() -> Params.parse("county=" + "x".repeat(201), ALLOWED))
                .hasMessageContaining("at most 200 characters")
                .message()
                .hasSizeLessThan(200);
    }

    @Test
    void theCanonicalFormLeavesTheVersionOutAndHasOneOrder() {
        assertThat(Params.parse("limit=2&county=a&v=7", ALLOWED).canonical())
                .isEqualTo(Params.parse("county=a&limit=2", ALLOWED).canonical());
    }
}
