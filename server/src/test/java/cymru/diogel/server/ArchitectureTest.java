package cymru.diogel.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import cymru.diogel.geodata.disclosure.Disclosure;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "cymru.diogel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Path MAIN = Path.of("src/main");

    @ArchTest
    static final ArchRule theServerKnowsOfNothingButGeodata = noClasses()
            .that()
            .resideInAPackage("cymru.diogel.server..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cymru.diogel.etl..");

    @ArchTest
    static final ArchRule handlersDoNotKnowEachOther =
            noClasses().that().implement(Handler.class).should().dependOnClassesThat(anotherHandler());

    @ArchTest
    static final ArchRule onlyTheDoorAppliesDisclosure = classes()
            .that()
            .resideInAPackage("cymru.diogel.server..")
            .and()
            .resideOutsideOfPackage("cymru.diogel.server.counts")
            .should()
            .onlyDependOnClassesThat()
            .doNotBelongToAnyOf(Disclosure.class);

    @ArchTest
    static final ArchRule whatIsShownIsMadeInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "cymru.diogel.server",
                    "cymru.diogel.server.wards",
                    "cymru.diogel.server.hotspots..",
                    "cymru.diogel.server.needs",
                    "cymru.diogel.server.patrol",
                    "cymru.diogel.server.lists",
                    "cymru.diogel.server.quality",
                    "cymru.diogel.server.counts")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("cymru.diogel.server.counts");

    /** Handlers are records, which depend on themselves; Routes names them all and is none. */
    private static DescribedPredicate<JavaClass> anotherHandler() {
        return DescribedPredicate.describe(
                "are handlers of the server that another handler uses",
                type -> type.isAssignableTo(Handler.class)
                        && type.getPackageName().startsWith("cymru.diogel.server")
                        && type.getDirectDependenciesToSelf().stream()
                                .anyMatch(use -> !use.getOriginClass().equals(type)
                                        && use.getOriginClass().isAssignableTo(Handler.class)));
    }

    private static List<Path> naming(String text) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .map(file -> file.getFileName())
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replaceAll("(?m)^\\s*(\\*|--|//|/\\*\\*).*$", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void onlyTheDoorReadsTheCounts() throws IOException {
        assertThat(naming("area_month_count"))
                .containsExactly(Path.of("level-codes.sql"), Path.of("level-months.sql"), Path.of("ward-types.sql"));
        assertThat(naming("area_month_hour")).containsExactly(Path.of("level-hours.sql"));
        for (String sql : List.of("level-codes.sql", "level-months.sql", "level-hours.sql", "ward-types.sql")) {
            assertThat(naming(sql)).containsExactly(Path.of("CountDoor.java"));
        }
        assertThat(naming(" incident "))
                .as("nor are single incidents read, but to count what became of a file's rows, and kinds of place")
                .containsExactly(
                        Path.of("county-rows.sql"),
                        Path.of("file-months.sql"),
                        Path.of("outside-rows.sql"),
                        Path.of("place-types.sql"));
        for (String sql : List.of("county-rows.sql", "file-months.sql")) {
            assertThat(naming(sql)).containsExactly(Path.of("FileRows.java"));
        }
        assertThat(naming("outside-rows.sql")).containsExactly(Path.of("OutsideRows.java"));
        assertThat(naming("place-types.sql")).containsExactly(Path.of("PlaceTypes.java"));
        assertThat(naming("PlaceTypes.read")).containsExactly(Path.of("ForceTotals.java"));
    }

    @Test
    void everySqlFileOpensWithItsPurpose() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().endsWith(".sql")))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        List<String> lines = Files.readAllLines(file);
                        assertThat(lines.get(0)).startsWith("-- ");
                        assertThat(lines).hasSizeLessThan(60);
                    });
        }
    }
}
