package cymru.diogel.etl.fetch;

import java.io.InputStream;
import java.net.http.HttpHeaders;

/**
 * What a server answers.
 *
 * @param address where it was found in the end, redirects followed
 * @param body fails when the server falls silent
 */
record Answer(int status, String address, HttpHeaders headers, InputStream body) {
    /** Empty where the server does not say. */
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** That by which the very same bytes can be asked for again: a strong ETag, else when they were made. */
    String validator() {
        String tag = header("ETag");
        return tag.isEmpty() || tag.startsWith("W/") ? header("Last-Modified") : tag;
    }
}
