package cymru.diogel.geodata.sample.extract;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** Where and when a kind of offence happens: the days and hours of the week, the places, and the drink. */
@SuppressWarnings("ImmutableEnumChecker") // Weights and shares never change once made.
enum Setting {
    /** The night-time economy: Friday and Saturday nights, in and outside licensed premises. */
    NIGHT_OUT(
            "2234993",
            "000000111112" + "234579" + "998521",
            0.61,
            new Shares<>(
                    List.of("licensed premises", "street", "public transport", "dwelling", "other"), 46, 44, 3, 4, 3)),
    /** At home: evenings, and most of all at weekends. */
    HOME(
            "4444568",
            "112222222334" + "566777" + "653211",
            0.22,
            new Shares<>(List.of("dwelling", "street", "other"), 91, 5, 4)),
    /** Out of doors, more in the afternoon and evening. */
    STREET(
            "4444554",
            "112222333455" + "555543" + "322111",
            0.19,
            new Shares<>(List.of("street", "park", "public transport", "dwelling", "other"), 70, 9, 4, 8, 9)),
    /** Shops, schools and services in their hours. */
    DAYTIME(
            "5555542",
            "013555655542" + "211000" + "000000",
            0.06,
            new Shares<>(
                    List.of("shop", "school", "hospital", "public transport", "street", "park", "other"),
                    34,
                    22,
                    9,
                    6,
                    17,
                    4,
                    8));

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** When the operational day begins: Saturday 02:00 is Friday night. */
    private static final int DAY_BEGINS = 6;

    private final Weights days;
    private final Weights hours;
    private final double alcohol;

    private final Shares<String> places;

    /**
     * @param days weights of the operational days from Monday, a digit each
     * @param hours weights of their hours from 06:00, a digit each
     */
    Setting(String days, String hours, double alcohol, Shares<String> places) {
        this.days = Weights.digits(days);
        this.hours = Weights.digits(hours);
        this.alcohol = alcohol;
        this.places = places;
    }

    /** Share of violence here that is alcohol-related. */
    double alcohol() {
        return alcohol;
    }

    /** A location type as an extract has it. */
    String place(Random random) {
        return places.draw(random);
    }

    /** A local time of the month that there was: never within the hour that is left out in March. */
    LocalDateTime time(YearMonth month, Random random) {
        int weekday = days.draw(random);
        int hour = DAY_BEGINS + hours.draw(random);
        int calendarDay = (weekday + hour / 24) % 7;
        int first = Math.floorMod(calendarDay - (month.atDay(1).getDayOfWeek().getValue() - 1), 7) + 1;
        int weeks = (month.lengthOfMonth() - first) / 7 + 1;
        return month.atDay(first + 7 * random.nextInt(weeks))
                .atTime(hour % 24, random.nextInt(60))
                .atZone(LONDON)
                .toLocalDateTime();
    }
}
