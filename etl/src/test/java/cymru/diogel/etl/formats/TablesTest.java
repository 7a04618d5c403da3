package cymru.diogel.etl.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in the encodings, with the separators and in the workbooks that people send. */
class TablesTest {
    @TempDir
    private Path folder;

    private SourceFile write(String name, byte[] bytes) {
        try {
            return new SourceFile(Files.write(folder.resolve(name), bytes), null, true);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> column(Table table, String heading) {
        List<String> values = new ArrayList<>();
        table.each(row -> values.add(row.line() + " " + row.get(heading)), rejected -> {});
        return values;
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "windows-1252, true", "UTF-16LE, false", "UTF-16BE, false"})
    void aFileIsReadInItsEncoding(String charset, boolean noted) {
        String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
        byte[] bytes = (mark
                        + "Name,Place\r\nLlanbadarn,Tŷ’r Ysgol".replace("ŷ", charset.startsWith("UTF") ? "ŷ" : "ô"))
                .getBytes(Charset.forName(charset));
        Table table = Tables.of(write("names.csv", bytes)).get(0);
        assertThat(table.headings()).containsExactly("Name", "Place");
        assertThat(column(table, "Place")).hasSize(1).first().asString().matches("2 T[ŷô]’r Ysgol");
        assertThat(table.note().isPresent()).isEqualTo(noted);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsThatOfTheFirstLine(String separator) {
        String text = String.join(separator, "LSOA code", "\"Name, in full\"") + "\n"
                + String.join(separator, "W01000001", "\"Aberffraw, 1\"") + "\n";
        Table table = Tables.of(write("a.csv", text.getBytes(Charset.forName("UTF-8"))))
                .get(0);
        assertThat(column(table, "name, IN full")).containsExactly("2 Aberffraw, 1");
    }

    @Test
    void titlesOverTheHeadingsAndOtherSheetsArePassedOver() throws IOException {
        Path path = folder.resolve("book.bin");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("See the second sheet");
            Sheet sheet = workbook.createSheet("Ranks");
            sheet.createRow(0).createCell(0).setCellValue("Ranks, 1 being the most deprived");
            sheet.createRow(2).createCell(0).setCellValue("LSOA code ");
            sheet.getRow(2).createCell(1).setCellValue("WIMD 2019");
            sheet.createRow(3).createCell(0).setCellValue("W01000001");
            sheet.getRow(3).createCell(1).setCellValue(885);
            workbook.write(out);
        }
        Table table = Tables.of(new SourceFile(path, null, true)).stream()
                .filter(candidate -> candidate.has("LSOA code"))
                .findFirst()
                .orElseThrow();
        assertThat(column(table, "WIMD 2019")).containsExactly("4 885");
        assertThatThrownBy(() -> table.require("a file", List.of("Income")))
                .hasMessageContaining(
                        "book.bin sheet 'Ranks': a file lacks the column Income; found LSOA code, WIMD 2019");
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 600, 3_000})
    void aWorkbookThatIsCutShortIsSaidInOneSentence(int bytes) throws IOException {
        Path whole = folder.resolve("whole.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(whole)) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("LSOA code");
            workbook.write(out);
        }
        SourceFile cut = write("cut.xls", java.util.Arrays.copyOf(Files.readAllBytes(whole), bytes));
        assertThatThrownBy(() -> Tables.of(cut))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("cut.xls: is not an Excel 97 workbook that can be read");
    }

    @Test
    void whatIsNoTextIsSaidToBeNone() {
        assertThatThrownBy(() -> Tables.of(write("photo.csv", new byte[] {'G', 'I', 'F', 0, 1, 2, 3, 4})))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("photo.csv: is not text");
    }
}
