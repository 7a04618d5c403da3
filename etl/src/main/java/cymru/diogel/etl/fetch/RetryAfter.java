package cymru.diogel.etl.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header Retry-After (RFC 9110, 10.2.3): seconds, or the moment from which to ask again. */
final class RetryAfter {
    private RetryAfter() {}

    /** Zero where the server names none that can be read. */
    static Duration of(HttpHeaders headers) {
        String told = headers.firstValue("Retry-After").orElse("").strip();
        if (told.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(told));
        }
        try {
            Instant from = ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), from);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException neither) {
            return Duration.ZERO;
        }
    }
}
