package cymru.diogel.server.needs;

import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.domain.Trait;
import cymru.diogel.server.counts.ForceTotals;
import cymru.diogel.server.http.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The shares of a total that a needs assessment tells: by flag, by hour of the day, by season. */
final class Shares {
    /** 18:00 to 05:59, counted from 06:00, when the operational day begins. */
    private static final int NIGHT_FROM = 12;

    private static final int NIGHT_TO = 24;

    private static final Map<Trait, Bilingual> FLAGS = Map.of(
            Trait.DOMESTIC, new Bilingual("Domestic", "Domestig"),
            Trait.ALCOHOL, new Bilingual("Alcohol-related", "Yn ymwneud ag alcohol"),
            Trait.DRUGS, new Bilingual("Drug-related", "Yn ymwneud â chyffuriau"),
            Trait.KNIFE, new Bilingual("With a knife", "Gyda chyllell"),
            Trait.FIREARM, new Bilingual("With a firearm", "Gyda dryll"));
    private static final Bilingual NIGHT = new Bilingual("Between 18:00 and 05:59", "Rhwng 18:00 a 05:59");
    private static final Bilingual SUMMER =
            new Bilingual("Recorded in July and August", "Wedi’u cofnodi ym mis Gorffennaf a mis Awst");

    private Shares() {}

    /** One figure a flag, in their order. */
    static List<Figure> flags(String definition, ForceTotals totals, boolean known) {
        List<Figure> figures = new ArrayList<>();
        for (Trait flag : Trait.values()) {
            Bilingual title = FLAGS.getOrDefault(flag, new Bilingual(flag.id(), flag.id()));
            figures.add(
                    known
                            ? Figure.share(flag.id(), title, definition, totals.flagged(flag), totals.total())
                            : Figure.none(flag.id(), title, definition, "share", Reasons.NO_FLAGS));
        }
        return figures;
    }

    /** The share at night of those whose hours are known. */
    static Figure night(String id, Bilingual of, String definition, ForceTotals totals) {
        Bilingual title = new Bilingual(of.en() + ": " + NIGHT.en(), of.cy() + ": " + NIGHT.cy());
        OptionalDouble night = totals.hours(NIGHT_FROM, NIGHT_TO);
        OptionalDouble all = totals.hours(0, NIGHT_TO);
        if (night.isEmpty() || all.isEmpty()) {
            return Figure.share(id, title, definition, new Hidden(), new Hidden());
        }
        return Figure.share(id, title, definition, night.getAsDouble(), (int) Math.rint(all.getAsDouble()));
    }

    /** The share recorded in July and August, which would be a sixth if the months were alike. */
    static Figure summer(String definition, ForceTotals totals, Months months, int loaded) {
        return months.count() % 12 == 0 && loaded == months.count()
                ? Figure.share(
                        "july_august", SUMMER, definition, totals.inCalendarMonths(List.of(7, 8)), totals.total())
                : Figure.none("july_august", SUMMER, definition, "share", Reasons.NOT_WHOLE_YEARS);
    }
}
