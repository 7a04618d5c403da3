package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.wdtinc.mapbox_vector_tile.adapt.jts.model.JtsLayer;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

class TileIT {
    private static TileOracle oracle;
    private static ServerHarness server;
    private static DatabaseAddress world;

    @BeforeAll
    static void start() throws ParseException {
        world = FixtureWorld.make();
        oracle = TileOracle.of(world, "code <> 'SC03'");
        server = ServerHarness.start(world, Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyTileHoldsExactlyWhatMeetsIt() throws IOException {
        Random random = new Random(2026);
        int features = 0;
        for (int i = 0; i < 240; i++) {
            String layer = List.of("wards", "lsoas", "counties").get(i % 3);
            int z = i % 17;
            double tiles = 1 << z;
            double east =
                    FixtureWorld.WEST + (random.nextDouble() * 1.4 - 0.2) * FixtureWorld.COLUMNS * FixtureWorld.SIDE;
            double north =
                    FixtureWorld.SOUTH + (random.nextDouble() * 1.4 - 0.2) * FixtureWorld.ROWS * FixtureWorld.SIDE;
            int x = (int) ((east + TileOracle.HALF_WORLD) / (2 * TileOracle.HALF_WORLD) * tiles);
            int y = (int) ((TileOracle.HALF_WORLD - north) / (2 * TileOracle.HALF_WORLD) * tiles);
            var answer = server.bytes("/tiles/" + layer + "/" + z + "/" + x + "/" + y + ".mvt");
            assertThat(answer.statusCode()).isEqualTo(200);
            List<String> expected = oracle.bruteForce(layer, z, x, y);
            assertThat(TileOracle.codes(answer.body(), layer))
                    .as("%s %d/%d/%d", layer, z, x, y)
                    .containsExactlyElementsOf(expected);
            features += expected.size();
        }
        assertThat(features).isGreaterThan(500);
    }

    @Test
    void whatIsTooSmallToDrawIsAOneUnitSquareAtItsPlace() throws IOException {
        JtsLayer wards = TileOracle.layer(server.bytes("/tiles/wards/0/0/0.mvt").body(), "wards");
        assertThat(wards.getGeometries()).hasSize(30);
        for (Geometry feature : wards.getGeometries()) {
            assertThat(feature.getArea()).isEqualTo(1);
            assertThat(feature.getEnvelopeInternal().getMinX())
                    .isBetween(
                            Math.floor((FixtureWorld.WEST / TileOracle.HALF_WORLD + 1) * 2048) - 1,
                            (FixtureWorld.WEST / TileOracle.HALF_WORLD + 1) * 2048 + 4);
        }
    }

    @Test
    void aTileIsTheSameBytesEveryTimeItIsMade() {
        List<byte[]> tiles = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            try (ServerHarness fresh = ServerHarness.start(world, Role.ANALYST)) {
                for (int j = 0; j < 10; j++) {
                    tiles.add(fresh.bytes("/tiles/wards/8/124/84.mvt").body());
                }
            }
        }
        assertThat(tiles.get(0)).isNotEmpty();
        assertThat(tiles).allSatisfy(tile -> assertThat(tile).isEqualTo(tiles.get(0)));
    }

    @Test
    void anEmptyTileIsNoBytesAndTheHeadersAreRight() {
        var empty = server.bytes("/tiles/wards/16/0/0.mvt");
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).isEmpty();
        assertThat(empty.headers().firstValue("Content-Type")).contains("application/vnd.mapbox-vector-tile");
        assertThat(empty.headers().firstValue("Cache-Control")).contains("public, no-cache");
    }

    @Test
    void featuresCarryNamesAndCountyButNoFigures() throws IOException {
        JtsLayer wards =
                TileOracle.layer(server.bytes("/tiles/wards/8/124/84.mvt").body(), "wards");
        Map<?, ?> tags = (Map<?, ?>) wards.getGeometries().iterator().next().getUserData();
        assertThat(tags.keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("code", "county", "name_cy", "name_en");
    }

    @Test
    void tileJsonLeadsToTilesOfTheCurrentVersion() throws IOException {
        JsonNode json = server.json("/tiles/wards.json");
        assertThat(json.get("tilejson").asText()).isEqualTo("3.0.0");
        assertThat(json.get("vector_layers").get(0).get("fields").has("county")).isTrue();
        assertThat(json.get("bounds").get(0).asDouble()).isBetween(-4.4, -4.2);
        assertThat(json.get("attribution").asText()).contains("SAMPLE");
        String tile = json.get("tiles").get(0).asText();
        assertThat(tile).matches("/tiles/wards/\\{z}/\\{x}/\\{y}\\.mvt\\?v=\\d+");
        var answer = server.bytes(tile.replace("{z}", "8").replace("{x}", "124").replace("{y}", "84"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
    }
}
