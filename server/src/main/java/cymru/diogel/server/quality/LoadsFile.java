package cymru.diogel.server.quality;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Download;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.version.Snapshot;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /api/loads.csv}: the log of loads as a file (RFC 4180, UTF-8). */
public record LoadsFile(Answers answers, Role role) implements Handler {
    private static final String MARKING = "OFFICIAL";

    @Override
    public void handle(Context context) {
        Question question = Question.of(role, context, Params.of(context, "v"));
        answers.send(
                context,
                question,
                snapshot -> Representation.of(
                        "text/csv; charset=utf-8",
                        bytes(LoadLog.table(snapshot.handle(), role)),
                        role.id(),
                        download(snapshot)));
    }

    private Download download(Snapshot snapshot) {
        return new Download("diogel-loads-v" + snapshot.version() + ".csv", role.id(), MARKING);
    }

    private static byte[] bytes(Table table) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(table.columns().stream().map(Column::id).toList());
            for (List<Value> row : table.rows()) {
                csv.writeRecord(row.stream().map(Value::text).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
