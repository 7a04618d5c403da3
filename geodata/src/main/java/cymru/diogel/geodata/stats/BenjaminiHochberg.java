package cymru.diogel.geodata.stats;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Many tests at once: p-values adjusted to control the false discovery rate (Benjamini and Hochberg 1995; for local
 * statistics Caldas de Castro and Singer 2006), as R's {@code p.adjust(method = "BH")}.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * p̃(k) = min over j ≥ k of min(1, n·p(j)/j), in the order given.
     *
     * @param p from 0 to 1; NaN was not tested, stays NaN and does not count
     */
    public static double[] adjust(double[] p) {
        double[] adjusted = p.clone();
        int[] falling = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double least = 1;
        for (int k = 0; k < falling.length; k++) {
            int rank = falling.length - k;
            least = Math.min(least, p[falling[k]] * falling.length / rank);
            adjusted[falling[k]] = least;
        }
        return adjusted;
    }

    /** How sure a hot or cold spot is, each tier after the correction at its level: 1, 5 and 10 % false discoveries. */
    public enum Tier {
        HOT_99,
        HOT_95,
        HOT_90,
        NONE,
        COLD_90,
        COLD_95,
        COLD_99;

        /**
         * @param z above 0 is hot, under 0 cold
         * @param adjustedP after {@link #adjust}; NaN is no tier
         */
        public static Tier of(double z, double adjustedP) {
            if (z > 0) {
                return tier(adjustedP, HOT_99, HOT_95, HOT_90);
            }
            return z < 0 ? tier(adjustedP, COLD_99, COLD_95, COLD_90) : NONE;
        }

        private static Tier tier(double p, Tier at99, Tier at95, Tier at90) {
            if (p <= 0.01) {
                return at99;
            }
            if (p <= 0.05) {
                return at95;
            }
            return p <= 0.10 ? at90 : NONE;
        }

        /** As written in answers and files: {@code hot_99}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
