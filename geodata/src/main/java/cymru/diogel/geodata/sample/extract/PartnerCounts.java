package cymru.diogel.geodata.sample.extract;

import cymru.diogel.geodata.sample.country.Country;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/**
 * What partners count by ward and quarter in the last two years. Calls of the ambulance and the emergency department
 * follow the violence that there is, also in the planted blind spot, where the police hear of little of it.
 */
final class PartnerCounts {
    private static final int QUARTERS = 8;
    private static final double BLIND_SPOT_CALLS = 6;

    private PartnerCounts() {}

    static void write(CsvWriter csv, Country country, Random random) {
        List<PlantedTruth> truths = PlantedTruth.in(country);
        Planted planted = new Planted(truths, country);
        int blindSpot = truths.stream()
                .filter(truth -> truth.kind() == PlantedTruth.Kind.BLIND_SPOT)
                .findFirst()
                .orElseThrow()
                .ward();
        int[] residents = country.wardResidents().residents();
        csv.writeRecord("source", "level", "code", "from", "to", "count");
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            YearMonth from = Country.MONTHS.to().minusMonths(3L * (QUARTERS - quarter) - 1);
            for (int ward = 0; ward < residents.length; ward++) {
                int year = 3 + quarter / 4;
                double violence = ward == blindSpot ? BLIND_SPOT_CALLS : planted.violence(year, ward);
                double perResident = residents[ward] / 1000.0;
                double[] means = {
                    0.4 * perResident * violence, 0.5 * perResident * violence, 0.3 * perResident, 0.25 * perResident
                };
                List<String> sources = List.of("ambulance", "emergency-department", "fire", "youth-justice");
                for (int source = 0; source < means.length; source++) {
                    csv.writeRecord(
                            sources.get(source),
                            "ward",
                            country.wards().get(ward).code(),
                            from.toString(),
                            from.plusMonths(2).toString(),
                            Integer.toString(poisson(means[source], random)));
                }
            }
        }
    }

    /** By multiplication (Knuth 1969), for small means. */
    private static int poisson(double mean, Random random) {
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
