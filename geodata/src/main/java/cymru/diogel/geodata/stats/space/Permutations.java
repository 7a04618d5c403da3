package cymru.diogel.geodata.stats.space;

import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Two-sided p-values of sums over neighbours by drawing other areas in their place, without replacement:
 * p = (M + 1)/(R + 1), M being the draws whose sum lies at least as far from its expectation as the observed one (Anselin
 * 1995; North, Curtis and Sham 2002 for the ones). Areas share the draws, for what k drawn areas sum to does not hang on
 * the area whose neighbours they stand for; so R passes serve all, and the answer hangs on the seed alone.
 */
final class Permutations {
    /** Sums of the same scores in another order differ by rounding, and are equal all the same. */
    private static final double ROUNDING = 1e-9;

    private final double[] scores;
    private final Neighbours neighbours;

    /** Areas by draw and place. */
    private final int[][] drawn;

    /** Sums of the first k scores by k and draw. */
    private final double[][] sums;

    /** @param scores of mean 0 and standard deviation 1 */
    Permutations(double[] scores, Neighbours neighbours, int permutations, long seed) {
        this.scores = scores;
        this.neighbours = neighbours;
        int most = 1
                + IntStream.range(0, scores.length)
                        .map(i -> neighbours.of(i).length)
                        .max()
                        .orElse(0);
        drawn = new int[permutations][most];
        sums = new double[most + 1][permutations];
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        int[] areas = IntStream.range(0, scores.length).toArray();
        for (int r = 0; r < permutations; r++) {
            for (int k = 0; k < most; k++) {
                int at = k + random.nextInt(areas.length - k);
                int area = areas[at];
                areas[at] = areas[k];
                areas[k] = area;
                drawn[r][k] = area;
                sums[k + 1][r] = sums[k][r] + scores[area];
            }
        }
    }

    /** The places of the area and of its neighbours are filled from all areas. */
    double[] ofNeighbourhoods() {
        double[] p = new double[scores.length];
        for (int i = 0; i < p.length; i++) {
            double least = Math.abs(scores[i] + neighboursSum(i)) - ROUNDING;
            p[i] = p(asFar(sums[neighbours.of(i).length + 1], 0, least));
        }
        return p;
    }

    /** The area keeps its value, and its neighbours' places are filled from all the others. */
    double[] ofNeighbours() {
        double[] expected = new double[scores.length];
        double[] least = new double[scores.length];
        int[] asFar = new int[scores.length];
        for (int i = 0; i < scores.length; i++) {
            int k = neighbours.of(i).length;
            expected[i] = -scores[i] * k / (scores.length - 1);
            least[i] = Math.abs(neighboursSum(i) - expected[i]) - ROUNDING;
            asFar[i] = asFar(sums[k], expected[i], least[i]);
        }
        for (int r = 0; r < drawn.length; r++) {
            for (int place = 0; place < drawn[r].length; place++) {
                int i = drawn[r][place];
                int k = neighbours.of(i).length;
                if (place < k) {
                    // Drawn in a neighbour's place: the next area drawn stands in for it.
                    asFar[i] -= Math.abs(sums[k][r] - expected[i]) >= least[i] ? 1 : 0;
                    asFar[i] += Math.abs(sums[k + 1][r] - scores[i] - expected[i]) >= least[i] ? 1 : 0;
                }
            }
        }
        return IntStream.of(asFar).mapToDouble(this::p).toArray();
    }

    private double neighboursSum(int area) {
        double sum = 0;
        for (int j : neighbours.of(area)) {
            sum += scores[j];
        }
        return sum;
    }

    private double p(int asFar) {
        return (asFar + 1.0) / (drawn.length + 1);
    }

    private static int asFar(double[] sums, double expected, double least) {
        int count = 0;
        for (double sum : sums) {
            count += Math.abs(sum - expected) >= least ? 1 : 0;
        }
        return count;
    }
}
