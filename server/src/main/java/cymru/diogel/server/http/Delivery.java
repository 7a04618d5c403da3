package cymru.diogel.server.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** Puts bytes on the wire: the encoding that the client prefers, its ETag, 304 where the client has it, HEAD without body. */
public final class Delivery {
    /** The request attribute that holds the bytes of the body that were sent, for the access log. */
    public static final String SENT_BYTES = "diogel.sent";

    /** The request attribute that holds the {@link Download} that was sent, for the access log. */
    public static final String TAKEN = "diogel.taken";

    private Delivery() {}

    public static void send(Context context, Representation representation, String cacheControl) {
        byte[] gzipped = Negotiation.wantsGzip(joined(context, "Accept-Encoding")) ? representation.gzipped() : null;
        byte[] body = gzipped == null ? representation.plain() : gzipped;
        String etag = representation.etag(gzipped != null);
        HttpServletResponse response = context.res();
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", cacheControl);
        if (Negotiation.alreadyHas(joined(context, "If-None-Match"), etag)) {
            context.status(304);
            return;
        }
        if (gzipped != null) {
            response.setHeader("Content-Encoding", "gzip");
        }
        Download download = representation.download();
        if (download != null) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + download.fileName() + "\"");
            context.attribute(TAKEN, download);
        }
        write(context, representation.contentType(), body);
    }

    /** Sends a problem, never to be stored. */
    public static void send(Context context, Problem problem) {
        HttpServletResponse response = context.res();
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == 503) {
            response.setHeader("Retry-After", "2");
        }
        context.status(problem.status());
        write(context, "application/problem+json", Json.bytes(problem.body()));
    }

    /** Sends text that is made anew each time. */
    public static void sendFresh(Context context, String contentType, byte[] body) {
        context.res().setHeader("Cache-Control", "no-store");
        write(context, contentType, body);
    }

    private static void write(Context context, String contentType, byte[] body) {
        HttpServletResponse response = context.res();
        response.setContentType(contentType);
        response.setContentLengthLong(body.length);
        if (context.req().getMethod().equals("HEAD")) {
            return;
        }
        context.attribute(SENT_BYTES, body.length);
        try {
            response.getOutputStream().write(body);
        } catch (IOException clientLeft) {
            throw new UncheckedIOException(clientLeft);
        }
    }

    /** A header that may come on several lines, as one. */
    static @Nullable String joined(Context context, String name) {
        Enumeration<String> lines = context.req().getHeaders(name);
        return lines.hasMoreElements() ? String.join(",", Collections.list(lines)) : null;
    }
}
