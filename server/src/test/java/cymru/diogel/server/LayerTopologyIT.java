package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.disclosure.Role;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LayerTopologyIT {
    private static ServerHarness server;

    @BeforeAll
    static void start() {
        server = ServerHarness.start(FixtureWorld.make(), Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode topology(String layer) throws IOException {
        return server.json("/topology/" + layer + ".json");
    }

    @Test
    void everyWardIsThereAndEveryBorderOnce() throws IOException {
        JsonNode topology = topology("wards");
        JsonNode wards = topology.get("objects").get("wards").get("geometries");
        assertThat(wards).hasSize(FixtureWorld.WARDS);
        assertThat(wards.get(0).get("id").asText()).isEqualTo("SW0001");
        assertThat(wards.get(0).get("properties").toString())
                .isEqualTo("{\"name_en\":\"Ward B1\",\"name_cy\":\"Chwilog\",\"county\":\"SC01\"}");
        // A 6 by 5 grid has 7*5 + 6*6 = 71 edges; at its four corners two edges are one arc.
        assertThat(topology.get("arcs")).hasSize(67);
        assertThat(topology.get("bbox").get(0).asDouble()).isBetween(-4.4, -4.2);
    }

    @Test
    void countiesAreThoseThatHoldServedWards() throws IOException {
        JsonNode counties = topology("counties").get("objects").get("counties").get("geometries");
        assertThat(counties.findValuesAsText("id")).containsExactly("SC01", "SC02");
        assertThat(counties.get(0).get("properties").has("county")).isFalse();
        assertThat(topology("lsoas").get("objects").get("lsoas").get("geometries"))
                .hasSize(30);
    }
}
