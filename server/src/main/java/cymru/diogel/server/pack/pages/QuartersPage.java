package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.pack.Section;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Small maps of the twelve months to each of the last quarters, all in the classes of the window. */
final class QuartersPage {
    private static final int MAP_WIDE = 330;
    private static final int MAP_HIGH = 205;

    private QuartersPage() {}

    static Element of(Sheet sheet) {
        List<JsonNode> quarters = sheet.data().quarters();
        if (quarters.size() < 2) {
            return sheet.untold(Section.QUARTERS, sheet.words().t("quarters.untold"));
        }
        Html html = sheet.html();
        RateClasses classes = RateClasses.of(sheet.data().rows());
        List<Element> maps =
                quarters.stream().map(quarter -> small(sheet, classes, quarter)).toList();
        return sheet.section(
                Section.QUARTERS,
                html.of(
                        "under",
                        "p",
                        sheet.words()
                                .said(sheet.data().list().path("definition").path("title"))),
                sheet.said("quarters.note"),
                html.of("insets", "div", maps),
                table(sheet, classes));
    }

    private static Element small(Sheet sheet, RateClasses classes, JsonNode quarter) {
        Html html = sheet.html();
        String period = sheet.words().period(quarter.path("period"));
        List<JsonNode> rows = quarter.path("rows").valueStream().toList();
        Element map = sheet.draw(
                Maps.small(sheet, classes.looks(rows), MAP_WIDE, MAP_HIGH),
                sheet.words().t("quarters.alt", "period", period));
        return html.of("small", "div", html.of("label", "p", period), map);
    }

    /** How many wards each class has in each period. */
    private static Element table(Sheet sheet, RateClasses classes) {
        Html html = sheet.html();
        Words words = sheet.words();
        List<String> letters = List.of("A", "B", "C", "D", "E", "0", "[c]", "[x]");
        List<Element> rows = sheet.data().quarters().stream()
                .map(quarter -> html.row(
                        words.period(quarter.path("period")),
                        letters.stream()
                                .map(letter -> html.number(words.format(
                                        (double) quarter.path("rows")
                                                .valueStream()
                                                .filter(row ->
                                                        classes.letter(row).equals(letter))
                                                .count(),
                                        0)))
                                .toArray()))
                .toList();
        List<String> head = Stream.concat(Stream.of(words.t("column.period")), letters.stream())
                .toList();
        return html.table("changes", words.t("quarters.caption"), head, rows);
    }
}
