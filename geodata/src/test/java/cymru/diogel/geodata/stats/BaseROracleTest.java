package cymru.diogel.geodata.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.diogel.geodata.stats.targeting.Overlap;
import cymru.diogel.geodata.stats.time.MannKendall;
import cymru.diogel.geodata.stats.time.RareSpike;
import cymru.diogel.geodata.stats.time.RateRatio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random cases against base R's own figures, where R is installed. */
class BaseROracleTest {
    private static final int CASES = 200;

    private final Random random = new Random(2026);

    @SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
    private record Case(String question, double[] ours) {}

    @Test
    void agreesWithBaseR(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Rscript.has(), "SKIPPED: Rscript is not installed, so base R was not asked");
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.addAll(List.of(ratio(), trend(), overlap(), share(), funnel(), spike()));
        }
        for (int count = 0; count < 10; count++) {
            PoissonInterval exact = PoissonInterval.of(count, 0.95);
            cases.add(new Case("exact " + count, new double[] {exact.low(), exact.high()}));
        }
        Path questions = Files.write(
                folder.resolve("questions"), cases.stream().map(Case::question).toList());
        List<String> answers = Rscript.run(Path.of("src/test/oracle/base-r.R"), questions.toString());
        assertThat(answers).hasSameSizeAs(cases);
        for (int i = 0; i < cases.size(); i++) {
            double[] theirs = Arrays.stream(answers.get(i).strip().split(" "))
                    .mapToDouble(BaseROracleTest::number)
                    .toArray();
            assertThat(cases.get(i).ours()).as(cases.get(i).question()).hasSameSizeAs(theirs);
            for (int k = 0; k < theirs.length; k++) {
                double ours = cases.get(i).ours()[k];
                assertThat(ours == theirs[k] || Math.abs(ours - theirs[k]) <= 1e-12 * Math.abs(theirs[k]) + 1e-15)
                        .as("%s: figure %d is %s, R has %s", cases.get(i).question(), k, ours, theirs[k])
                        .isTrue();
            }
        }
    }

    private static double number(String text) {
        return text.equals("Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(text);
    }

    private Case ratio() {
        int size = random.nextBoolean() ? 8 : 400;
        int before = random.nextInt(size);
        int now = random.nextInt(size) + (before == 0 ? 1 : 0);
        double then = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(5000);
        double today = random.nextInt(3) == 0 ? then : 1 + random.nextInt(5000);
        RateRatio ours = RateRatio.of(before, then, now, today, 0.95);
        return new Case(
                question("ratio", before, then, now, today),
                new double[] {ours.ratio(), ours.low(), ours.high(), ours.p()});
    }

    private Case trend() {
        double[] y = random.ints(4 + random.nextInt(40), 0, 12).asDoubleStream().toArray();
        y[0] = 12;
        MannKendall ours = MannKendall.of(y);
        return new Case(question("trend", y), new double[] {ours.z(), ours.p(), ours.tau()});
    }

    private Case overlap() {
        int areas = 1 + random.nextInt(400);
        int a = random.nextInt(areas + 1);
        int b = random.nextInt(areas + 1);
        int least = Math.max(0, a + b - areas);
        int both = least + random.nextInt(Math.min(a, b) - least + 1);
        return new Case(
                question("overlap", areas, a, b, both),
                new double[] {Overlap.of(areas, a, b, both).p()});
    }

    private Case share() {
        int n = 1 + random.nextInt(300);
        int x = random.nextInt(n + 1);
        Proportion ours = Proportion.of(x, n, 0.95);
        return new Case(question("share", x, n), new double[] {ours.low(), ours.high()});
    }

    private Case funnel() {
        double expected = random.nextDouble() * (random.nextBoolean() ? 3 : 500);
        double level = random.nextBoolean() ? 0.95 : 0.998;
        FunnelLimits ours = FunnelLimits.of(expected, level);
        return new Case(question("funnel", expected, level), new double[] {ours.low(), ours.high()});
    }

    private Case spike() {
        double lambda = random.nextDouble() * 4;
        int k = random.nextInt(12);
        return new Case(question("spike", k, lambda), new double[] {RareSpike.probability(k, lambda)});
    }

    private static String question(String method, double... arguments) {
        return method + Arrays.stream(arguments).mapToObj(each -> " " + each).collect(Collectors.joining());
    }
}
