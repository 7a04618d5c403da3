package cymru.diogel.server.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
    @ParameterizedTest
    @CsvSource({
        "100, 4, 100",
        "0.00004, 4, 0",
        "-0.00004, 4, 0",
        "0.00005, 4, 0.0001",
        "2.5, 0, 2",
        "3.5, 0, 4",
        "-2.5, 0, -2",
        "0.12345, 4, 0.1235",
        "1e15, 2, 1e15",
        "123456789.87654, 4, 123456789.8765",
        "0.1, 20, 0.10000000000000000555"
    })
    void aFigureIsRoundedHalfToEvenOfItsExactValue(double exact, int decimals, BigDecimal expected) {
        assertThat(Value.rounded(exact, decimals).value()).isEqualByComparingTo(expected);
    }

    @Test
    void everyFigureIsThatOfItsExactDecimalExpansion() {
        Random random = new Random(20);
        for (int k = 0; k < 200_000; k++) {
            double exact = (random.nextInt(2_000_001) - 1_000_000)
                    / (double) (1 << random.nextInt(24))
                    * (random.nextBoolean() ? 1 : 1 + random.nextInt(5) * Math.ulp(1.0));
            int decimals = random.nextInt(7);
            assertThat(Value.rounded(exact, decimals).value())
                    .isEqualByComparingTo(new BigDecimal(exact).setScale(decimals, RoundingMode.HALF_EVEN));
        }
    }
}
