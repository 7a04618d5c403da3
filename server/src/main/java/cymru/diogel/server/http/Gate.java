package cymru.diogel.server.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What is refused before any address is looked at: other methods than GET and HEAD, bodies, long addresses. What a patrol tells is
 * the exception: a short body, posted by a page of our own.
 */
public final class Gate {
    private static final int LONGEST_ADDRESS = 8 * 1024;

    private static final String VISITS = "/api/visits";

    private Gate() {}

    public static void check(Context context) {
        HttpServletRequest request = context.req();
        if (request.getMethod().equals("POST") && request.getRequestURI().equals(VISITS)) {
            SmallPost.check(context);
            return;
        }
        boolean body = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        if (body) {
            // The rest of the body is not read, so the connection cannot be used again.
            context.res().setHeader("Connection", "close");
            throw new Problem(413, "no body is accepted", null);
        }
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            context.res().setHeader("Allow", "GET, HEAD");
            throw new Problem(
                    405, "expected the method GET or HEAD, got " + Problem.shortened(request.getMethod()), null);
        }
        String query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > LONGEST_ADDRESS) {
            throw new Problem(414, "the address is too long: expected at most 8 kB", null);
        }
    }
}
