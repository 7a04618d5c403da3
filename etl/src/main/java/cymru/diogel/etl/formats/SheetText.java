package cymru.diogel.etl.formats;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** What a cell of a workbook says as text, as a CSV of the same would: plain numbers, ISO dates. */
final class SheetText {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private SheetText() {}

    static String of(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : "";
    }

    static String of(LocalDateTime moment) {
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        return moment.getSecond() == 0
                ? MINUTES.format(moment)
                : moment.withNano(0).toString();
    }
}
