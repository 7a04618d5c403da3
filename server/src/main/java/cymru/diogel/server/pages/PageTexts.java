package cymru.diogel.server.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the page in one language, as its own scripts have them. */
public final class PageTexts {
    private final JsonNode texts;

    PageTexts(byte @Nullable [] json) {
        try {
            texts = new ObjectMapper().readTree(json == null ? new byte[0] : json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    /** A text; the key itself where there is none, so that a page is never broken by it. */
    public String text(String key) {
        return texts.path(key).asText(key);
    }

    /** A text with its places filled in. */
    public String text(String key, Map<String, String> places) {
        String text = text(key);
        for (Map.Entry<String, String> place : places.entrySet()) {
            text = text.replace("{" + place.getKey() + "}", place.getValue());
        }
        return text;
    }
}
