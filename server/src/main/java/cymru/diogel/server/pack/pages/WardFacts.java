package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The figures of one ward's row, each with its interval. */
final class WardFacts {
    private static final int DAY = 24;
    /** How long the heaviest part of the week is, hours. */
    private static final int PEAK = 6;

    private WardFacts() {}

    static Element of(Sheet sheet, JsonNode row) {
        Html html = sheet.html();
        Words words = sheet.words();
        List<Element> rows = new ArrayList<>();
        rows.add(html.row(words.t("fact.rank"), TopPage.rank(words, row)));
        rows.add(html.row(
                words.t("column.count"),
                words.t(
                        "fact.count",
                        "n",
                        words.whole(row.path("count")),
                        "expected",
                        words.tenth(row.path("expected")))));
        rows.add(html.row(
                words.t("column.rate"),
                words.tenthWithin(row.path("rate_per_1000"), row.path("rate_low"), row.path("rate_high"))));
        rows.add(html.row(
                words.t("fact.smoothed"),
                words.tenthWithin(row.path("smoothed"), row.path("smoothed_low"), row.path("smoothed_high"))));
        rows.add(html.row(words.t("column.change"), TopPage.change(words, row)));
        rows.add(html.row(words.t("column.class"), words.word("class", row.path("class"))));
        rows.add(html.row(words.t("fact.residents"), words.whole(row.path("population"))));
        rows.add(html.row(words.t("column.deprived"), words.share(row.path("deprived_20"))));
        rows.add(html.row(
                words.t("fact.worst"),
                words.t(
                        "fact.lsoa",
                        "code",
                        row.path("worst_lsoa").asText(),
                        "rank",
                        words.whole(row.path("worst_rank")))));
        rows.add(html.row(words.t("fact.flags"), flags(words, row)));
        rows.add(html.row(words.t("fact.peak"), peak(words, row)));
        return html.table(
                "facts", words.t("ward.caption"), List.of(words.t("fact.what"), words.t("fact.figure")), rows);
    }

    private static String flags(Words words, JsonNode row) {
        return Stream.of("domestic", "alcohol", "drugs", "knife", "firearm")
                .map(flag -> words.t("flag." + flag) + " " + words.share(row.path(flag)))
                .collect(Collectors.joining(" · "));
    }

    /** {@code 5-22} as "Friday 22:00–04:00 (14%)". */
    private static String peak(Words words, JsonNode row) {
        String peak = row.path("peak").asText();
        if (!peak.matches("\\d-\\d{1,2}")) {
            return peak;
        }
        int hour = Integer.parseInt(peak.substring(2));
        return words.t(
                "fact.hours",
                "day",
                words.t("day." + peak.charAt(0)),
                "from",
                clock(hour),
                "to",
                clock((hour + PEAK) % DAY),
                "share",
                words.share(row.path("peak_share")));
    }

    private static String clock(int hour) {
        return (hour < 10 ? "0" : "") + hour + ":00";
    }
}
