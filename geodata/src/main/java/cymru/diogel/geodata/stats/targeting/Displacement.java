package cymru.diogel.geodata.stats.targeting;

/**
 * The weighted displacement difference (Wheeler and Ratcliffe 2018): (T₁ − T₀) − (C₁ − C₀) for Poisson counts in a treated and
 * a comparison area, with standard error √(T₀ + T₁ + C₀ + C₁).
 *
 * @param difference incidents beyond what the comparison area did; negative is fewer
 * @param standardError in incidents
 */
public record Displacement(double difference, double standardError) {
    /**
     * @param t0 treated area before
     * @param t1 treated area after
     * @param c0 comparison area before
     * @param c1 comparison area after
     */
    public static Displacement of(int t0, int t1, int c0, int c1) {
        if (t0 < 0 || t1 < 0 || c0 < 0 || c1 < 0) {
            throw new IllegalArgumentException(
                    "expected counts of 0 or more, got " + t0 + ", " + t1 + ", " + c0 + " and " + c1);
        }
        return new Displacement((t1 - t0) - (c1 - c0), Math.sqrt((double) t0 + t1 + c0 + c1));
    }
}
