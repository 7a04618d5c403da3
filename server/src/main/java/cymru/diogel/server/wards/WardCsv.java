package cymru.diogel.server.wards;

import cymru.diogel.server.catalogue.Attribution;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The ward list as CSV (RFC 4180, UTF-8); each line also says what it is about, since lines get copied out of files. */
final class WardCsv {
    private static final String PROXY =
            "Open-data proxy, not the agreed definition / Dirprwy data agored, nid y diffiniad y" + " cytunwyd arno";

    private WardCsv() {}

    static byte[] bytes(WardFrame frame, List<WardRow> rows) {
        StringWriter text = new StringWriter();
        List<String> about = about(frame);
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header());
            rows.forEach(row -> csv.writeRecord(Stream.concat(
                            Arrays.stream(WardColumn.values())
                                    .map(column -> column.of(row).text()),
                            about.stream())
                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> header() {
        return Stream.concat(
                        Arrays.stream(WardColumn.values()).map(WardColumn::id),
                        Stream.of("definition", "from", "to", "index", "data_version", "notice"))
                .toList();
    }

    private static List<String> about(WardFrame frame) {
        return List.of(
                frame.definition().id(),
                frame.period().from(),
                frame.period().to(),
                frame.index().id(),
                Long.toString(frame.snapshot().version()),
                notice(frame));
    }

    private static String notice(WardFrame frame) {
        if (frame.snapshot().sample()) {
            return Attribution.SAMPLE.en() + " / " + Attribution.SAMPLE.cy();
        }
        return frame.definition().proxy() ? PROXY : "";
    }
}
