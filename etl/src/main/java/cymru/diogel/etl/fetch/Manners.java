package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.BadInput;
import java.time.Duration;
import java.util.Map;

/**
 * How publishers are asked.
 *
 * @param attempts for one answer, before it is given up
 * @param firstWait between the first two of them; doubled from then on, up to {@link #LONGEST_WAIT}, give or take a quarter
 * @param patience how long a server may say nothing
 */
record Manners(int attempts, Duration firstWait, Duration patience) {
    /** A server that asks to be left alone for longer is asked again another day. */
    static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    /** Requests a second to one host; data.police.uk allows 15, ArcGIS Online and gov.wales name no number. */
    static final int REQUESTS_PER_SECOND = 5;

    static Manners of(Map<String, String> environment) {
        return new Manners(
                number(environment, "DIOGEL_FETCH_ATTEMPTS", 6),
                Duration.ofMillis(number(environment, "DIOGEL_FETCH_WAIT_MS", 1_000)),
                Duration.ofMillis(number(environment, "DIOGEL_FETCH_PATIENCE_MS", 60_000)));
    }

    private static int number(Map<String, String> environment, String variable, int usual) {
        String told = environment.getOrDefault(variable, "").strip();
        if (told.isEmpty()) {
            return usual;
        }
        if (!told.matches("[1-9]\\d{0,6}")) {
            throw new BadInput(variable + ": expected a whole number from 1 to 9999999, got '" + told + "'");
        }
        return Integer.parseInt(told);
    }
}
