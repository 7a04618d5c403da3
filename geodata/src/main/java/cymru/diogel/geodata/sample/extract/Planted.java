package cymru.diogel.geodata.sample.extract;

import cymru.diogel.geodata.sample.country.Country;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The planted truths laid over the wards: how many times the even risk each has, by year (0 to 4), then by ward. */
final class Planted {
    private final double[][] violence;
    private final double[][] drugs;

    Planted(List<PlantedTruth> truths, Country country) {
        List<Set<Integer>> neighbours = country.wardNeighbours();
        violence = new double[5][neighbours.size()];
        drugs = new double[5][neighbours.size()];
        for (int year = 0; year < 5; year++) {
            Arrays.fill(violence[year], 1);
            Arrays.fill(drugs[year], 1);
            for (PlantedTruth truth : truths) {
                double[] times = (truth.kind() == PlantedTruth.Kind.DRUGS ? drugs : violence)[year];
                times[truth.ward()] *= truth.times().get(year);
                for (int near : neighbours.get(truth.ward())) {
                    times[near] *= truth.nearby().get(year);
                }
            }
        }
    }

    double violence(int year, int ward) {
        return violence[year][ward];
    }

    double drugs(int year, int ward) {
        return drugs[year][ward];
    }
}
