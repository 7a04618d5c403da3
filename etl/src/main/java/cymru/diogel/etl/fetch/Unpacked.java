package cymru.diogel.etl.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** The body of an answer, unpacked where it was packed on the way. */
final class Unpacked {
    private Unpacked() {}

    static InputStream body(Answer answer) throws IOException {
        return answer.header("Content-Encoding").equalsIgnoreCase("gzip")
                ? new GZIPInputStream(answer.body(), 1 << 16)
                : answer.body();
    }
}
