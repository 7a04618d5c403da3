package cymru.diogel.geodata.stats.time;

import java.util.Locale;

/**
 * What an area has been over the periods, after Esri's emerging hot spot categories, on local statistics that are significant
 * after correction for many tests. The first class that fits, in this order, is the area's.
 */
public enum HotspotClass {
    /** Hot in the last period only. */
    NEW,
    /** One unbroken run of two or more hot periods that ends now, none before, under 90 % of periods. */
    CONSECUTIVE,
    /** Hot now and in at least 90 % of periods, with a significant trend up. */
    INTENSIFYING,
    /** Hot now and in at least 90 % of periods, with a significant trend down. */
    DIMINISHING,
    /** Hot now and in at least 90 % of periods, without a trend. */
    PERSISTENT,
    /** Not hot now, but in at least 90 % of periods. */
    HISTORICAL,
    /** Hot now, under 90 % of periods, and significantly cold in an earlier one. */
    OSCILLATING,
    /** Hot on and off, under 90 % of periods, and never cold. */
    SPORADIC,
    /** None of these. */
    NONE;

    /** A trend counts at this two-sided significance. */
    public static final double TREND_ALPHA = 0.05;

    /**
     * @param hot whether the area was significantly high in each period, in order of time; at least one
     * @param cold whether it was significantly low, for the same periods; never both
     * @param trend of the area's values over the same periods
     */
    public static HotspotClass of(boolean[] hot, boolean[] cold, MannKendall trend) {
        int periods = hot.length;
        if (periods == 0 || cold.length != periods) {
            throw new IllegalArgumentException(
                    "expected hot and cold for the same periods, got " + periods + " and " + cold.length);
        }
        int hotPeriods = count(hot, periods);
        boolean now = hot[periods - 1];
        boolean mostly = hotPeriods * 10 >= periods * 9;
        if (now && hotPeriods == 1) {
            return NEW;
        }
        if (now && !mostly && count(hot, periods - hotPeriods) == 0) {
            return CONSECUTIVE;
        }
        if (now && mostly) {
            return trend.rises(TREND_ALPHA) ? INTENSIFYING : trend.falls(TREND_ALPHA) ? DIMINISHING : PERSISTENT;
        }
        if (mostly) {
            return HISTORICAL;
        }
        boolean wasCold = count(cold, periods) > 0;
        if (now && wasCold) {
            return OSCILLATING;
        }
        return hotPeriods > 0 && !wasCold ? SPORADIC : NONE;
    }

    /** The word in answers and message keys: {@code new}, {@code consecutive}, … */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static int count(boolean[] flags, int until) {
        int count = 0;
        for (int i = 0; i < until; i++) {
            count += flags[i] ? 1 : 0;
        }
        return count;
    }
}
