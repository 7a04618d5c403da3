package cymru.diogel.etl.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one sheet of an {@code .xlsx}, read as it is streamed.
 *
 * @param path where the workbook lies unpacked from what it came in
 */
record XlsxRows(SourceFile file, Path path, String sheet) implements RowSource {
    /** Its sheets. */
    static List<RowSource> of(SourceFile file, Path path) {
        List<RowSource> sheets = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(path.toFile())) {
            workbook.getSheets().forEach(sheet -> sheets.add(new XlsxRows(file, path, sheet.getName())));
        } catch (IOException | RuntimeException broken) {
            throw HeldRows.unreadable(file, "an Excel workbook", broken);
        }
        return sheets;
    }

    @Override
    public String name() {
        return file.name() + " sheet '" + sheet + "'";
    }

    @Override
    public Rows open() throws IOException {
        ReadableWorkbook workbook = new ReadableWorkbook(path.toFile());
        Stream<Row> rows;
        try {
            Sheet found = workbook.findSheet(sheet).orElseThrow();
            rows = found.openStream();
        } catch (IOException | RuntimeException broken) {
            workbook.close();
            throw HeldRows.unreadable(file, "an Excel workbook", broken);
        }
        Iterator<Row> each = rows.iterator();
        return new Rows() {
            @Override
            public @Nullable Raw next() {
                try {
                    return each.hasNext() ? raw(each.next()) : null;
                } catch (RuntimeException broken) {
                    throw HeldRows.unreadable(file, "an Excel workbook", broken);
                }
            }

            @Override
            public void close() throws IOException {
                rows.close();
                workbook.close();
            }
        };
    }

    private static Raw raw(Row row) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            fields.add(row.getOptionalCell(i).map(XlsxRows::text).orElse(""));
        }
        return new Raw(row.getRowNum(), fields);
    }

    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getType() == CellType.ERROR ? "" : cell.getText();
        }
        String format = cell.getDataFormatString();
        boolean date = format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "").matches(".*[dyhDYH].*");
        return date ? SheetText.of(cell.asDate()) : SheetText.of(cell.asNumber().doubleValue());
    }
}
