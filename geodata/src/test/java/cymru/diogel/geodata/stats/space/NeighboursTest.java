package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class NeighboursTest {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    @Test
    void ofAGrid() {
        Neighbours queen = Neighbours.ofGrid(2, 3, true);
        Neighbours rook = Neighbours.ofGrid(2, 3, false);
        assertThat(queen.of(0)).containsExactly(1, 3, 4);
        assertThat(rook.of(0)).containsExactly(1, 3);
        assertThat(queen.of(4)).containsExactly(0, 1, 2, 3, 5);
        assertThat(rook.of(4)).containsExactly(1, 3, 5);
    }

    @Test
    void areasThatMeetInASideOrACornerShareABorder() {
        List<Geometry> squares = List.of(square(0, 0, 10), square(10, 0, 10), square(10, 10, 10), square(100, 100, 10));
        Neighbours neighbours = Neighbours.sharingABorder(squares, 0);
        assertThat(neighbours.of(0)).containsExactly(1, 2);
        assertThat(neighbours.of(2)).containsExactly(0, 1);
        assertThat(neighbours.isIsland(3)).isTrue();
        assertThat(neighbours.isIsland(0)).isFalse();
    }

    @Test
    void theSnapClosesAGapAndNoMore() {
        List<Geometry> apart = List.of(square(0, 0, 10), square(10.5, 0, 10));
        assertThat(Neighbours.sharingABorder(apart, 0.4).isIsland(0)).isTrue();
        assertThat(Neighbours.sharingABorder(apart, 0.5).of(0)).containsExactly(1);
    }

    @Test
    void aGridOfSquaresHasTheNeighboursOfTheGrid() {
        List<Geometry> squares = IntStream.range(0, 30)
                .mapToObj(i -> square(150.0 * (i % 6), 150.0 * Math.floorDiv(i, 6), 150))
                .toList();
        Neighbours neighbours = Neighbours.sharingABorder(squares, 0.01);
        Neighbours grid = Neighbours.ofGrid(5, 6, true);
        for (int i = 0; i < 30; i++) {
            assertThat(neighbours.of(i)).isEqualTo(grid.of(i));
        }
    }

    @Test
    void pointsInOnePlaceAreNeighboursAndTheBandIsReached() {
        Neighbours neighbours = Neighbours.within(new double[] {0, 0, 3, 9}, new double[] {0, 0, 4, 9}, 5);
        assertThat(neighbours.of(0)).containsExactly(1, 2);
        assertThat(neighbours.isIsland(3)).isTrue();
    }

    @Test
    void listsAreMadeSymmetricAndLeaveTheAreaItselfOut() {
        Neighbours neighbours = Neighbours.of(new int[][] {{2, 0, 1, 1}, {}, {}});
        assertThat(neighbours.size()).isEqualTo(3);
        assertThat(neighbours.of(0)).containsExactly(1, 2);
        assertThat(neighbours.of(1)).containsExactly(0);
        assertThat(neighbours.of(2)).containsExactly(0);
    }

    private static Geometry square(double x, double y, double side) {
        return GEOMETRIES.toGeometry(new Envelope(x, x + side, y, y + side));
    }
}
