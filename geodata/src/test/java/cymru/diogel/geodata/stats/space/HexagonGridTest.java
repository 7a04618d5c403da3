package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class HexagonGridTest {
    private static final HexagonGrid GRID = HexagonGrid.STANDARD;
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();
    private static final Geometry MASK =
            GEOMETRIES.createPoint(new Coordinate(241_200, 220_000)).buffer(2000);

    @Test
    void aCellHasItsAreaAndSide() {
        Polygon cell = GRID.cell(GRID.idAt(241_200, 220_000));
        assertThat(cell.getArea()).isCloseTo(22_500, within(1e-4));
        assertThat(HexagonGrid.SIDE).isCloseTo(93.06, within(0.005));
        Coordinate[] ring = cell.getCoordinates();
        for (int k = 1; k < ring.length; k++) {
            assertThat(ring[k].distance(ring[k - 1])).isCloseTo(HexagonGrid.SIDE, within(1e-6));
        }
    }

    /** Ids are published: the origin must never move. */
    @Test
    void idsAreFixed() {
        assertThat(GRID.idAt(241_200, 220_000)).isEqualTo("H24441985");
        assertThat(GRID.centre("H24441985").x).isCloseTo(241_175.6, within(100.0));
    }

    @Test
    void everyPointIsInTheCellOfItsIdAndInNoOther() {
        Random random = new Random(1);
        for (int run = 0; run < 5000; run++) {
            double x = 150_000 + 200_000 * random.nextDouble();
            double y = 150_000 + 200_000 * random.nextDouble();
            String id = GRID.idAt(x, y);
            Geometry point = GEOMETRIES.createPoint(new Coordinate(x, y));
            assertThat(GRID.cell(id).distance(point)).isLessThan(1e-6);
            assertThat(GRID.covering(point.buffer(1e-3))).contains(id);
            Coordinate centre = GRID.centre(id);
            assertThat(GRID.idAt(centre.x, centre.y)).isEqualTo(id);
        }
    }

    @Test
    void cornersAndSidesBelongToOneOfTheCellsThatMeetThere() {
        String id = GRID.idAt(241_200, 220_000);
        Coordinate[] ring = GRID.cell(id).getCoordinates();
        for (int k = 1; k < ring.length; k++) {
            Coordinate middle = new Coordinate((ring[k].x + ring[k - 1].x) / 2, (ring[k].y + ring[k - 1].y) / 2);
            for (Coordinate at : List.of(ring[k], middle)) {
                assertThat(GRID.cell(GRID.idAt(at.x, at.y)).distance(GEOMETRIES.createPoint(at)))
                        .isLessThan(1e-6);
            }
        }
    }

    @Test
    void cellsFitTogetherVertexByVertex() {
        List<String> ids = GRID.covering(MASK);
        Geometry[] cells = ids.stream().map(GRID::cell).toArray(Geometry[]::new);
        assertThat(CoverageValidator.isValid(cells)).isTrue();
        Neighbours shared = Neighbours.sharingABorder(List.of(cells), 0);
        Neighbours counted = GRID.neighbours(ids);
        for (int i = 0; i < cells.length; i++) {
            assertThat(counted.of(i)).isEqualTo(shared.of(i)).hasSizeLessThanOrEqualTo(6);
        }
        assertThat(counted.of(ids.indexOf(GRID.idAt(241_200, 220_000)))).hasSize(6);
    }

    @Test
    void theCellsOfAMaskHoldItAndNoneOnlyTouchesIt() {
        List<String> ids = GRID.covering(MASK);
        assertThat(ids).doesNotHaveDuplicates();
        Geometry all =
                GEOMETRIES.buildGeometry(ids.stream().map(GRID::cell).toList()).union();
        assertThat(all.buffer(1e-3).contains(MASK)).isTrue();
        String one = ids.get(0);
        assertThat(GRID.covering(GRID.cell(one))).containsExactly(one);
        assertThat(GRID.covering(GEOMETRIES.createPolygon())).isEmpty();
    }

    @Test
    void aMovedGridHasOtherBorders() {
        HexagonGrid moved = HexagonGrid.moved(40, 25);
        Coordinate here = GRID.centre("H24441985");
        Coordinate there = moved.centre("H24441985");
        assertThat(there.x - here.x).isCloseTo(40, within(1e-6));
        assertThat(there.y - here.y).isCloseTo(25, within(1e-6));
    }

    @Test
    void theWholeNationalGridHasIds() {
        assertThat(GRID.idAt(-99_000, -99_000)).matches("H\\d{8}");
        assertThat(GRID.idAt(800_000, 1_400_000)).matches("H\\d{8}");
        assertThatThrownBy(() -> GRID.idAt(-200_000, 0)).hasMessageContaining("British National Grid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H2444198", "24441985", "H2444-985", "h24441985", "W05001298"})
    void refusesWhatIsNoId(String id) {
        assertThatThrownBy(() -> GRID.cell(id)).hasMessageContaining("expected a cell such as H");
    }
}
