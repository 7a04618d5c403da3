package cymru.diogel.server.pack.pages;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the nodes of a document. Text becomes a node here and in no other way: markup in a name is letters like any other. */
final class Html {
    /** Control characters, and marks that turn the direction of what follows. */
    private static final Pattern ILLEGIBLE = Pattern.compile("[\\p{Cntrl}\u200E\u200F\u202A-\u202E\u2066-\u2069]");

    private final Document document;

    Html() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            document = factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("every Java has a document builder", impossible);
        }
    }

    Document document() {
        return document;
    }

    /** @param content texts, nodes and lists of them, in order */
    Element el(String name, Object... content) {
        Element element = document.createElement(name);
        add(element, List.of(content));
        return element;
    }

    /** An element of a class of the style sheet. */
    Element of(String styled, String name, Object... content) {
        return with(el(name, content), "class", styled);
    }

    Element with(Element element, String attribute, String value) {
        element.setAttribute(attribute, value);
        return element;
    }

    private void add(Element element, List<?> content) {
        for (Object one : content) {
            if (one instanceof Node node) {
                element.appendChild(node);
            } else if (one instanceof List<?> several) {
                add(element, several);
            } else {
                String text = ILLEGIBLE.matcher(String.valueOf(one)).replaceAll(" ");
                element.appendChild(document.createTextNode(text));
            }
        }
    }

    /** A style sheet that is ours. */
    Element style(String css) {
        Element style = el("style");
        style.appendChild(document.createTextNode(css));
        return style;
    }

    Element number(String text) {
        return of("number", "td", text);
    }

    /** @param head texts of the columns; over numbers they stand to the right, as the first row's do */
    Element table(String styled, String caption, List<String> head, List<Element> rows) {
        return of(styled, "table", el("caption", caption), el("thead", el("tr", heads(head, rows))), el("tbody", rows));
    }

    private List<Element> heads(List<String> head, List<Element> rows) {
        return IntStream.range(0, head.size())
                .mapToObj(at -> {
                    Element cell = with(el("th", head.get(at)), "scope", "col");
                    Node under =
                            rows.isEmpty() ? null : rows.get(0).getChildNodes().item(at);
                    return under instanceof Element first
                                    && first.getAttribute("class").startsWith("number")
                            ? with(cell, "class", "number")
                            : cell;
                })
                .toList();
    }

    /** A row whose first cell names it. */
    Element row(Object name, Object... cells) {
        Element row = el("tr", with(el("th", name), "scope", "row"));
        for (Object cell : cells) {
            row.appendChild(cell instanceof Element made && made.getTagName().equals("td") ? made : el("td", cell));
        }
        return row;
    }
}
