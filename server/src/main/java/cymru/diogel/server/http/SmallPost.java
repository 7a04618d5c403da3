package cymru.diogel.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A posted JSON object of a few texts, from a page that this server sent: no other site's page can post in its reader's name. */
public final class SmallPost {
    private static final int MOST_BYTES = 1_024;
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private SmallPost() {}

    /** Refuses what is too long, not JSON, or not asked by a page of our own, before the body is read. */
    static void check(Context context) {
        HttpServletRequest request = context.req();
        long bytes = request.getContentLengthLong();
        if (bytes < 0 || bytes > MOST_BYTES) {
            throw refusal(context, 413, "expected a body of at most " + MOST_BYTES + " bytes that says its length");
        }
        if (!isOurs(request)) {
            throw refusal(context, 403, "expected a request of a page of this server");
        }
        String type = request.getContentType();
        if (type == null
                || !type.toLowerCase(Locale.ROOT).split(";", 2)[0].trim().equals("application/json")) {
            throw refusal(context, 415, "expected a body of application/json");
        }
    }

    private static Problem refusal(Context context, int status, String detail) {
        // The body is not read, so the connection cannot be used again.
        context.res().setHeader("Connection", "close");
        return new Problem(status, detail, null);
    }

    /** Browsers say where a request comes from; older ones, and those without TLS, in Origin alone. */
    private static boolean isOurs(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.getHeader("Origin");
        return origin != null && origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    /**
     * The members of the body, in no order.
     *
     * @throws Problem unless they are the named ones, each a text
     */
    public static Map<String, String> read(Context context, List<String> members) {
        JsonNode root = parse(context);
        if (root == null || !root.isObject()) {
            throw new Problem(400, "expected a JSON object of " + String.join(", ", members), null);
        }
        root.fieldNames().forEachRemaining(name -> {
            if (!members.contains(name)) {
                String shown = Problem.shortened(name);
                throw new Problem(400, "unknown member '" + shown + "': expected " + String.join(", ", members), shown);
            }
        });
        Map<String, String> values = new TreeMap<>();
        for (String member : members) {
            JsonNode value = root.path(member);
            if (!value.isTextual()) {
                throw Problem.badParameter(member, "a text", value.isMissingNode() ? "nothing" : value.toString());
            }
            values.put(member, value.textValue());
        }
        return values;
    }

    private static @Nullable JsonNode parse(Context context) {
        try {
            return JSON.readTree(context.req().getInputStream().readNBytes(MOST_BYTES));
        } catch (JsonProcessingException malformed) {
            return null;
        } catch (IOException clientLeft) {
            throw new UncheckedIOException(clientLeft);
        }
    }
}
