package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.catalogue.Attribution;
import cymru.diogel.server.pack.Section;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** What is counted, how the figures are made, what is hidden, and whom the data is owed to. */
final class MethodPage {
    private MethodPage() {}

    static Element of(Sheet sheet) {
        Html html = sheet.html();
        Words words = sheet.words();
        JsonNode list = sheet.data().list();
        JsonNode definition = list.path("definition");
        JsonNode people = list.path("population");
        List<Object> content = new ArrayList<>();
        head(content, sheet, "method.definition");
        content.add(html.el("p", words.said(definition.path("title")) + ". " + words.said(definition.path("note"))));
        content.addAll(sheet.sentences(
                "parts", definition.path("parts").valueStream().map(part -> words.said(part.path("title")))));
        head(content, sheet, "method.list");
        content.add(sheet.said("method.order", "measure", words.word("measure", list.path("measure"))));
        content.add(html.el("p", words.said(list.path("interval").path("method")) + "."));
        content.add(html.el("p", words.said(sheet.data().needs().path("method"))));
        content.add(html.el(
                "p",
                words.said(list.path("areas").path("mask")) + ". " + words.said(people.path("title")) + "; "
                        + words.said(people.path("method_title")) + "."));
        head(content, sheet, "method.maps");
        content.add(sheet.said("method.classes"));
        head(content, sheet, "method.rules");
        content.addAll(sheet.sentences(
                "rules",
                list.path("rules")
                        .valueStream()
                        .map(rule -> words.word("rule", rule.path("id")) + ": " + words.said(rule))));
        head(content, sheet, "method.careful");
        content.addAll(
                sheet.sentences("caveats", list.path("caveats").valueStream().map(words::said)));
        content.addAll(sheet.sentences(
                "noted",
                list.path("annotations")
                        .valueStream()
                        .map(note -> words.day(note.path("on").asText()) + ": " + words.said(note.path("text")))));
        content.add(sheet.said("method.persons"));
        head(content, sheet, "method.suppression");
        content.add(sheet.said("method.hidden"));
        content.add(sheet.said("method.shorthands"));
        head(content, sheet, "method.sources");
        content.add(html.el("p", words.said(Attribution.of(sheet.data().sample()))));
        content.add(html.el("p", Cover.data(sheet) + "."));
        return sheet.section(Section.METHOD, content);
    }

    private static void head(List<Object> content, Sheet sheet, String key) {
        content.add(sheet.html().el("h3", sheet.words().t(key)));
    }
}
