package cymru.diogel.server.exports;

import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.tables.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a workbook (ISO 29500): a cover, notes on the columns, and one table whose numbers are numbers. */
final class XlsxFile {
    private static final double LABEL = 26;
    private static final double SENTENCE = 70;
    private static final Short AS_MANY_AS_NEEDED = 0;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 40;

    private XlsxFile() {}

    static byte[] bytes(Takeaway list) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Diogel", null)) {
            workbook.setCompressionLevel(0); // Packed for good by FixedZip.
            workbook.properties().setTitle(list.cover().title().en());
            cover(sheet(workbook, list, "Cover – Clawr"), list.cover());
            notes(sheet(workbook, list, "Notes – Nodiadau"), list.table().columns());
            table(sheet(workbook, list, "List – Rhestr"), list.table());
        } catch (IOException impossible) {
            throw new IllegalStateException("a list could not be written", impossible);
        }
        return FixedZip.of(bytes.toByteArray(), list.cover().moment());
    }

    /** Its marking stands on every page that is printed of it. */
    private static Worksheet sheet(Workbook workbook, Takeaway list, String name) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.header(list.cover().marking(), Position.CENTER);
        sheet.footer(list.stem(), Position.LEFT);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        return sheet;
    }

    private static void cover(Worksheet sheet, Cover cover) {
        row(
                sheet,
                0,
                List.of("Diogel", cover.title().en(), "Diogel", cover.title().cy()));
        sheet.range(0, 0, 0, 3).style().bold().fontSize(14).set();
        List<Line> lines = cover.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            row(
                    sheet,
                    i + 1,
                    List.of(
                            line.label().en(),
                            line.said().en(),
                            line.label().cy(),
                            line.said().cy()));
        }
        sheet.range(1, 0, lines.size(), 3)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        widths(sheet, LABEL, SENTENCE, LABEL, SENTENCE);
        onePageWide(sheet);
    }

    private static void notes(Worksheet sheet, List<Column> columns) {
        row(sheet, 0, List.of("column", "unit", "title", "teitl", "description", "disgrifiad"));
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            row(
                    sheet,
                    i + 1,
                    List.of(
                            column.id(),
                            column.unit(),
                            column.title().en(),
                            column.title().cy(),
                            column.description().en(),
                            column.description().cy()));
        }
        sheet.range(1, 0, columns.size(), 5)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        sheet.range(0, 0, 0, 5).style().bold().set();
        sheet.freezePane(1, 1);
        widths(sheet, LABEL, LABEL, LABEL, LABEL, SENTENCE, SENTENCE);
        onePageWide(sheet);
    }

    private static void table(Worksheet sheet, Table table) {
        List<Column> columns = table.columns();
        row(sheet, 0, columns.stream().map(Column::id).toList());
        for (int i = 0; i < table.rows().size(); i++) {
            List<Value> row = table.rows().get(i);
            for (int j = 0; j < row.size(); j++) {
                if (row.get(j) instanceof Value.Figure figure) {
                    sheet.value(i + 1, j, figure.value());
                } else {
                    sheet.value(i + 1, j, row.get(j).text());
                }
            }
        }
        for (int j = 0; j < columns.size(); j++) {
            int column = j;
            int longest = table.rows().stream()
                    .mapToInt(row -> row.get(column).text().length())
                    .max()
                    .orElse(0);
            int wide = Math.max(longest, columns.get(j).id().length()) + 2;
            sheet.width(j, Math.min(WIDEST, Math.max(NARROWEST, wide)));
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
    }

    private static void row(Worksheet sheet, int row, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            sheet.value(row, i, new Value.Text(texts.get(i)).text());
        }
    }

    private static void onePageWide(Worksheet sheet) {
        sheet.setFitToPage(true);
        sheet.fitToHeight(AS_MANY_AS_NEEDED);
    }

    private static void widths(Worksheet sheet, double... widths) {
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
    }
}
