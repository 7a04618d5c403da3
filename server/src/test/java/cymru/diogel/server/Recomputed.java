package cymru.diogel.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the script beside the tests says of a list: it recomputes every reason without a line of Diogel's own code. */
final class Recomputed {
    private Recomputed() {}

    /** Its last line: {@code 204 rows, 310 reasons, 0 differences}. */
    static String of(String address) {
        try {
            Process node = new ProcessBuilder("node", "src/test/scripts/recompute-reasons.mjs", address)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            node.waitFor();
            return said.strip();
        } catch (IOException missing) {
            throw new IllegalStateException("Node.js 20 must be there, as it is to build the page", missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
