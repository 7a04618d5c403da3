package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.stats.space.DensitySurface.Kernel;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** Golden values computed with R's spatstat.explore 3.0-6 (density.ppp at the points). */
class DensitySurfaceTest {
    private static final Envelope WINDOW = new Envelope(0, 1000, 0, 1000);
    private static final double[] X = {300, 420, 500, 510, 900};
    private static final double[] Y = {300, 350, 500, 480, 900};
    private static final double[] ONCE = {1, 1, 1, 1, 1};

    @Test
    void goldenQuartic() {
        assertThat(atThePoints(new DensitySurface(Kernel.QUARTIC, 250, WINDOW, false)))
                .containsExactly(
                        new double[] {23.4120664, 33.3282662, 34.7300699, 35.8146598, 15.2788745}, within(5e-8));
    }

    @Test
    void goldenGaussianWithEdge() {
        assertThat(atThePoints(new DensitySurface(Kernel.GAUSSIAN, 100, WINDOW, true)))
                .containsExactly(
                        new double[] {23.4541443, 31.0716357, 35.4815939, 36.3452075, 22.4839307}, within(5e-8));
    }

    private static double[] atThePoints(DensitySurface surface) {
        return IntStream.range(0, X.length)
                .mapToDouble(i -> surface.at(X[i], Y[i], X, Y, ONCE))
                .toArray();
    }

    @Test
    void aSurfaceHoldsAsManyIncidentsAsThereWere() {
        double[] x = {500, 500, 460};
        double[] y = {500, 430, 500};
        for (Kernel kernel : Kernel.values()) {
            DensitySurface.Grid grid =
                    new DensitySurface(kernel, 100, WINDOW, false).grid(x, y, new double[] {1, 2, 0.5}, 10);
            assertThat(grid.rows() * grid.columns()).isEqualTo(10_000);
            assertThat(Arrays.stream(grid.perSquareKilometre()).sum() * 10 * 10 / 1e6)
                    .isCloseTo(3.5, within(1e-3));
        }
    }

    @Test
    void inACornerAQuarterOfTheKernelIsLeft() {
        double[] x = {0};
        double[] y = {1000};
        double[] weight = {1};
        for (Kernel kernel : Kernel.values()) {
            double bare = new DensitySurface(kernel, 100, WINDOW, false).at(0, 1000, x, y, weight);
            double mended = new DensitySurface(kernel, 100, WINDOW, true).at(0, 1000, x, y, weight);
            assertThat(mended / bare).isCloseTo(4, within(1e-4));
        }
        assertThat(new DensitySurface(Kernel.QUARTIC, 100, WINDOW, true)
                        .at(500, 500, new double[] {500}, new double[] {500}, weight))
                .isCloseTo(3e6 / (Math.PI * 10_000), within(1e-3));
    }

    @Test
    void rowsRunNorthFromTheSouthWest() {
        DensitySurface.Grid grid = new DensitySurface(Kernel.QUARTIC, 100, new Envelope(0, 250, 0, 150), false)
                .grid(new double[] {225}, new double[] {25}, new double[] {1}, 50);
        assertThat(grid.columns()).isEqualTo(5);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(IntStream.range(0, 15)
                        .boxed()
                        .max((a, b) -> Double.compare(grid.perSquareKilometre()[a], grid.perSquareKilometre()[b])))
                .hasValue(4);
    }

    @Test
    void refusesABandwidthUnderTheCellAndNone() {
        DensitySurface narrow = new DensitySurface(Kernel.QUARTIC, 40, WINDOW, false);
        assertThatThrownBy(() -> narrow.grid(X, Y, ONCE, 50))
                .hasMessage("expected a bandwidth of at least the cell's side of 50.0 m, got a bandwidth of 40.0 m");
        assertThat(narrow.grid(X, Y, ONCE, 40).rows()).isEqualTo(25);
        assertThatThrownBy(() -> new DensitySurface(Kernel.QUARTIC, 0, WINDOW, false))
                .hasMessageContaining("bandwidth above 0");
    }

    @Test
    void aCellHasTheDensityOfItsMiddle() {
        DensitySurface surface = new DensitySurface(Kernel.QUARTIC, 100, new Envelope(1000, 1250, 2000, 2150), false);
        double[] x = {1090};
        double[] y = {2060};
        double[] weight = {1};
        double[] cells = surface.grid(x, y, weight, 50).perSquareKilometre();
        for (int i = 0; i < cells.length; i++) {
            assertThat(cells[i])
                    .isEqualTo(surface.at(1025 + 50 * (i % 5), 2025 + 50 * Math.floorDiv(i, 5), x, y, weight));
        }
        assertThatThrownBy(() -> surface.grid(x, y, weight, 0)).hasMessageContaining("expected a bandwidth");
    }

    /** The share of a kernel within the window, by summing the kernel over small cells. */
    @Test
    void nearAnEdgeTheLostShareIsGivenBack() {
        double[] x = {960};
        double[] y = {30};
        double[] weight = {1};
        for (Kernel kernel : Kernel.values()) {
            DensitySurface bare = new DensitySurface(kernel, 100, WINDOW, false);
            double share = Arrays.stream(bare.grid(x, y, weight, 2).perSquareKilometre())
                            .sum()
                    * 4
                    / 1e6;
            double mended = new DensitySurface(kernel, 100, WINDOW, true).at(960, 30, x, y, weight);
            assertThat(bare.at(960, 30, x, y, weight) / mended).isCloseTo(share, within(1e-4));
        }
    }
}
