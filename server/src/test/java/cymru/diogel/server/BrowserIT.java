package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.disclosure.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
            assertThat(process.waitFor(30, TimeUnit.MINUTES))
                    .as("the walks end")
                    .isTrue();
            assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        }
    }
}
