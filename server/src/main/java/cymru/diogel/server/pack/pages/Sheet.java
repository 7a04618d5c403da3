package cymru.diogel.server.pack.pages;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.pack.PackData;
import cymru.diogel.server.pack.Section;
import cymru.diogel.server.pack.drawing.Drawing;
import cymru.diogel.server.pack.drawing.Drawings;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a section is written with: the document, the words of one language, and what there is to tell. */
record Sheet(Html html, Words words, PackData data, Drawings drawings) {
    /** CSS pixels between the margins of a page: A4 less 15 mm on either side. */
    static final int WIDTH = 680;

    Element section(Section section, Object... content) {
        Element head = html.el("h2", words.t("section." + section.id()));
        Element whole = html.of("section " + section.id(), "div", head, List.of(content));
        return html.with(whole, "id", id(section));
    }

    /** A section that the data cannot tell, with the reason; it takes no page of its own. */
    Element untold(Section section, String reason) {
        Element whole = section(section, html.el("p", reason));
        return html.with(whole, "class", "section untold");
    }

    /** Where a section begins: a name within the document. */
    String id(Section section) {
        return words.lang() + "-" + section.id();
    }

    Element draw(Drawing drawing, String alt) {
        return drawings.place(html.document(), drawing, alt);
    }

    /** Which definition, over which months. */
    String what() {
        JsonNode list = data.list();
        return words.t(
                "what",
                "definition",
                words.said(list.path("definition").path("title")),
                "period",
                words.period(list.path("period")));
    }

    Element said(String key, Object... places) {
        return html.el("p", words.t(key, places));
    }

    /** A list of sentences, or nothing where there are none. */
    List<Element> sentences(String styled, Stream<String> sentences) {
        List<Element> items = sentences.map(sentence -> html.el("li", sentence)).toList();
        return items.isEmpty() ? List.of() : List.of(html.of(styled, "ul", items));
    }
}
