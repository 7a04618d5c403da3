package cymru.diogel.server.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** The one error type: a status and a sentence for whoever asked, sent as {@code application/problem+json} (RFC 9457). */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int ECHOED = 60;

    private final int status;
    private final @Nullable String parameter;

    public Problem(int status, String detail, @Nullable String parameter) {
        super(detail, null, false, false);
        this.status = status;
        this.parameter = parameter;
    }

    /** 400: {@code expected} completes the sentence "name: expected …, got 'value'". */
    public static Problem badParameter(String name, String expected, String got) {
        return new Problem(400, name + ": expected " + expected + ", got '" + shortened(got) + "'", name);
    }

    /** 404: {@code what} is named as not found. */
    public static Problem notFound(String what) {
        return new Problem(404, "not found: " + what, null);
    }

    /** 410: the address carries a data version that is not the current one. */
    public static Problem versionGone(long asked) {
        return new Problem(410, "data version " + asked + " is not the current one: ask again without v", "v");
    }

    /** 503: to be tried again after a moment. */
    public static Problem busy(String detail) {
        return new Problem(503, detail, null);
    }

    /** A value of the client's, short enough to be said back. */
    public static String shortened(String value) {
        return value.length() <= ECHOED ? value : value.substring(0, ECHOED) + "…";
    }

    public int status() {
        return status;
    }

    /** The body: type, title, status, detail and, where one is at fault, the parameter. */
    public Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", HttpStatus.getMessage(status));
        body.put("status", status);
        body.put("detail", String.valueOf(getMessage()));
        if (parameter != null) {
            body.put("parameter", parameter);
        }
        return body;
    }
}
