package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.pack.Section;
import cymru.diogel.server.pack.drawing.Paint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The whole force by rate, the first ten of the list numbered, and its towns larger. */
final class ForcePage {
    private static final int NUMBERED = 10;
    private static final int MAP_WIDE = 490;
    private static final int MAP_HIGH = 455;
    private static final int INSET_HIGH = 150;

    private ForcePage() {}

    static Element of(Sheet sheet) {
        Html html = sheet.html();
        List<JsonNode> rows = sheet.data().rows();
        RateClasses classes = RateClasses.of(rows);
        Map<String, Paint> looks = classes.looks(rows);
        Map<String, Integer> numbers = new HashMap<>();
        sheet.data().first(NUMBERED).forEach(row -> numbers.put(row.path("code").asText(), numbers.size() + 1));
        Element map = sheet.draw(
                Maps.force(sheet, looks, numbers, MAP_WIDE, MAP_HIGH),
                sheet.words().t("map.alt", "what", sheet.what()));
        return sheet.section(
                Section.MAP,
                html.of("under", "p", sheet.what()),
                html.of(
                        "beside",
                        "div",
                        html.of("left", "div", map),
                        html.of("right", "div", classes.legend(sheet, rows), sheet.said("map.numbers"))),
                html.of("apart", "div"),
                Maps.insets(sheet, looks, numbers, INSET_HIGH),
                sheet.said("map.note"));
    }
}
