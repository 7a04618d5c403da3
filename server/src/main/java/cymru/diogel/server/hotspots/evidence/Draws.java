package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.stats.EmpiricalBayes.Smoothed;
import cymru.diogel.geodata.stats.targeting.DrawnMeasure;
import cymru.diogel.geodata.stats.targeting.GammaRates;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Random draws of what areas are ranked by, from gamma distributions: of a count or rate with half an incident added
 * (Jeffreys' prior), of a smoothed rate its posterior.
 *
 * @param peopled whether residents are known, so that violence is a smoothed rate and not a count
 */
public record Draws(Observed now, Smoothed posterior, boolean peopled) {
    private static final double HALF = 0.5;

    /** What violence is measured by, of every area. */
    public double[] violence() {
        return peopled ? posterior.rate() : now.asNumbers();
    }

    /** Positions of the areas whose violence is known. */
    public int[] known() {
        return IntStream.range(0, now.counts().length)
                .filter(i -> !peopled || now.personYears()[i] > 0)
                .toArray();
    }

    /** @param areas positions, in the order of the draws */
    public DrawnMeasure violence(int[] areas) {
        return peopled ? smoothed(areas) : counts(areas);
    }

    public DrawnMeasure counts(int[] areas) {
        return new GammaRates(
                halfMore(areas), IntStream.of(areas).mapToDouble(i -> 1).toArray());
    }

    public DrawnMeasure rates(int[] areas) {
        return new GammaRates(halfMore(areas), Score.at(areas, now.personYears()));
    }

    public DrawnMeasure smoothed(int[] areas) {
        // Where nothing at all was counted the posterior has no shape.
        double[] shape = Arrays.stream(Score.at(areas, posterior.shape()))
                .map(of -> of > 0 ? of : HALF)
                .toArray();
        return new GammaRates(shape, Score.at(areas, posterior.rateParameter()));
    }

    /** @param gamma shapes and rates of every area */
    public static DrawnMeasure gamma(double[][] gamma, int[] areas) {
        return new GammaRates(Score.at(areas, gamma[0]), Score.at(areas, gamma[1]));
    }

    private double[] halfMore(int[] areas) {
        return IntStream.of(areas).mapToDouble(i -> now.counts()[i] + HALF).toArray();
    }
}
