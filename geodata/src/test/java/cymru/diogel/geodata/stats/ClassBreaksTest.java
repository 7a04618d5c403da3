package cymru.diogel.geodata.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassBreaksTest {
    @Test
    void fiveClassesHoldTheSameNumber() {
        double[] values = IntStream.rangeClosed(1, 100).asDoubleStream().toArray();
        double[] bounds = ClassBreaks.quantiles(values, 5);
        assertThat(bounds).containsExactly(20, 40, 60, 80);
        assertThat(ClassBreaks.classOf(20, bounds)).isEqualTo(1);
        assertThat(ClassBreaks.classOf(20.0001, bounds)).isEqualTo(2);
        assertThat(ClassBreaks.classOf(100, bounds)).isEqualTo(5);
    }

    @Test
    void zeroIsItsOwnClassAndDoesNotShiftTheOthers() {
        double[] bounds = ClassBreaks.quantiles(new double[] {0, 0, 0, 0, 1, 2, 3, 4, 5}, 5);
        assertThat(bounds).containsExactly(1, 2, 3, 4);
        assertThat(ClassBreaks.classOf(0, bounds)).isZero();
    }

    @Test
    void boundsThatWouldRepeatAreFewer() {
        assertThat(ClassBreaks.quantiles(new double[] {1, 1, 1, 1, 9}, 5)).containsExactly(1);
        assertThat(ClassBreaks.quantiles(new double[] {3, 3, 3}, 5)).isEmpty();
        assertThat(ClassBreaks.quantiles(new double[] {0, 0}, 5)).isEmpty();
        assertThat(ClassBreaks.quantiles(new double[0], 5)).isEmpty();
    }
}
