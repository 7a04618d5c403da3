package cymru.diogel.etl.formats;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an Excel 97 workbook, which has to be held whole: 65,536 rows at most. */
record HeldRows(String name, List<Raw> rows) implements RowSource {
    @Override
    public Rows open() {
        Iterator<Raw> each = rows.iterator();
        return new Rows() {
            @Override
            public @Nullable Raw next() {
                return each.hasNext() ? each.next() : null;
            }

            @Override
            public void close() {}
        };
    }

    /** The sheets of an {@code .xls}. */
    static List<RowSource> excel97(SourceFile file) {
        List<RowSource> sheets = new ArrayList<>();
        try (InputStream stream = file.open();
                HSSFWorkbook workbook = new HSSFWorkbook(stream)) {
            workbook.sheetIterator().forEachRemaining(sheet -> {
                List<Raw> rows = new ArrayList<>();
                for (Row row : sheet) {
                    List<String> fields = new ArrayList<>();
                    for (int i = 0; i < row.getLastCellNum(); i++) {
                        fields.add(text(row.getCell(i)));
                    }
                    rows.add(new Raw(row.getRowNum() + 1L, fields));
                }
                sheets.add(new HeldRows(file.name() + " sheet '" + sheet.getSheetName() + "'", rows));
            });
        } catch (IOException | RuntimeException broken) {
            throw unreadable(file, "an Excel 97 workbook", broken);
        }
        return sheets;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? SheetText.of(cell.getLocalDateTimeCellValue())
                        : SheetText.of(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> "";
        };
    }

    /** Whatever the library throws at a damaged workbook becomes one sentence. */
    static BadInput unreadable(SourceFile file, String what, Throwable broken) {
        return new BadInput(file.name() + ": is not " + what + " that can be read: " + Reason.of(broken), broken);
    }
}
