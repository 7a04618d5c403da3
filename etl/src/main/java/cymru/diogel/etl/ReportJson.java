package cymru.diogel.etl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import cymru.diogel.etl.formats.Rejection;
import cymru.diogel.etl.quality.Finding;
import cymru.diogel.etl.quality.OutsideRows;
import cymru.diogel.etl.quality.RowsTwice;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report of a load as JSON, for machines and for the list of versions. */
final class ReportJson {
    private static final int SAMPLES = 5;

    private ReportJson() {}

    static String of(LoadReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            if (report.version != null) {
                json.writeNumberField("version", report.version.number());
            }
            json.writeBooleanField("waits", report.waits);
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings) {
                finding(json, finding);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("files");
            for (FileReport file : report.files) {
                file(json, file, report);
            }
            json.writeEndArray();
            json.writeNumberField("superseded_earlier", report.supersededEarlier);
            texts(json, "notes", report.notes);
            texts(json, "left_out", report.leftOut);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("finding", finding.id());
        json.writeStringField("subject", finding.subject());
        json.writeNumberField("value", Math.round(finding.value() * 10) / 10.0);
        json.writeNumberField("threshold", finding.threshold());
        json.writeStringField("sentence", finding.inWords());
        json.writeEndObject();
    }

    private static void file(JsonGenerator json, FileReport file, LoadReport report) throws IOException {
        json.writeStartObject();
        json.writeNumberField("load", file.loadId);
        json.writeStringField("dataset", file.dataset);
        json.writeStringField("edition", file.edition);
        json.writeStringField("file", file.file.name());
        json.writeBooleanField("sample", file.sample);
        json.writeBooleanField("unchanged", file.unchanged);
        json.writeNumberField("read", file.read);
        json.writeNumberField("rejected", file.rejections.size());
        LoadReport.Outcome outcome = report.outcomes.get(file.loadId);
        if (outcome != null && !file.unchanged) {
            json.writeNumberField("placed", outcome.placed());
            json.writeNumberField("outside", outcome.outside());
            json.writeNumberField("unplaced", outcome.unplaced());
            json.writeNumberField("superseded", outcome.superseded());
            OutsideRows outside = report.outside(file);
            json.writeNumberField("outside_1km", outside.to1Km());
            json.writeNumberField("outside_10km", outside.to10Km());
            json.writeNumberField("outside_beyond", outside.beyond());
            json.writeNumberField("farthest_m", Math.round(outside.farthest()));
            RowsTwice twice = report.twice(file);
            json.writeNumberField("repeated", twice.repeated());
            json.writeNumberField("alike", twice.alike());
            json.writeNumberField("replaced", twice.replaced());
        }
        reasons(json, file);
        texts(json, "notes", file.notes);
        texts(json, "extract", report.extracts.getOrDefault(file.loadId, List.of()));
        json.writeEndObject();
    }

    /** Rejected rows by reason, with the lines of the first few; never the rows themselves. */
    private static void reasons(JsonGenerator json, FileReport file) throws IOException {
        Map<String, List<Rejection>> reasons = file.rejections.stream()
                .collect(Collectors.groupingBy(Rejection::reason, TreeMap::new, Collectors.toList()));
        json.writeArrayFieldStart("rejections");
        for (Map.Entry<String, List<Rejection>> reason : reasons.entrySet()) {
            json.writeStartObject();
            json.writeStringField("reason", reason.getKey());
            json.writeNumberField("rows", reason.getValue().size());
            json.writeArrayFieldStart("lines");
            for (Rejection row : reason.getValue().stream().limit(SAMPLES).toList()) {
                json.writeNumber(row.line());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
