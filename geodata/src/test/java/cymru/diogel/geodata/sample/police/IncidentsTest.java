package cymru.diogel.geodata.sample.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.Crs;
import cymru.diogel.geodata.sample.SampleGenerator;
import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.country.PlantedHotspot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/** The crimes of the sample: plausible shares and places, and the planted hotspots to be found in them. */
class IncidentsTest {
    private static final int OUTSIDE = -1;
    private static final int UNPLACED = -2;
    private static final Country COUNTRY = Country.of(SampleGenerator.SEED);
    private static final List<PlantedHotspot> HOTSPOTS = PlantedHotspot.in(COUNTRY);
    private static final List<List<Incident>> MONTHS = new ArrayList<>();
    private static List<Place> places = List.of();

    @BeforeAll
    static void happen() {
        Random random = new Random(SampleGenerator.SEED + 300);
        places = Places.in(COUNTRY, random);
        Incidents incidents = new Incidents(places, HOTSPOTS, random);
        for (int month = 0; month < Incidents.MONTHS; month++) {
            MONTHS.add(incidents.month(
                    month, Country.MONTHS.from().plusMonths(month).getMonthValue()));
        }
    }

    @Test
    void aMonthHasItsUsualSizeAndShares() {
        assertThat(MONTHS).hasSize(60).allMatch(rows -> rows.size() >= 1900 && rows.size() <= 2600);
        assertThat(share(row -> row.type().equals(CrimeMix.VIOLENCE))).isCloseTo(0.476, within(0.015));
        assertThat(share(row -> row.place() == null)).isCloseTo(0.042, within(0.005));
        assertThat(share(row -> row.crimeId().isEmpty())).isCloseTo(0.095, within(0.01));
        assertThat(share(row -> ward(row) == OUTSIDE)).isBetween(0.005, 0.02);
        assertThat(all()).filteredOn(row -> !row.crimeId().isEmpty()).allMatch(row -> row.crimeId()
                .matches("[0-9a-f]{64}"));
    }

    @Test
    void summerIsTheSeasonOfViolence() {
        double summer = 0;
        double year = 0;
        for (int month = 0; month < MONTHS.size(); month++) {
            long violent = MONTHS.get(month).stream()
                    .filter(row -> row.type().equals(CrimeMix.VIOLENCE))
                    .count();
            int calendar = Country.MONTHS.from().plusMonths(month).getMonthValue();
            summer += calendar == 7 || calendar == 8 ? violent : 0;
            year += violent;
        }
        assertThat(summer / year).isCloseTo(0.19, within(0.01));
    }

    @Test
    void someReportsComeBackButNeverInTheSameMonth() {
        Set<String> before = new HashSet<>();
        int again = 0;
        for (List<Incident> rows : MONTHS) {
            List<String> identifiers = rows.stream()
                    .map(Incident::crimeId)
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertThat(identifiers).doesNotHaveDuplicates();
            again += (int) identifiers.stream().filter(id -> !before.add(id)).count();
        }
        assertThat(again).isBetween(1500, 3000);
    }

    @Test
    void placesLieWhereTheySay() throws FactoryException, TransformException {
        MathTransform toGrid =
                CRS.findMathTransform(CRS.decode("EPSG:4326", true), CRS.decode("EPSG:27700", true), false);
        Map<Integer, IndexedPointInAreaLocator> wards = new HashMap<>();
        double[] lonLat = {241_200, 220_000};
        Crs.BRITISH_NATIONAL_GRID.to(Crs.CRS84, lonLat);
        assertThat(lonLat[0]).as("longitude with the datum shift").isCloseTo(-4.307255, within(2e-5));
        assertThat(lonLat[1]).as("latitude with the datum shift").isCloseTo(51.855933, within(2e-5));
        int astray = 0;
        for (Place place : places) {
            assertThat(place.longitude()).matches("-[2-5]\\.\\d{6}");
            assertThat(place.latitude()).matches("5[123]\\.\\d{6}");
            assertThat(place.location()).startsWith("On or near ");
            if (place.ward() >= 0) {
                Coordinate metres = metres(toGrid, place);
                IndexedPointInAreaLocator ward = wards.computeIfAbsent(
                        place.ward(),
                        index -> new IndexedPointInAreaLocator(
                                COUNTRY.wards().get(index).border()));
                astray += ward.locate(metres) == Location.EXTERIOR ? 1 : 0;
            }
        }
        assertThat(places).hasSizeBetween(3000, 4000);
        assertThat(astray).isLessThan(places.size() / 50);
    }

    @Test
    void thePlantedHotspotsAreThere() {
        double[][] rate = violencePerThousandAYear();
        for (PlantedHotspot hotspot : HOTSPOTS) {
            double first = rate[0][hotspot.ward()];
            double last = rate[4][hotspot.ward()];
            switch (hotspot.kind()) {
                case PERSISTENT ->
                    assertThat(List.of(rank(rate[0], hotspot.ward()), rank(rate[4], hotspot.ward())))
                            .allMatch(rank -> rank <= 3);
                case GROWING -> assertThat(last / first).isGreaterThan(2);
                case FADING -> assertThat(last / first).isLessThan(0.5);
                case ISOLATED_RURAL -> {
                    assertThat(COUNTRY.wards().get(hotspot.ward()).town()).isNegative();
                    assertThat(last).isGreaterThan(3 * neighbours(rate[4], hotspot.ward()));
                }
            }
        }
        assertThat(HOTSPOTS)
                .extracting(PlantedHotspot::wardCode)
                .doesNotHaveDuplicates()
                .hasSize(4);
    }

    /** By year of the sample, then by ward. */
    private static double[][] violencePerThousandAYear() {
        double[] residents = new double[COUNTRY.wards().size()];
        for (int cell = 0; cell < COUNTRY.mesh().size(); cell++) {
            residents[COUNTRY.wardOf()[cell]] += COUNTRY.people()[cell];
        }
        double[][] rate = new double[5][residents.length];
        for (int month = 0; month < MONTHS.size(); month++) {
            for (Incident row : MONTHS.get(month)) {
                if (ward(row) >= 0 && row.type().equals(CrimeMix.VIOLENCE)) {
                    rate[month / 12][ward(row)] += 1000 / residents[ward(row)];
                }
            }
        }
        return rate;
    }

    private static int rank(double[] rates, int ward) {
        int rank = 1;
        for (double rate : rates) {
            rank += rate > rates[ward] ? 1 : 0;
        }
        return rank;
    }

    private static double neighbours(double[] rates, int ward) {
        return COUNTRY.wards().stream()
                .filter(other ->
                        other.border().touches(COUNTRY.wards().get(ward).border()))
                .mapToDouble(other -> rates[COUNTRY.wards().indexOf(other)])
                .average()
                .orElseThrow();
    }

    /** Back to metres of EPSG:27700. */
    private static Coordinate metres(MathTransform toGrid, Place place) throws TransformException {
        double[] point = {Double.parseDouble(place.longitude()), Double.parseDouble(place.latitude())};
        toGrid.transform(point, 0, point, 0, 1);
        return new Coordinate(point[0], point[1]);
    }

    private static int ward(Incident row) {
        Place place = row.place();
        return place == null ? UNPLACED : place.ward();
    }

    private static List<Incident> all() {
        return MONTHS.stream().flatMap(List::stream).toList();
    }

    private static double share(Predicate<Incident> wanted) {
        List<Incident> rows = all();
        return (double) rows.stream().filter(wanted).count() / rows.size();
    }
}
