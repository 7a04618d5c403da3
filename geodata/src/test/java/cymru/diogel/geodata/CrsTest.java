package cymru.diogel.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class CrsTest {
    @Test
    void theDatumShiftIsApplied() {
        double[] position = {241200, 220000};
        Crs.BRITISH_NATIONAL_GRID.to(Crs.CRS84, position);
        assertThat(position[1]).isCloseTo(51.855933, within(1e-6));
        assertThat(position[0]).isCloseTo(-4.307255, within(1e-6));
    }

    @Test
    void thereAndBackIsWithinTwoCentimetres() {
        double[] position = {241200, 220000};
        Crs.BRITISH_NATIONAL_GRID.to(Crs.CRS84, position);
        Crs.CRS84.to(Crs.BRITISH_NATIONAL_GRID, position);
        assertThat(position[0]).isCloseTo(241200, within(0.02));
        assertThat(position[1]).isCloseTo(220000, within(0.02));
    }

    @Test
    void geometriesCarryTheirSystem() {
        var point = new GeometryFactory().createPoint(new Coordinate(241200, 220000));
        var mercator = Crs.BRITISH_NATIONAL_GRID.to(Crs.WEB_MERCATOR, point);
        assertThat(mercator.getSRID()).isEqualTo(3857);
        assertThat(mercator.getCoordinate().x).isCloseTo(-479481.39, within(0.01));
        assertThat(point.getCoordinate().x).isEqualTo(241200);
    }

    @Test
    void degreesAreNotTakenForMetres() {
        assertThat(Crs.CRS84.covers(251155, 261284)).isFalse();
        assertThat(Crs.CRS84.covers(-4.3, 51.8)).isTrue();
        assertThat(Crs.CRS84.covers(51.8, -4.3)).isFalse();
        assertThat(Crs.WEB_MERCATOR.covers(-4.3, 51.8)).isFalse();
        assertThat(Crs.BRITISH_NATIONAL_GRID.covers(-4.3, 51.8)).isFalse();
        assertThat(Crs.BRITISH_NATIONAL_GRID.covers(241200, 220000)).isTrue();
    }
}
