package cymru.diogel.geodata.stats.space;

/** The largest difference between our figures and another program's, as a share of the figure. */
final class Agreement {
    /** Figures nearer to 0 than this are compared as they are. */
    private static final double NOUGHT = 1e-9;

    private double largest;
    private String where = "none";

    void of(Table table, String column, double... ours) {
        double[] theirs = table.numbers(column);
        if (theirs.length != ours.length) {
            throw new IllegalArgumentException(column + ": " + theirs.length + " figures for " + ours.length);
        }
        for (int i = 0; i < ours.length; i++) {
            if (Double.isNaN(ours[i]) && Double.isNaN(theirs[i])) {
                continue;
            }
            double difference = Math.abs(ours[i] - theirs[i]) / Math.max(NOUGHT, Math.abs(theirs[i]));
            if (!(difference <= largest)) {
                largest = difference;
                where = column + ", row " + (i + 1) + ": " + ours[i] + " for " + theirs[i];
            }
        }
    }

    /** NaN where a figure was none. */
    double largest() {
        return largest;
    }

    @Override
    public String toString() {
        return "largest relative difference %.1e (%s)".formatted(largest, where);
    }
}
