package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.etl.fetch.Fetch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents promise is there: every setting is in the README, every local link leads somewhere. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("diogel.root", ".."));
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)\\)");

    @Test
    void everySettingIsExplained() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(ServerConfig.VARIABLES)
                .allSatisfy(variable -> assertThat(readme).contains("| `" + variable + "` |"));
        assertThat(Fetch.VARIABLES).allSatisfy(variable -> assertThat(readme).contains("| `" + variable + "` |"));
        assertThat(readme).contains("| `DIOGEL_HOME` |");
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<Path> documents;
        try (Stream<Path> files = Files.walk(ROOT)) {
            documents = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.toString().contains("node_modules")
                            && !file.toString().contains("target"))
                    .toList();
        }
        assertThat(documents).hasSizeGreaterThan(5);
        for (Path document : documents) {
            Matcher link = LINK.matcher(Files.readString(document));
            while (link.find()) {
                assertThat(document.resolveSibling(link.group(1)))
                        .as("link in " + document)
                        .exists();
            }
        }
    }
}
