package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.wdtinc.mapbox_vector_tile.adapt.jts.MvtReader;
import com.wdtinc.mapbox_vector_tile.adapt.jts.TagKeyValueMapConverter;
import com.wdtinc.mapbox_vector_tile.adapt.jts.model.JtsLayer;
import com.wdtinc.mapbox_vector_tile.adapt.jts.model.JtsMvt;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.domain.AreaKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** What a tile must hold, found without PostGIS: every shape of the zoom's band that JTS says meets the buffered tile. */
record TileOracle(List<BandShape> shapes) {
    static final double HALF_WORLD = Math.PI * 6_378_137;
    private static final GeometryFactory PLANE = new GeometryFactory();

    record BandShape(String layer, int minZoom, int maxZoom, String code, Geometry outline) {}

    /** @param drawn a condition on the area: the counties layer leaves some out */
    static TileOracle of(DatabaseAddress world, String drawn) {
        List<BandShape> shapes = new ArrayList<>();
        try (Database database = TestPostgis.open(world)) {
            database.jdbi().useHandle(handle -> handle.createQuery(
                            "select kind, min_zoom, max_zoom, code, ST_AsBinary(geom_3857) as shape from area_shape"
                                    + " join zoom_band using (band) join area using (area_id)"
                                    + " join boundary_set s on s.boundary_set_id = area.boundary_set_id where " + drawn)
                    .map((row, context) -> {
                        try {
                            return shapes.add(new BandShape(
                                    layerOf(row.getString("kind")),
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
        return new TileOracle(shapes);
    }

    private static String layerOf(String kind) {
        return Arrays.stream(AreaKind.values())
                .filter(one -> one.id().equals(kind))
                .findFirst()
                .orElseThrow()
                .layer();
    }

    /** The decoder's own classifier of 2.1 has the sign of the area the other way round, so winding is tested below. */
    static JtsLayer layer(byte[] tile, String name) throws IOException {
        JtsMvt decoded = MvtReader.loadMvt(
                new ByteArrayInputStream(tile), PLANE, new TagKeyValueMapConverter(), MvtReader.RING_CLASSIFIER_V1);
        assertThat(decoded.getLayers()).hasSize(1);
        JtsLayer layer = decoded.getLayer(name);
        assertThat(layer.getExtent()).isEqualTo(4096);
        return layer;
    }

    static List<String> codes(byte[] tile, String layer) throws IOException {
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

    List<String> bruteForce(String layer, int z, int x, int y) {
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
}
