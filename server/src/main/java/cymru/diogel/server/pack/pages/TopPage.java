package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.pack.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The first twenty of the list, with why each is on it. */
final class TopPage {
    static final int ROWS = 20;

    private TopPage() {}

    static Element of(Sheet sheet) {
        Words words = sheet.words();
        List<String> head = List.of(
                words.t("column.rank"),
                words.t("column.ward"),
                words.t("column.count"),
                words.t("column.rate"),
                words.t("column.change"),
                words.t("column.class"),
                words.t("column.deprived"),
                words.t("column.why"));
        List<Element> rows =
                sheet.data().first(ROWS).stream().map(row -> row(sheet, row)).toList();
        return sheet.section(
                Section.TOP,
                sheet.said(
                        "top.note",
                        "measure",
                        words.word("measure", sheet.data().list().path("measure"))),
                sheet.html().table("top", sheet.what(), head, rows));
    }

    private static Element row(Sheet sheet, JsonNode row) {
        Html html = sheet.html();
        Words words = sheet.words();
        return html.el(
                "tr",
                html.number(rank(words, row)),
                html.with(
                        html.el("th", words.name(row), html.of("county", "span", " " + words.county(row))),
                        "scope",
                        "row"),
                html.number(words.whole(row.path("count"))),
                within(html, words, row),
                html.el(
                        "td",
                        words.word("change", row.path("change_verdict")),
                        " ",
                        html.of("whole", "span", ratio(words, row))),
                html.el("td", words.word("class", row.path("class"))),
                html.number(words.share(row.path("deprived_20"))),
                html.el("td", reasons(words, row)));
    }

    /** The rate, and its interval where that has room. */
    private static Element within(Html html, Words words, JsonNode row) {
        String rate = words.tenth(row.path("rate_per_1000"));
        return row.path("rate_low").isNumber()
                ? html.of(
                        "number",
                        "td",
                        rate + " ",
                        html.of(
                                "whole",
                                "span",
                                "(" + words.tenth(row.path("rate_low")) + "–" + words.tenth(row.path("rate_high"))
                                        + ")"))
                : html.number(rate);
    }

    /** "3 (1–7)": the rank and the reach of its draws. */
    static String rank(Words words, JsonNode row) {
        String rank = words.whole(row.path("rank"));
        return row.path("rank_low").isNumber()
                ? rank + " (" + words.whole(row.path("rank_low")) + "–" + words.whole(row.path("rank_high")) + ")"
                : rank;
    }

    /** The verdict first, then the ratio with its interval. */
    static String change(Words words, JsonNode row) {
        return words.word("change", row.path("change_verdict")) + " " + ratio(words, row);
    }

    /** "×1.29 (0.94–1.78)", or nothing where there is no ratio. */
    static String ratio(Words words, JsonNode row) {
        return row.path("change").isNumber()
                ? "×" + words.hundredth(row.path("change")) + " (" + words.hundredth(row.path("change_low")) + "–"
                        + words.hundredth(row.path("change_high")) + ")"
                : "";
    }

    static String reasons(Words words, JsonNode row) {
        return row.path("reasons")
                .valueStream()
                .map(reason -> words.word("rule", reason))
                .collect(Collectors.joining(" · "));
    }
}
