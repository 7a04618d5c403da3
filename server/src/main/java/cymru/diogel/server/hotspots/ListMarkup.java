package cymru.diogel.server.hotspots;

import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.pages.PageTexts;
import cymru.diogel.server.tables.Value;
import java.io.StringWriter;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The list as the markup of a table, in one language; every text is escaped by the writer. */
final class ListMarkup {
    private static final List<HotspotColumn> NAMES = List.of(HotspotColumn.NAME_EN, HotspotColumn.NAME_CY);

    /** What a column is called on the page, by the name that its styles know it by. */
    private static final Map<String, String> HEADS = heads();

    private final String language;
    private final PageTexts texts;
    private final NumberFormat numbers = NumberFormat.getInstance(Locale.UK);
    private final StringWriter text = new StringWriter();

    ListMarkup(String language, PageTexts texts) {
        this.language = language;
        this.texts = texts;
        numbers.setMaximumFractionDigits(1);
    }

    String of(HotspotTable table, List<Listed> rows) {
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartElement("table");
            writer.writeAttribute("class", "list");
            element(writer, "caption", caption(table, rows.size()));
            head(writer);
            writer.writeStartElement("tbody");
            for (Listed listed : rows) {
                row(writer, listed.row());
            }
            writer.writeEndElement();
            writer.writeEndElement();
            writer.close();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a table could not be written", impossible);
        }
    }

    private String caption(HotspotTable table, int shown) {
        HotspotFrame frame = table.frame();
        return texts.text("view.list") + ": " + shown + " / " + table.rows().size() + ". "
                + said(frame.definition().title().json()) + ", "
                + frame.windows().now().from() + " – " + frame.windows().now().to() + ". "
                + texts.text("method.interval", Map.of("method", said(HotspotFrame.METHOD.json())));
    }

    private String said(Map<String, ?> bilingual) {
        return String.valueOf(bilingual.get(language));
    }

    private static Map<String, String> heads() {
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("rank", "column.rank");
        heads.put("name", "column.ward");
        heads.put("count", "column.count");
        heads.put("rate", "column.rate");
        heads.put("smoothed", "measure.smoothed");
        heads.put("change", "measure.change");
        heads.put("class", "measure.class");
        heads.put("deprivation", "column.deprivation");
        heads.put("why", "column.why");
        return heads;
    }

    private void head(XMLStreamWriter writer) throws XMLStreamException {
        writer.writeStartElement("thead");
        writer.writeStartElement("tr");
        for (Map.Entry<String, String> head : HEADS.entrySet()) {
            writer.writeStartElement("th");
            writer.writeAttribute("scope", "col");
            writer.writeAttribute("data-column", head.getKey());
            writer.writeCharacters(texts.text(head.getValue()));
            writer.writeEndElement();
        }
        writer.writeEndElement();
        writer.writeEndElement();
    }

    private void row(XMLStreamWriter writer, HotspotRow row) throws XMLStreamException {
        writer.writeStartElement("tr");
        cell(writer, "rank", ranged(row, HotspotColumn.RANK, HotspotColumn.RANK_LOW, HotspotColumn.RANK_HIGH));
        writer.writeStartElement("th");
        writer.writeAttribute("scope", "row");
        writer.writeAttribute("data-column", "name");
        writer.writeCharacters(name(row));
        element(writer, "small", " " + row.get(HotspotColumn.CODE).text());
        writer.writeEndElement();
        cell(writer, "count", number(row.get(HotspotColumn.COUNT)));
        cell(writer, "rate", ranged(row, HotspotColumn.RATE_PER_1000, HotspotColumn.RATE_LOW, HotspotColumn.RATE_HIGH));
        cell(
                writer,
                "smoothed",
                ranged(row, HotspotColumn.SMOOTHED, HotspotColumn.SMOOTHED_LOW, HotspotColumn.SMOOTHED_HIGH));
        String verdict = row.get(HotspotColumn.CHANGE_VERDICT).text();
        cell(writer, "change", word("change.", verdict.equals("no_clear_change") ? "none" : verdict));
        cell(writer, "class", word("class.", row.get(HotspotColumn.CLASS).text()));
        cell(writer, "deprivation", share(row.get(HotspotColumn.DEPRIVED_20)));
        cell(writer, "why", why(row));
        writer.writeEndElement();
    }

    private String name(HotspotRow row) {
        String own = row.get(NAMES.get(language.equals("cy") ? 1 : 0)).text();
        return own.isEmpty() ? row.get(HotspotColumn.NAME_EN).text() : own;
    }

    private String why(HotspotRow row) {
        if (!(row.get(HotspotColumn.REASONS) instanceof Value.Words reasons)
                || reasons.words().isEmpty()) {
            return texts.text("reasons.none");
        }
        return String.join(
                "; ", reasons.words().stream().map(id -> word("rule.", id)).toList());
    }

    /** A class or a verdict in words; a shorthand stays what it is. */
    private String word(String prefix, String id) {
        return id.startsWith("[") ? id : texts.text(prefix + id);
    }

    private String ranged(HotspotRow row, HotspotColumn value, HotspotColumn low, HotspotColumn high) {
        String shown = number(row.get(value));
        return row.get(low) instanceof Value.Figure
                ? shown + " "
                        + texts.text("interval", Map.of("low", number(row.get(low)), "high", number(row.get(high))))
                : shown;
    }

    private String number(Value value) {
        return value instanceof Value.Figure figure ? numbers.format(figure.value()) : value.text();
    }

    private String share(Value value) {
        return value instanceof Value.Figure figure
                ? numbers.format(figure.value().movePointRight(2)) + "%"
                : value.text();
    }

    private void cell(XMLStreamWriter writer, String column, String text) throws XMLStreamException {
        writer.writeStartElement("td");
        writer.writeAttribute("data-column", column);
        writer.writeAttribute("data-label", texts.text(HEADS.getOrDefault(column, column)));
        element(writer, "div", text);
        writer.writeEndElement();
    }

    private static void element(XMLStreamWriter writer, String name, String text) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeCharacters(text);
        writer.writeEndElement();
    }
}
