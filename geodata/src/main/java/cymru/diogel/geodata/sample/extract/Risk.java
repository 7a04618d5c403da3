package cymru.diogel.geodata.sample.extract;

import cymru.diogel.geodata.sample.country.Country;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;

/** The risk of an offence by month and ward, to draw both from. */
final class Risk {
    /** By calendar month from January: 19 % of violence falls in July and August. */
    private static final double[] SEASON = {0.93, 0.92, 0.95, 1.03, 1.03, 1.03, 1.15, 1.15, 1.0, 0.97, 0.92, 0.92};

    private final int wards;
    private final Weights weights;

    private Risk(int wards, Weights weights) {
        this.wards = wards;
        this.weights = weights;
    }

    /** As many for each resident everywhere, with the season of the year and nothing else. */
    static Risk even(int[] residents) {
        return new Risk(residents.length, weights(residents.length, (month, ward) -> residents[ward]));
    }

    /** With the mild differences of wards and all that is planted. */
    static Risk planted(OffenceGroup group, boolean domestic, double[] lot, Planted planted) {
        double change = group.recordingChange();
        double growth = group.growth(domestic);
        long changes = Country.MONTHS.from().until(PlantedTruth.RECORDING_CHANGE, ChronoUnit.MONTHS);
        return new Risk(lot.length, weights(lot.length, (month, ward) -> {
            int year = month / 12;
            double followed =
                    switch (group.follows) {
                        case NOTHING -> 1;
                        case VIOLENCE -> planted.violence(year, ward);
                        case HALF -> (1 + planted.violence(year, ward)) / 2;
                        case DRUGS -> planted.drugs(year, ward);
                    };
            double grown = 1 + (growth - 1) * month / (Country.MONTHS.count() - 1.0);
            return lot[ward] * followed * grown * (month >= changes ? change : 1);
        }));
    }

    /** A cell, as month × wards + ward; see {@link #month} and {@link #ward}. */
    int draw(Random random) {
        return weights.draw(random);
    }

    int month(int cell) {
        return cell / wards;
    }

    int ward(int cell) {
        return cell % wards;
    }

    private interface Of {
        double at(int month, int ward);
    }

    private static Weights weights(int wards, Of risk) {
        List<YearMonth> months = Country.MONTHS.each();
        double[] weights = new double[months.size() * wards];
        for (int month = 0; month < months.size(); month++) {
            double season = SEASON[months.get(month).getMonthValue() - 1];
            for (int ward = 0; ward < wards; ward++) {
                weights[month * wards + ward] = season * risk.at(month, ward);
            }
        }
        return new Weights(weights);
    }
}
