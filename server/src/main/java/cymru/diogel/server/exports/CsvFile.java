package cymru.diogel.server.exports;

import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Value;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A list as CSV (RFC 4180, UTF-8); each line also says what it is about, since lines get copied out of files. */
final class CsvFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CsvFile() {}

    static byte[] bytes(Takeaway list, boolean marked) {
        StringWriter text = new StringWriter();
        if (marked) {
            text.append(BYTE_ORDER_MARK);
        }
        List<String> about = about(list.cover());
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(Stream.concat(
                            list.table().columns().stream().map(Column::id),
                            Stream.of("definition", "from", "to", "index", "data_version", "notice"))
                    .toList());
            list.table()
                    .rows()
                    .forEach(row -> csv.writeRecord(Stream.concat(row.stream().map(Value::text), about.stream())
                            .toList()));
        } catch (IOException impossible) {
            throw new IllegalStateException("a list could not be written", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> about(Cover cover) {
        String notice = cover.notice().en();
        return List.of(
                cover.definition().id(),
                cover.period().from(),
                cover.period().to(),
                cover.index() == null ? "" : cover.index().id(),
                Long.toString(cover.version()),
                notice.isEmpty() ? "" : notice + " / " + cover.notice().cy());
    }
}
