package cymru.diogel.server.needs;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import cymru.diogel.geodata.domain.Trait;
import cymru.diogel.server.counts.ForceTotals;
import cymru.diogel.server.counts.PartInHours;
import cymru.diogel.server.http.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The shares of a total that a needs assessment tells: by flag, by hour of the day, by season. */
final class Shares {
    /** 18:00 to 05:59, counted from 06:00, when the operational day begins. */
    static final int NIGHT_FROM = 12;

    static final int NIGHT_TO = 24;

    private static final Map<Trait, Bilingual> FLAGS = Map.of(
            Trait.DOMESTIC, new Bilingual("Domestic", "Domestig"),
            Trait.ALCOHOL, new Bilingual("Alcohol-related", "Yn ymwneud ag alcohol"),
            Trait.DRUGS, new Bilingual("Drug-related", "Yn ymwneud â chyffuriau"),
            Trait.KNIFE, new Bilingual("With a knife", "Gyda chyllell"),
            Trait.FIREARM, new Bilingual("With a firearm", "Gyda dryll"));
    private static final Bilingual NIGHT = new Bilingual("between 18:00 and 05:59", "rhwng 18:00 a 05:59");
    private static final Bilingual SUMMER =
            new Bilingual("Recorded in July and August", "Wedi’u cofnodi ym mis Gorffennaf a mis Awst");

    /** Places among twelve months. */
    private static final int JULY = 6;

    private static final int AUGUST = 7;

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
        Bilingual title = atNight(of);
        OptionalDouble night = totals.hours(NIGHT_FROM, NIGHT_TO);
        return night(id, title, definition, night, totals.withHours() instanceof Known known ? known.value() : 0);
    }

    static Bilingual atNight(Bilingual of) {
        return new Bilingual(of.en() + ": " + NIGHT.en(), of.cy() + ": " + NIGHT.cy());
    }

    /** The share of one part that was at night, of those of it whose hours are known. */
    static Figure night(String definition, PartInHours part) {
        return night(part.part().id(), part.part().title(), definition, part.within(), part.known());
    }

    /**
     * @param night weight at night, empty where hidden
     * @param known of how many
     */
    static Figure night(String id, Bilingual title, String definition, OptionalDouble night, int known) {
        return night.isEmpty()
                ? Figure.share(id, title, definition, new Hidden(), new Hidden())
                : Figure.share(id, title, definition, night.getAsDouble(), known);
    }

    /** The share recorded in July and August, which would be a sixth if the months were alike. */
    static Figure summer(String definition, Scope scope, ForceTotals totals) {
        int months = scope.months().count();
        if (months % 12 != 0 || scope.loaded().size() != months) {
            return Figure.none("july_august", SUMMER, definition, "share", Reasons.NOT_WHOLE_YEARS);
        }
        List<ShownCount> calendar = Trend.calendar(scope, totals);
        return Figure.share(
                "july_august", SUMMER, definition, Trend.sum(calendar.get(JULY), calendar.get(AUGUST)), totals.total());
    }
}
