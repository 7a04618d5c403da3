package cymru.diogel.etl.formats;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook that has to be held whole: Excel 97 (65,536 rows at most) and OpenDocument. */
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
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError broken) {
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

    /** The sheets of an {@code .ods}. */
    static List<RowSource> openDocument(SourceFile file) {
        List<RowSource> sheets = new ArrayList<>();
        try (InputStream stream = file.open()) {
            for (Sheet sheet : new SpreadSheet(stream).getSheets()) {
                List<Raw> rows = new ArrayList<>();
                Object[][] values = sheet.getMaxRows() == 0 || sheet.getMaxColumns() == 0
                        ? new Object[0][]
                        : sheet.getDataRange().getValues();
                for (int i = 0; i < values.length; i++) {
                    List<String> fields = new ArrayList<>();
                    for (Object value : values[i]) {
                        fields.add(text(value));
                    }
                    rows.add(new Raw(i + 1L, fields));
                }
                sheets.add(new HeldRows(file.name() + " sheet '" + sheet.getName() + "'", rows));
            }
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError broken) {
            throw unreadable(file, "an OpenDocument workbook", broken);
        }
        return sheets;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Number number) {
            return SheetText.of(number.doubleValue());
        }
        if (value instanceof LocalDateTime moment) {
            return SheetText.of(moment);
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        return value == null || value instanceof Duration ? "" : value.toString();
    }

    /** Whatever the library throws at a damaged workbook becomes one sentence. */
    static BadInput unreadable(SourceFile file, String what, Throwable broken) {
        return new BadInput(file.name() + ": is not " + what + " that can be read: " + broken, broken);
    }
}
