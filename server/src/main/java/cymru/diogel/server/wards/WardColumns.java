package cymru.diogel.server.wards;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Column;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;

/** What the columns of a ward's row mean, in their order. */
final class WardColumns {
    static final List<Column> ALL =
            CsvReader.builder().ofNamedCsvRecord(SqlFile.beside(WardColumns.class, "ward-columns.csv")).stream()
                    .map(row -> new Column(
                            row.getField("id"),
                            row.getField("unit"),
                            new Bilingual(row.getField("title_en"), row.getField("title_cy")),
                            new Bilingual(row.getField("description_en"), row.getField("description_cy"))))
                    .toList();

    private WardColumns() {}
}
