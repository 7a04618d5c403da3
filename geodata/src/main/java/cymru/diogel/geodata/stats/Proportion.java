package cymru.diogel.geodata.stats;

/**
 * A share with its interval by Wilson (1927): (2x + z² ∓ z√(z² + 4x(1 − x/n))) / (2(n + z²)). It stays within 0 and 1 and
 * holds its coverage where few or none are counted.
 */
public record Proportion(double value, double low, double high) {
    /**
     * @param x those that have the property, 0 to n
     * @param n all, 1 or more
     * @param level coverage, above 0 and below 1 (0.95)
     * @throws IllegalArgumentException when there is nothing to take a share of, or x is outside 0 to n
     */
    public static Proportion of(int x, int n, double level) {
        if (n < 1) {
            throw new IllegalArgumentException("expected a share of 1 or more, got a share of " + n);
        }
        if (x < 0 || x > n) {
            throw new IllegalArgumentException("expected a part of 0 to " + n + ", got " + x);
        }
        double z = Level.z(level);
        double value = (double) x / n;
        double centre = 2.0 * x + z * z;
        double half = z * Math.sqrt(z * z + 4 * x * (1 - value));
        double scale = 2 * (n + z * z);
        // Exactly 1 where all have it, which rounding may miss by the last bit.
        return new Proportion(value, (centre - half) / scale, x == n ? 1 : (centre + half) / scale);
    }
}
