package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The container files, checked without an engine: every path, jar and command they name exists, and nothing is laid open. */
class DockerFilesTest {
    private static final Map<String, Set<String>> SUBCOMMANDS = Map.of(
            "/opt/diogel/etl/diogel-etl.jar", Set.of("load", "status", "db", "sample"),
            "/opt/diogel/server/diogel-server.jar", Set.of("serve"));

    private final Path root = root();
    private final List<String> dockerfile = instructions(root.resolve("docker/Dockerfile"));
    private final Map<?, ?> compose = compose(root.resolve("docker/compose.yaml"));

    @Test
    void everythingCopiedIntoTheBuildIsInTheRepository() {
        List<String[]> copies =
                words("COPY").filter(copy -> !copy[1].startsWith("--from")).toList();
        assertThat(copies).hasSizeGreaterThan(4);
        for (String[] copy : copies) {
            for (int i = 1; i < copy.length - 1; i++) {
                assertThat(root.resolve(copy[i])).exists();
            }
        }
        assertThat(modules()).allSatisfy(module -> assertThat(copies).anyMatch(copy -> copy[1].equals(module)));
    }

    @Test
    void everythingCopiedOutOfTheBuildIsMadeByIt() throws IOException {
        List<String[]> copies =
                words("COPY").filter(copy -> copy[1].startsWith("--from")).toList();
        assertThat(copies).hasSize(4);
        for (String[] copy : copies) {
            assertThat(dockerfile).contains("WORKDIR /src");
            assertThat(dockerfile)
                    .anyMatch(line -> line.matches("FROM .* AS " + copy[1].substring("--from=".length())));
            Matcher path = Pattern.compile("/src/(\\w+)/target/(\\S+)").matcher(copy[2]);
            assertThat(path.matches()).as(copy[2]).isTrue();
            String pom = Files.readString(root.resolve(path.group(1)).resolve("pom.xml"));
            if (path.group(2).equals("lib")) {
                assertThat(pom).contains("<artifactId>maven-dependency-plugin</artifactId>");
                assertThat(Files.readString(root.resolve("pom.xml")))
                        .contains("<outputDirectory>${project.build.directory}/lib</outputDirectory>");
            } else {
                assertThat(pom).contains("<finalName>" + path.group(2).replace(".jar", "") + "</finalName>");
                assertThat(SUBCOMMANDS).containsKey(copy[3]);
            }
        }
    }

    @Test
    void theImageServesAsAnOrdinaryUserAndSaysWhetherItIsReady() {
        List<String[]> users = words("USER").toList();
        assertThat(users).hasSize(1);
        assertThat(users.get(0)[1]).isNotIn("root", "0").isEqualTo("diogel");
        assertThat(dockerfile).anyMatch(line -> line.startsWith("RUN ") && line.endsWith(" diogel"));
        assertThat(dockerfile).anyMatch(line -> line.startsWith("HEALTHCHECK") && line.contains("/health/ready"));
        assertThat(dockerfile).contains("ENTRYPOINT [\"java\", \"-jar\"]");
        String command =
                words("CMD").map(words -> String.join(" ", words)).toList().get(0);
        assertRuns(Stream.of(command.substring(4).split(","))
                .map(word -> word.replaceAll("[\\[\\]\" ]", ""))
                .toList());
    }

    @Test
    void everyServiceNamesWhatExists() {
        assertThat(services().keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("db", "load", "server");
        for (String name : List.of("load", "server")) {
            Map<?, ?> service = service(name);
            Map<?, ?> build = map(get(service, "build"));
            Path context =
                    root.resolve("docker").resolve(text(build, "context")).normalize();
            assertThat(context).isEqualTo(root);
            assertThat(context.resolve(text(build, "dockerfile"))).exists();
            assertRuns(list(get(service, "command")));
            assertThat(map(get(map(get(service, "depends_on")), "db")).get("condition"))
                    .isEqualTo("service_healthy");
        }
        assertThat(text(service("db"), "image")).startsWith("postgis/postgis:");
        assertThat(list(get(map(get(service("db"), "healthcheck")), "test"))).contains("pg_isready");
        assertThat(map(get(compose, "volumes")).keySet().stream().map(Object::toString))
                .containsExactly("database");
        assertThat(list(get(service("db"), "volumes"))).containsExactly("database:/var/lib/postgresql/data");
        assertThat(list(get(service("load"), "volumes"))).allMatch(volume -> volume.endsWith(":ro"));
        assertThat(list(get(service("load"), "profiles"))).containsExactly("load");
    }

    @Test
    void nothingIsLaidOpen() throws IOException {
        for (Object service : services().values()) {
            Object ports = map(service).get("ports");
            assertThat(ports == null ? List.<String>of() : list(ports)).allMatch(port -> port.startsWith("127.0.0.1:"));
            assertThat(list(get(map(service), "security_opt"))).contains("no-new-privileges:true");
            map(get(map(service), "environment")).forEach((name, value) -> {
                if (String.valueOf(name).toUpperCase(Locale.ROOT).matches(".*(PASSWORD|URL)")) {
                    assertThat(String.valueOf(value)).contains("${DIOGEL_DATABASE_PASSWORD:?");
                }
            });
        }
        assertThat(list(get(service("server"), "ports"))).containsExactly("127.0.0.1:8080:8080");
        for (String name : List.of("load", "server")) {
            assertThat(service(name).get("read_only")).isEqualTo(true);
            assertThat(list(get(service(name), "cap_drop"))).containsExactly("ALL");
            assertThat(list(get(service(name), "tmpfs"))).containsExactly(name.equals("server") ? "/tmp:exec" : "/tmp");
        }
        assertThat(Files.readString(root.resolve("docker/example.env"))).contains("DIOGEL_DATABASE_PASSWORD=\n");
        assertThat(Files.readString(root.resolve("docker/.gitignore"))).contains(".env\n");
    }

    private static void assertRuns(List<String> command) {
        assertThat(SUBCOMMANDS).containsKey(command.get(0));
        assertThat(SUBCOMMANDS.get(command.get(0))).contains(command.get(1));
    }

    private List<String> modules() {
        try {
            return Pattern.compile("<module>(\\w+)</module>")
                    .matcher(Files.readString(root.resolve("pom.xml")))
                    .results()
                    .map(module -> module.group(1))
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private Stream<String[]> words(String instruction) {
        return dockerfile.stream().map(line -> line.split("\\s+")).filter(words -> words[0].equals(instruction));
    }

    private Map<?, ?> services() {
        return map(get(compose, "services"));
    }

    private Map<?, ?> service(String name) {
        return map(get(services(), name));
    }

    private static Object get(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), () -> "no " + key + " in " + map.keySet());
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(get(map, key));
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static List<String> list(Object value) {
        return ((List<?>) value).stream().map(String::valueOf).toList();
    }

    /** Instructions on one line each, without comments. */
    private static List<String> instructions(Path file) {
        try {
            return Files.readString(file)
                    .replaceAll("(?m)^#.*\n", "")
                    .replaceAll("\\\\\n\\s*", "")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static Map<?, ?> compose(Path file) {
        try {
            Object read = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
            return map(Objects.requireNonNull(read));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** The folder that holds the launcher: given by the build, or found by walking up. */
    private static Path root() {
        String given = System.getProperty("diogel.root");
        Path folder = Path.of(given == null ? "" : given).toAbsolutePath().normalize();
        while (!Files.isRegularFile(folder.resolve("diogel"))) {
            folder = Objects.requireNonNull(folder.getParent(), "no folder above holds the launcher diogel");
        }
        return folder;
    }
}
