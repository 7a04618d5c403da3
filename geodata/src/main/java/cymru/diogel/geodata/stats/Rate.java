package cymru.diogel.geodata.stats;

/**
 * A rate per 1,000 residents per year with its 95 % interval: 1000·O/n, n in person-years, the interval of
 * {@link PoissonInterval} scaled alike (methods of UK public-health practice).
 */
public record Rate(double value, double low, double high) {
    /** The coverage of every interval that Diogel shows. */
    public static final double LEVEL = 0.95;

    private static final double PER = 1000;

    /**
     * @param count observed incidents, 0 or more
     * @param personYears residents × years, above 0
     * @throws IllegalArgumentException when there are no person-years to divide by
     */
    public static Rate per1000(int count, double personYears) {
        if (!(personYears > 0) || Double.isInfinite(personYears)) {
            throw new IllegalArgumentException("expected person-years above 0, got " + personYears);
        }
        PoissonInterval interval = PoissonInterval.of(count, LEVEL);
        double scale = PER / personYears;
        return new Rate(count * scale, interval.low() * scale, interval.high() * scale);
    }
}
