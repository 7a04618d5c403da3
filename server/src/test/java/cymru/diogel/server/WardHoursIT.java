package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.disclosure.Role;
import org.junit.jupiter.api.Test;

/** Hours tell a partner nothing of a ward whose count is hidden: where four cells of 168 are not empty, four things happened. */
class WardHoursIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whereTheCountIsHiddenSoAreAllHours() throws Exception {
        try (ServerHarness partner = ServerHarness.start(Loaded.sample(), Role.PARTNER)) {
            int hidden = 0;
            for (JsonNode row : partner.json("/api/hotspots").get("rows")) {
                JsonNode hours = JSON.readTree(
                                partner.get("/api/hotspots/" + row.get("code").asText())
                                        .body())
                        .get("hours");
                if (row.get("count").asText().equals("[c]")) {
                    hidden++;
                    assertThat(hours.asText()).as(row.toString()).isEqualTo("[c]");
                } else {
                    int unseen = 0;
                    for (JsonNode hour : hours) {
                        unseen += hour.isTextual() ? 1 : 0;
                    }
                    assertThat(unseen).as(row.toString()).isNotEqualTo(1);
                }
            }
            assertThat(hidden).isPositive();
        }
    }
}
