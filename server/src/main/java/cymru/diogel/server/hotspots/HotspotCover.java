package cymru.diogel.server.hotspots;

import cymru.diogel.server.areas.Level;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.exports.Line;
import cymru.diogel.server.hotspots.row.Rule;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Params;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the cover of a file says of the targeting list alone: how it is ordered, what it is compared with, why areas are on it. */
final class HotspotCover {
    private HotspotCover() {}

    static Bilingual title(Level level) {
        return switch (level) {
            case WARD -> new Bilingual("Targeting list of wards", "Rhestr dargedu wardiau");
            case LSOA -> new Bilingual("Targeting list of LSOAs", "Rhestr dargedu ACEHI");
            case CELL -> new Bilingual("Targeting list of cells", "Rhestr dargedu celloedd");
        };
    }

    static List<Line> lines(HotspotTable table, Params asked) {
        HotspotFrame frame = table.frame();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(
                "Months asked for",
                "Misoedd y gofynnwyd amdanynt",
                "" + frame.windows().asked()));
        lines.add(Line.of("Compared with", "O’i gymharu â", before(frame.windows())));
        lines.add(Line.of(
                "Areas looked at",
                "Ardaloedd yr edrychwyd arnynt",
                frame.level().mask()));
        lines.add(Line.of(
                "In order of", "Yn nhrefn", table.measure().column().column().title()));
        lines.add(Line.of(
                "Weights of the score",
                "Pwysau’r sgôr",
                weights(frame.question().weights())));
        lines.add(Line.of("Seed", "Hedyn", "" + frame.question().seed()));
        lines.add(Line.of("N of in_top", "N in_top", "" + table.topN()));
        String edition = table.gathered().harmEdition();
        lines.add(
                Line.of("Harm weights", "Pwysau niwed", edition == null ? Line.NONE : new Bilingual(edition, edition)));
        lines.add(Line.asked(asked));
        for (Map<String, Object> caveat : table.caveats()) {
            Bilingual said = new Bilingual(String.valueOf(caveat.get("en")), String.valueOf(caveat.get("cy")));
            lines.add(Line.of("Bear in mind", "I’w gofio", said));
        }
        for (Rule rule : Rule.values()) {
            String named = rule.id() + " (" + rule.test() + ")";
            lines.add(Line.of("Why listed: " + named, "Pam ar y rhestr: " + named, rule.sentence()));
        }
        return lines;
    }

    private static Bilingual before(Windows windows) {
        Period before = windows.before();
        if (before == null || !windows.beforeLoaded()) {
            return Line.NONE;
        }
        String ends = before.from() + " – " + before.to();
        return new Bilingual(ends, ends);
    }

    private static Bilingual weights(Weights weights) {
        List<String> each = List.of(plain(weights.violence()), plain(weights.deprivation()), plain(weights.growth()));
        return new Bilingual(
                "violence " + each.get(0) + ", deprivation " + each.get(1) + ", growth " + each.get(2),
                "trais " + each.get(0) + ", amddifadedd " + each.get(1) + ", twf " + each.get(2));
    }

    private static String plain(double weight) {
        return BigDecimal.valueOf(weight).stripTrailingZeros().toPlainString();
    }
}
