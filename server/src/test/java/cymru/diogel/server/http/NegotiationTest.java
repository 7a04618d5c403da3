package cymru.diogel.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "gzip, deflate, br|true",
                "x-gzip|true",
                "GZIP;Q=0.5|true",
                "*|true",
                "gzip;q=0|false",
                "gzip;q=0, *|false",
                "*;q=0|false",
                "identity|false",
                "identity;q=1, gzip;q=0.5|false",
                "identity;q=0.5, gzip;q=1.0|true",
                "br|false",
                "gzip;q=nonsense|false",
                "gzip;q=2|false"
            })
    void gzipIsSentWhereItIsWanted(String header, boolean wanted) {
        assertThat(Negotiation.wantsGzip(header)).isEqualTo(wanted);
    }

    @Test
    void withoutAHeaderNothingIsCompressed() {
        assertThat(Negotiation.wantsGzip(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a\"|true",
                "W/\"a\"|true",
                "*|true",
                "\"b\", W/\"a\"|true",
                "\"b\"|false",
                "a|false",
                "\"b\",\"c\"|false"
            })
    void whatTheClientHasIsComparedWeakly(String header, boolean has) {
        assertThat(Negotiation.alreadyHas(header, "\"a\"")).isEqualTo(has);
        assertThat(Negotiation.alreadyHas(null, "\"a\"")).isFalse();
    }
}
