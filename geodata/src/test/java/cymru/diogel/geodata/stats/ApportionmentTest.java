package cymru.diogel.geodata.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
    @Test
    void sliversAreDroppedAndTheRestSumsToOne() {
        double[] shares = Apportionment.shares(new double[] {0.0009, 0.5, 0.4, 0.001}, 1);
        assertThat(shares[0]).isZero();
        assertThat(shares[3]).isPositive();
        assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
        assertThat(shares[1] / shares[2]).isCloseTo(1.25, within(1e-12));
    }

    @Test
    void anAreaOfAnotherPlaceIsNotApportioned() {
        assertThat(Apportionment.shares(new double[] {0.3, 0.1}, 1)).containsOnly(0);
        assertThat(Apportionment.wholeResidents(new double[] {0, 0}, 1500)).containsOnly(0);
    }

    @Test
    void halfWithinIsWithin() {
        assertThat(Apportionment.shares(new double[] {0.5}, 1)).containsExactly(1);
    }

    @Test
    void theLargestRemainderTakesTheOddResidentNotTheLargestShare() {
        assertThat(Apportionment.wholeResidents(new double[] {0.72, 0.28}, 10)).containsExactly(7, 3);
    }

    @Test
    void residentsAreWholeAndConserved() {
        assertThat(Apportionment.wholeResidents(new double[] {0.5, 0.3, 0.2}, 11))
                .containsExactly(6, 3, 2);
        assertThat(Apportionment.wholeResidents(new double[] {0.5, 0.5}, 3)).containsExactly(2, 1);
        Random random = new Random(1);
        for (int run = 0; run < 1000; run++) {
            double[] parts = random.doubles(1 + random.nextInt(6), 0.01, 1).toArray();
            double whole = Arrays.stream(parts).sum();
            int residents = random.nextInt(3000);
            int[] split = Apportionment.wholeResidents(Apportionment.shares(parts, whole), residents);
            assertThat(Arrays.stream(split).sum()).isEqualTo(residents);
            for (int i = 0; i < parts.length; i++) {
                assertThat(split[i]).isCloseTo((int) Math.round(parts[i] / whole * residents), within(1));
            }
        }
    }

    @Test
    void singleAreasThatMayOverlapTakeTheirPortionEach() {
        double[] portions = Apportionment.portions(new double[] {300, 800, 0.9}, 1000);
        assertThat(portions).containsExactly(0.3, 0.8, 0);
        assertThat(Apportionment.roundedResidents(portions, 1301)).containsExactly(390, 1041, 0);
    }
}
