package cymru.diogel.geodata.sample.extract;

import java.util.Arrays;
import java.util.Random;

/** Weights of numbered things, to draw one of them in proportion. */
final class Weights {
    private final double[] upTo;

    /** @param weights none below 0, not all 0 */
    Weights(double... weights) {
        upTo = weights.clone();
        for (int i = 1; i < upTo.length; i++) {
            upTo[i] += upTo[i - 1];
        }
    }

    /** The digits of a text as weights. */
    static Weights digits(String digits) {
        return new Weights(digits.chars().mapToDouble(digit -> digit - '0').toArray());
    }

    int draw(Random random) {
        double drawn = random.nextDouble() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, drawn);
        return found < 0 ? -found - 1 : found + 1;
    }
}
