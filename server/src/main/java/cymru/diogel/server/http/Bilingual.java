package cymru.diogel.server.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** One text in both languages, which travel together. */
public record Bilingual(String en, String cy) {
    /** {@code {"en": …, "cy": …}}. */
    public Map<String, Object> json() {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("en", en);
        both.put("cy", cy);
        return both;
    }
}
