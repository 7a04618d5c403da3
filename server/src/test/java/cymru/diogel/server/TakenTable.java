package cymru.diogel.server;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.sqlite.SQLiteConnection;

/** Reads what each format says of the same rows, as texts by column: numbers plainly, in their shortest form. */
final class TakenTable {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private TakenTable() {}

    static List<Map<String, String>> ofJson(String body) throws IOException {
        return objects(JSON.readTree(body).get("rows"));
    }

    static List<Map<String, String>> ofGeoJson(byte[] body) throws IOException {
        return StreamSupport.stream(JSON.readTree(body).get("features").spliterator(), false)
                .map(feature -> object(feature.get("properties")))
                .toList();
    }

    private static List<Map<String, String>> objects(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(TakenTable::object)
                .toList();
    }

    private static Map<String, String> object(JsonNode row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.properties()
                .forEach(cell -> cells.put(
                        cell.getKey(),
                        cell.getValue().isNumber()
                                ? plain(cell.getValue().decimalValue())
                                : cell.getValue().isArray()
                                        ? String.join("; ", texts(cell.getValue()))
                                        : cell.getValue().asText()));
        return cells;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Without the columns that each line ends with, of what it is about. */
    static List<Map<String, String>> ofCsv(byte[] body, int columns) {
        return CsvReader.builder().ofNamedCsvRecord(new String(body, StandardCharsets.UTF_8)).stream()
                .map(line -> cells(line, columns))
                .toList();
    }

    private static Map<String, String> cells(NamedCsvRecord line, int columns) {
        Map<String, String> cells = new LinkedHashMap<>();
        line.getHeader().subList(0, columns).forEach(column -> cells.put(column, bare(line.getField(column))));
        return cells;
    }

    /** The sheet of the table, of which every number must be a number and every text a text. */
    static List<Map<String, String>> ofXlsx(byte[] body) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(body))) {
            Sheet sheet = workbook.getSheet(2).orElseThrow();
            List<Row> rows = sheet.read();
            List<Map<String, String>> read = new ArrayList<>();
            for (Row row : rows.subList(1, rows.size())) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 0; i < rows.get(0).getCellCount(); i++) {
                    cells.put(rows.get(0).getCellText(i), cell(row.getCell(i)));
                }
                read.add(cells);
            }
            return read;
        }
    }

    private static String cell(Cell cell) {
        return cell.getType() == CellType.NUMBER ? plain(cell.asNumber()) : bare(cell.asString());
    }

    /** A column of a number and the one of its notes are one again. */
    static List<Map<String, String>> ofGeoPackage(byte[] body) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            ((SQLiteConnection) database).deserialize("main", body);
            ResultSet row = database.createStatement().executeQuery("select * from areas order by fid");
            List<Map<String, String>> read = new ArrayList<>();
            while (row.next()) {
                Map<String, String> cells = new LinkedHashMap<>();
                for (int i = 3; i <= row.getMetaData().getColumnCount(); i++) {
                    String column = row.getMetaData().getColumnName(i);
                    String value = row.getObject(i) instanceof Number number
                            ? plain(new BigDecimal(number.toString()))
                            : row.getString(i);
                    if (column.endsWith("_note")) {
                        String noted = column.substring(0, column.length() - "_note".length());
                        cells.compute(noted, (ignored, figure) -> figure == null ? value : figure);
                    } else {
                        cells.put(column, value);
                    }
                }
                read.add(cells);
            }
            return read;
        }
    }

    private static String bare(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
