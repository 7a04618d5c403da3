package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.pack.Section;
import java.util.List;
import org.w3c.dom.Element;

/** Every ward: what the maps show, row for row. */
final class TablePage {
    private TablePage() {}

    /** The verdict on the change as a sign; a shorthand stays. */
    private static String arrow(JsonNode row) {
        String verdict = row.path("change_verdict").asText();
        return switch (verdict) {
            case "up" -> "▲ ";
            case "down" -> "▼ ";
            case "no_clear_change" -> "";
            default -> verdict;
        };
    }

    static Element of(Sheet sheet) {
        Html html = sheet.html();
        Words words = sheet.words();
        List<JsonNode> all = sheet.data().rows();
        RateClasses classes = RateClasses.of(all);
        List<Element> rows = all.stream()
                .map(row -> html.el(
                        "tr",
                        html.number(words.whole(row.path("rank"))),
                        html.with(html.el("th", words.name(row)), "scope", "row"),
                        html.el("td", words.county(row)),
                        html.number(words.whole(row.path("count"))),
                        html.number(words.tenthWithin(
                                row.path("rate_per_1000"), row.path("rate_low"), row.path("rate_high"))),
                        html.el("td", classes.letter(row)),
                        html.el("td", arrow(row), TopPage.ratio(words, row)),
                        html.number(words.share(row.path("deprived_20")))))
                .toList();
        List<String> head = List.of(
                words.t("column.rank"),
                words.t("column.ward"),
                words.t("column.county"),
                words.t("column.count"),
                words.t("column.rate"),
                words.t("legend.class"),
                words.t("column.change"),
                words.t("column.deprived"));
        return sheet.section(Section.TABLE, sheet.said("table.note"), html.table("all", sheet.what(), head, rows));
    }
}
