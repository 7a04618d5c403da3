package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.pack.Section;
import cymru.diogel.server.pack.drawing.Paint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Where counts have clearly risen or fallen on the same months a year before, and where that cannot be said. */
final class ChangePage {
    private static final int MAP_WIDE = 490;
    private static final int MAP_HIGH = 350;
    /** Lower than on the map of the force: the table of what changed wants the room. */
    private static final int INSET_HIGH = 118;

    private ChangePage() {}

    static Element of(Sheet sheet) {
        if (!sheet.data().toldBefore()) {
            return sheet.untold(Section.CHANGE, sheet.words().t("change.untold"));
        }
        Html html = sheet.html();
        Words words = sheet.words();
        JsonNode list = sheet.data().list();
        Map<String, Paint> looks = new LinkedHashMap<>();
        sheet.data().rows().forEach(row -> looks.put(row.path("code").asText(), look(row)));
        String what = words.t(
                "change.what",
                "definition",
                words.said(list.path("definition").path("title")),
                "now",
                words.period(list.path("period")),
                "before",
                words.period(list.path("before")));
        Element map =
                sheet.draw(Maps.force(sheet, looks, Map.of(), MAP_WIDE, MAP_HIGH), words.t("change.alt", "what", what));
        return sheet.section(
                Section.CHANGE,
                html.of("under", "p", what),
                html.of(
                        "beside",
                        "div",
                        html.of("left", "div", map),
                        html.of("right", "div", legend(sheet, looks), sheet.said("change.note"))),
                html.of("apart", "div"),
                Maps.insets(sheet, looks, Map.of(), INSET_HIGH),
                table(sheet));
    }

    private static Paint look(JsonNode row) {
        JsonNode verdict = row.path("change_verdict");
        return switch (verdict.asText()) {
            case "up" -> Paint.RISE;
            case "down" -> Paint.FALL;
            case "no_clear_change" -> Paint.SAME;
            case "[c]" -> Paint.HIDDEN;
            default -> Paint.MISSING;
        };
    }

    private static Element legend(Sheet sheet, Map<String, Paint> looks) {
        Words words = sheet.words();
        Map<Paint, String> texts = new LinkedHashMap<>();
        texts.put(Paint.RISE, "change.up");
        texts.put(Paint.SAME, "change.no_clear_change");
        texts.put(Paint.FALL, "change.down");
        texts.put(Paint.HIDDEN, "legend.hidden");
        texts.put(Paint.MISSING, "legend.missing");
        List<Element> lines = new ArrayList<>();
        texts.forEach((look, text) -> {
            int wards = (int) looks.values().stream().filter(look::equals).count();
            if (wards > 0 || text.startsWith("change")) {
                lines.add(RateClasses.line(sheet, look, words.t(text), wards));
            }
        });
        List<String> head = List.of(words.t("legend.class"), words.t("column.change"), words.t("legend.wards"));
        return sheet.html().table("legend", words.t("legend.title"), head, lines);
    }

    private static Element table(Sheet sheet) {
        Html html = sheet.html();
        Words words = sheet.words();
        List<Element> rows = sheet.data().rows().stream()
                .filter(row -> List.of(Paint.RISE, Paint.FALL).contains(look(row)))
                .sorted((one, other) -> other.path("change")
                        .decimalValue()
                        .compareTo(one.path("change").decimalValue()))
                .map(row -> html.row(
                        words.name(row),
                        words.county(row),
                        html.number(words.whole(row.path("before"))),
                        html.number(words.whole(row.path("count"))),
                        TopPage.change(words, row)))
                .toList();
        List<String> head = List.of(
                words.t("column.ward"),
                words.t("column.county"),
                words.t("column.before"),
                words.t("column.count"),
                words.t("column.change"));
        return rows.isEmpty()
                ? sheet.said("change.nowhere")
                : html.table("changes", words.t("change.caption"), head, rows);
    }
}
