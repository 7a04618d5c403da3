package cymru.diogel.etl.formats;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One table of an OpenDocument workbook's content, row by row. What is repeated is written once there, and told as often here. */
final class OdsSheet {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /** The widest sheet that a spreadsheet program writes. */
    private static final int MOST_COLUMNS = 16_384;

    /** Cells that a sheet may have beyond those that are written in it. */
    private static final long MOST_REPEATED = 1_000_000;

    private final XMLStreamReader xml;
    private long line = 1;
    private long repeated;
    private List<String> row = List.of();
    private int again;

    /** @param xml of the content, at its start */
    OdsSheet(XMLStreamReader xml, int sheet) throws XMLStreamException {
        this.xml = xml;
        for (int seen = 0; seen <= sheet; ) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && isTable(xml)) {
                if (seen++ < sheet) {
                    pass(xml);
                }
            }
        }
    }

    static boolean isTable(XMLStreamReader xml) {
        return is(xml, TABLE, "table");
    }

    private static boolean is(XMLStreamReader xml, String namespace, String name) {
        return xml.getLocalName().equals(name) && namespace.equals(xml.getNamespaceURI());
    }

    /** An attribute of the table's own names. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        return xml.getAttributeValue(TABLE, name);
    }

    /** Moves to the end of the element that the reader is at the start of. */
    static void pass(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }

    /** The next row that is not empty, or null after the last. */
    RowSource.@Nullable Raw next() throws XMLStreamException {
        if (again > 0) {
            again--;
            return new RowSource.Raw(line++, row);
        }
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && isTable(xml)) {
                return null;
            }
            if (event == XMLStreamReader.START_ELEMENT && is(xml, TABLE, "table-row")) {
                int times = times("number-rows-repeated");
                row = cells();
                if (!row.isEmpty()) {
                    again = times - 1;
                    repeat((long) again * row.size());
                    return new RowSource.Raw(line++, row);
                }
                line += times;
            } else if (event == XMLStreamReader.START_ELEMENT && is(xml, OFFICE, "forms")) {
                pass(xml);
            }
        }
    }

    private int times(String attribute) {
        String times = attribute(xml, attribute);
        return times == null ? 1 : Math.max(1, Integer.parseInt(times));
    }

    private void repeat(long cells) throws XMLStreamException {
        repeated += cells;
        if (repeated > MOST_REPEATED) {
            throw new XMLStreamException("it repeats cells over a million times; expected a table");
        }
    }

    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        long column = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && is(xml, TABLE, "table-row")) {
                return cells;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                int times = times("number-columns-repeated");
                String text = cell();
                if (!text.isEmpty()) {
                    if (column + times > MOST_COLUMNS) {
                        throw new XMLStreamException("a row has more than " + MOST_COLUMNS + " cells");
                    }
                    cells.addAll(Collections.nCopies((int) column - cells.size(), ""));
                    cells.addAll(Collections.nCopies(times, text));
                    repeat(times - 1);
                }
                column += times;
            }
        }
    }

    private String cell() throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(OFFICE, "value-type"));
        String value = xml.getAttributeValue(
                OFFICE,
                switch (type) {
                    case "float", "percentage", "currency" -> "value";
                    case "date", "boolean" -> type + "-value";
                    default -> "string-value";
                });
        String text = text();
        return switch (type) {
            case "float", "percentage", "currency" -> value == null ? "" : SheetText.of(Double.parseDouble(value));
            case "date" ->
                value == null || !value.contains("T")
                        ? String.valueOf(value)
                        : SheetText.of(LocalDateTime.parse(value));
            case "time" -> "";
            default -> value == null ? text : value;
        };
    }

    /** The paragraphs of a cell, a line each; what is noted beside it is passed over. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamReader.CHARACTERS && depth > 1) {
                text.append(xml.getText());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                if (is(xml, OFFICE, "annotation")) {
                    pass(xml);
                    continue;
                }
                depth++;
                if (is(xml, TEXT, "p") && paragraphs++ > 0) {
                    text.append('\n');
                } else if (is(xml, TEXT, "s") || is(xml, TEXT, "tab") || is(xml, TEXT, "line-break")) {
                    text.append(' ');
                }
            }
        }
        return text.toString();
    }
}
