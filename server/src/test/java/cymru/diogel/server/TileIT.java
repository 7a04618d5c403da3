package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.wdtinc.mapbox_vector_tile.adapt.jts.MvtReader;
import com.wdtinc.mapbox_vector_tile.adapt.jts.TagKeyValueMapConverter;
import com.wdtinc.mapbox_vector_tile.adapt.jts.model.JtsLayer;
import com.wdtinc.mapbox_vector_tile.adapt.jts.model.JtsMvt;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

class TileIT {
    private static final double HALF_WORLD = Math.PI * 6_378_137;
    private static final GeometryFactory PLANE = new GeometryFactory();
    private static final List<BandShape> shapes = new ArrayList<>();
    private static ServerHarness server;
    private static DatabaseAddress world;

    private record BandShape(String layer, int minZoom, int maxZoom, String code, Geometry outline) {}

    @BeforeAll
    static void start() throws ParseException {
        world = FixtureWorld.make();
        try (Database database = TestPostgis.open(world)) {
            database.jdbi().useHandle(handle -> handle.createQuery(
                            "select kind, min_zoom, max_zoom, code, ST_AsBinary(geom_3857) as shape from area_shape"
                                    + " join zoom_band using (band) join area using (area_id)"
                                    + " join boundary_set s on s.boundary_set_id = area.boundary_set_id where code <> 'SC03'")
                    .map((row, context) -> {
                        try {
                            return shapes.add(new BandShape(
                                    Map.of("ward", "wards", "lsoa", "lsoas", "county", "counties")
                                            .get(row.getString("kind")),
                                    row.getInt("min_zoom"),
                                    row.getInt("max_zoom"),
                                    row.getString("code"),
                                    new WKBReader().read(row.getBytes("shape"))));
                        } catch (ParseException malformed) {
                            throw new IllegalStateException(malformed);
                        }
                    })
                    .list());
        }
        server = ServerHarness.start(world, Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The decoder's own classifier of 2.1 has the sign of the area the other way round, so winding is tested below. */
    private static JtsLayer layer(byte[] tile, String name) throws IOException {
        JtsMvt decoded = MvtReader.loadMvt(
                new ByteArrayInputStream(tile), PLANE, new TagKeyValueMapConverter(), MvtReader.RING_CLASSIFIER_V1);
        assertThat(decoded.getLayers()).hasSize(1);
        JtsLayer layer = decoded.getLayer(name);
        assertThat(layer.getExtent()).isEqualTo(4096);
        return layer;
    }

    private static List<String> codes(byte[] tile, String layer) throws IOException {
        if (tile.length == 0) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        for (Geometry feature : layer(tile, layer).getGeometries()) {
            assertThat(feature.getArea()).isPositive();
            for (int i = 0; i < feature.getNumGeometries(); i++) {
                // MVT 2.1: positive by the surveyor's formula in tile coordinates.
                assertThat(Orientation.isCCW(((Polygon) feature.getGeometryN(i))
                                .getExteriorRing()
                                .getCoordinates()))
                        .isTrue();
            }
            assertThat(feature.isValid()).isTrue();
            assertThat(PLANE.toGeometry(new Envelope(-65, 4161, -65, 4161)).covers(feature))
                    .isTrue();
            codes.add(Objects.toString(((Map<?, ?>) feature.getUserData()).get("code")));
        }
        return codes;
    }

    private static List<String> bruteForce(String layer, int z, int x, int y) {
        double side = 2 * HALF_WORLD / (1 << z);
        Envelope box = new Envelope(
                x * side - HALF_WORLD, (x + 1) * side - HALF_WORLD, HALF_WORLD - (y + 1) * side, HALF_WORLD - y * side);
        box.expandBy(side * 64 / 4096);
        Geometry tile = PLANE.toGeometry(box);
        return List.copyOf(new TreeSet<>(shapes.stream()
                .filter(shape -> shape.layer().equals(layer) && shape.minZoom() <= z && z <= shape.maxZoom())
                .filter(shape -> shape.outline().intersects(tile))
                .map(BandShape::code)
                .toList()));
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
            int x = (int) ((east + HALF_WORLD) / (2 * HALF_WORLD) * tiles);
            int y = (int) ((HALF_WORLD - north) / (2 * HALF_WORLD) * tiles);
            var answer = server.bytes("/tiles/" + layer + "/" + z + "/" + x + "/" + y + ".mvt");
            assertThat(answer.statusCode()).isEqualTo(200);
            List<String> expected = bruteForce(layer, z, x, y);
            assertThat(codes(answer.body(), layer))
                    .as("%s %d/%d/%d", layer, z, x, y)
                    .containsExactlyElementsOf(expected);
            features += expected.size();
        }
        assertThat(features).isGreaterThan(500);
    }

    @Test
    void whatIsTooSmallToDrawIsAOneUnitSquareAtItsPlace() throws IOException {
        JtsLayer wards = layer(server.bytes("/tiles/wards/0/0/0.mvt").body(), "wards");
        assertThat(wards.getGeometries()).hasSize(30);
        for (Geometry feature : wards.getGeometries()) {
            assertThat(feature.getArea()).isEqualTo(1);
            assertThat(feature.getEnvelopeInternal().getMinX())
                    .isBetween(
                            Math.floor((FixtureWorld.WEST / HALF_WORLD + 1) * 2048) - 1,
                            (FixtureWorld.WEST / HALF_WORLD + 1) * 2048 + 4);
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
        JtsLayer wards = layer(server.bytes("/tiles/wards/8/124/84.mvt").body(), "wards");
        Map<?, ?> tags = (Map<?, ?>) wards.getGeometries().iterator().next().getUserData();
        assertThat(tags.keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder("code", "county", "name_cy", "name_en");
    }

    @Test
    void tileJsonLeadsToTilesOfTheCurrentVersion() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(server.get("/tiles/wards.json").body());
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
