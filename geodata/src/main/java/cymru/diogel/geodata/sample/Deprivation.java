package cymru.diogel.geodata.sample;

import cymru.diogel.geodata.sample.country.Lsoa;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Ranks in the form of WIMD 2025: 1 is the most deprived of the 1,917 LSOAs of Wales, of which the sample plays some
 * three hundred. Domains go together, but for access to services, which is worst where people are few.
 */
final class Deprivation {
    static final int IN_WALES = 1917;
    /** Of the overall index and of each domain in the publisher's order: how far it follows hardship. */
    private static final double[] FOLLOWS = {1, 0.95, 0.93, 0.85, 0.85, -0.5, 0.5, 0.75, 0.35};

    private Deprivation() {}

    /** Ranks by LSOA, then by column (overall index first); no rank is given twice in a column. */
    static int[][] ranks(List<Lsoa> lsoas, Random random) {
        int[][] ranks = new int[lsoas.size()][FOLLOWS.length];
        for (int column = 0; column < FOLLOWS.length; column++) {
            double[] score = new double[lsoas.size()];
            double follows = FOLLOWS[column];
            for (int i = 0; i < score.length; i++) {
                double own = column == 0 ? 0.1 : StrictMath.sqrt(1 - follows * follows);
                score[i] = follows * lsoas.get(i).hardship() + 0.7 * own * random.nextGaussian();
            }
            List<Integer> worstFirst = new ArrayList<>();
            for (int i = 0; i < score.length; i++) {
                worstFirst.add(i);
            }
            worstFirst.sort(Comparator.comparingDouble(i -> -score[i]));
            for (int place = 0; place < score.length; place++) {
                ranks[worstFirst.get(place)][column] = rank(place, score.length, random);
            }
        }
        return ranks;
    }

    /** Spread over all of Wales but thin at the worst end: about one in sixteen among the most deprived tenth. */
    private static int rank(int place, int of, Random random) {
        double from = IN_WALES * StrictMath.pow((double) place / of, 0.84);
        double to = IN_WALES * StrictMath.pow((place + 1.0) / of, 0.84);
        int first = (int) Math.floor(from) + 1;
        return first + random.nextInt(Math.max(1, (int) Math.floor(to) - first + 1));
    }
}
