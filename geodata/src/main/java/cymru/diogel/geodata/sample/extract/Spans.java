package cymru.diogel.geodata.sample.extract;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** How long an offence may have taken, and how long it took until it was recorded. */
final class Spans {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    private Spans() {}

    /** Local time of the end, or null where it is not known: minutes, hours to days, and a few of more than 168 hours. */
    static @Nullable LocalDateTime end(OffenceGroup group, LocalDateTime from, Random random) {
        double drawn = random.nextDouble();
        double weeks =
                switch (group) {
                    case HARASSMENT, SEXUAL -> 0.03;
                    default -> 0;
                };
        double days =
                switch (group) {
                    case BURGLARY, DAMAGE -> 0.6;
                    case HARASSMENT -> 0.25;
                    case SEXUAL -> 0.08;
                    case HOMICIDE -> 0;
                    default -> 0.01;
                };
        int minutes = 0;
        if (drawn < weeks) {
            minutes = 8 * DAY + random.nextInt(50 * DAY);
        } else if (drawn < weeks + days) {
            minutes = 2 * HOUR + random.nextInt(random.nextInt(4) == 0 ? 5 * DAY : 14 * HOUR);
        } else if (group != OffenceGroup.HOMICIDE && drawn > 0.7) {
            minutes = 5 + random.nextInt(50);
        }
        LocalDateTime to = from.plusMinutes(minutes).atZone(LONDON).toLocalDateTime();
        return minutes == 0 || to.toLocalDate().isAfter(Offences.LAST_DAY) ? null : to;
    }

    /** The same day or the next as a rule; sexual offences often long after. */
    static LocalDate recorded(OffenceGroup group, LocalDateTime end, Random random) {
        double drawn = random.nextDouble();
        int days = drawn < 0.75 ? 0 : drawn < 0.93 ? 1 : 2 + random.nextInt(6);
        if (group == OffenceGroup.SEXUAL && drawn > 0.8) {
            days = 5 + random.nextInt(70);
        }
        LocalDate recorded = end.toLocalDate().plusDays(days);
        return recorded.isAfter(Offences.LAST_DAY) ? Offences.LAST_DAY : recorded;
    }
}
