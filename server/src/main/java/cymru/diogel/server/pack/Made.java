package cymru.diogel.server.pack;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.pack.pages.Booklet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it was laid out.
 *
 * @param pages how many it has
 * @param starts the page that each section of each language begins on, from 1, by its name within the document
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
record Made(PackData data, byte[] pdf, int pages, Map<String, Integer> starts) {
    /** {@code SAMPLE_diogel-pack-2025Q3-cy-serious-violence-v34.pdf}. */
    String fileName() {
        JsonNode list = data.list();
        return (data.sample() ? "SAMPLE_" : "") + "diogel-pack-" + data.quarter() + "-"
                + (data.tongues().size() > 1 ? "both" : data.tongues().get(0).id()) + "-"
                + list.path("definition").path("id").asText() + "-v"
                + list.path("data_version").asText() + ".pdf";
    }

    /** What {@code /api/pack} answers. */
    Map<String, Object> outline() {
        JsonNode list = data.list();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("quarter", data.quarter().toString());
        json.put("quarters", data.offered().stream().map(Object::toString).toList());
        json.put("missing", data.missing().stream().map(Object::toString).toList());
        for (String member :
                List.of("definition", "period", "before", "areas", "role", "data_version", "sample", "marking")) {
            json.put(member, list.get(member));
        }
        json.put("lang", data.tongues().stream().map(Tongue::id).toList());
        json.put("wards", data.profiles().size());
        json.put("pages", pages);
        json.put("bytes", pdf.length);
        json.put("file", fileName());
        json.put(
                "sections",
                List.of(Section.values()).stream().map(this::section).toList());
        return json;
    }

    private Map<String, Object> section(Section section) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", section.id());
        json.put("title", new Bilingual(Booklet.title(Tongue.EN, section), Booklet.title(Tongue.CY, section)).json());
        json.put("chosen", data.tells(section));
        Map<String, @Nullable Integer> at = new LinkedHashMap<>();
        data.tongues().forEach(tongue -> at.put(tongue.id(), starts.get(Booklet.id(tongue, section))));
        json.put("page", at);
        return json;
    }
}
