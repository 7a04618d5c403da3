package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.disclosure.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A person's way through the page: a real server on the invented sample, and the walks of web/e2e in Chromium. */
class BrowserIT {
    @Test
    void everyWalkArrives() throws Exception {
        Path web = Path.of(System.getProperty("diogel.root", "..")).resolve("web");
        Path said = Path.of("target", "browser.log");
        try (ServerHarness server = ServerHarness.start(Loaded.sample(), Role.ANALYST);
                ServerHarness partner = ServerHarness.start(Loaded.sample(), Role.PARTNER)) {
            ProcessBuilder walks = new ProcessBuilder(List.of("npm", "run", "--silent", "e2e"))
                    .directory(web.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile());
            walks.environment().put("DIOGEL_URL", server.address());
            walks.environment().put("DIOGEL_PARTNER_URL", partner.address());
            Process process = walks.start();
            assertThat(process.waitFor(45, TimeUnit.MINUTES))
                    .as("the walks end")
                    .isTrue();
            assertThat(process.exitValue()).as(missed(Files.readString(said))).isZero();
        }
    }

    /** What went wrong of all that was said: the walks that did not arrive, and the sums at the end. */
    private static String missed(String said) {
        return Stream.of(said.split("(?m)^(?=# Subtest: |1\\.\\.)"))
                .filter(each -> each.contains("\nnot ok ") || each.startsWith("1.."))
                .collect(Collectors.joining());
    }
}
