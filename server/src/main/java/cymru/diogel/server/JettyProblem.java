package cymru.diogel.server;

import cymru.diogel.server.http.Json;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.http.SecurityHeaders;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty refuses before Javalin sees it (an address or headers too long, malformed HTTP) is a problem like any other. */
final class JettyProblem extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 500 : response.getStatus();
        String detail =
                switch (status) {
                    case 414 -> "the address is too long: expected at most 8 kB";
                    case 431 -> "the headers are too long: expected at most 16 kB";
                    default -> "the request cannot be answered";
                };
        response.setStatus(status);
        SecurityHeaders.ALL.forEach(response.getHeaders()::put);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        byte[] body = Json.bytes(new Problem(status, detail, null).body());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
