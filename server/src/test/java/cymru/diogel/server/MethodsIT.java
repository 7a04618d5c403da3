package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.disclosure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The catalogue of methods leaves nothing out and says everything twice: once in English, once in Welsh. */
class MethodsIT {
    /** Columns that say which area a row is about; they need no explaining. */
    private static final Set<String> NAMES =
            Set.of("code", "name_en", "name_cy", "vintage", "county", "county_name_en", "county_name_cy");

    private static ServerHarness server;
    private static JsonNode catalogue;

    @BeforeAll
    static void start() throws JsonProcessingException {
        server = ServerHarness.start(FixtureWorld.make(), Role.PARTNER);
        catalogue = server.json("/api/methods");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyColumnOfTheListIsExplainedOnce() throws JsonProcessingException {
        List<String> explained = new ArrayList<>();
        catalogue.get("methods").forEach(method -> method.get("columns")
                .forEach(column -> explained.add(column.get("id").asText())));
        assertThat(explained).doesNotHaveDuplicates();
        Set<String> columns = new TreeSet<>();
        server.json("/api/hotspots")
                .get("columns")
                .forEach(column -> columns.add(column.get("id").asText()));
        columns.removeAll(NAMES);
        assertThat(explained).containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void eachHasAnIdOfItsOwnASectionAndBothLanguages() {
        List<String> sections = catalogue.get("sections").findValuesAsText("id");
        List<String> ids = new ArrayList<>();
        for (JsonNode method : catalogue.get("methods")) {
            ids.add(method.get("id").asText());
            assertThat(sections).contains(method.get("section").asText());
            assertThat(method.get("pages")).isNotEmpty();
            for (String text : List.of("title", "text")) {
                String english = method.get(text).get("en").asText();
                String welsh = method.get(text).get("cy").asText();
                assertThat(english).isNotBlank();
                assertThat(welsh).as(method.get("id").asText()).isNotBlank();
            }
            assertThat(method.get("text").get("cy").asText())
                    .isNotEqualTo(method.get("text").get("en").asText());
            if (!method.get("formula").isNull()) {
                assertThat(method.get("formula").get("cy").asText())
                        .as(method.get("id").asText())
                        .isNotEqualTo(method.get("formula").get("en").asText());
            }
        }
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(45);
    }

    @Test
    void everyAddressThatIsToldOfAnswers() {
        for (JsonNode address : catalogue.get("addresses")) {
            String path = address.get("path").asText();
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }
}
