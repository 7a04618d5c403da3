package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.pack.Section;
import java.util.List;
import org.w3c.dom.Element;

/** The latest action of each ward that has one: what was decided, who owns it, and when it is looked at again. */
final class ActionsPage {
    private ActionsPage() {}

    static Element of(Sheet sheet) {
        Words words = sheet.words();
        List<Element> rows = sheet.data().rows().stream()
                .filter(row -> !row.path("action_en").asText().isEmpty())
                .map(row -> row(sheet, row))
                .toList();
        if (rows.isEmpty()) {
            return sheet.untold(Section.ACTIONS, words.t("actions.none"));
        }
        List<String> head = List.of(
                words.t("column.ward"),
                words.t("column.action"),
                words.t("column.owner"),
                words.t("column.status"),
                words.t("column.due"),
                words.t("column.review"),
                words.t("column.decision"));
        return sheet.section(
                Section.ACTIONS,
                sheet.said("actions.note"),
                sheet.html().table("actions", words.t("section.actions"), head, rows));
    }

    private static Element row(Sheet sheet, JsonNode row) {
        Words words = sheet.words();
        return sheet.html()
                .row(
                        words.name(row),
                        words.of(row, "action"),
                        row.path("owner").asText(),
                        words.word("status", row.path("status")),
                        words.day(row.path("due").asText()),
                        words.day(row.path("review").asText()),
                        words.of(row, "decision"));
    }
}
