package cymru.diogel.geodata.sample.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.diogel.geodata.sample.SampleGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The land of the sample: its areas fit together and bear no real name. */
class CountryTest {
    private static final Country COUNTRY = Country.of(SampleGenerator.SEED);

    @ParameterizedTest
    @ValueSource(longs = {SampleGenerator.SEED, 1, 77})
    void everyBoundarySetIsAValidCoverageOfTheSameLand(long seed) {
        Country country = seed == SampleGenerator.SEED ? COUNTRY : Country.of(seed);
        List<Geometry> wards = country.wards().stream().map(Ward::border).toList();
        List<Geometry> lsoas = country.lsoas().stream().map(Lsoa::border).toList();
        for (List<Geometry> set : List.of(wards, lsoas, country.counties())) {
            assertThat(set).allMatch(Geometry::isValid);
            assertThat(CoverageValidator.isValid(set.toArray(Geometry[]::new))).isTrue();
            assertThat(squareKilometres(set)).isBetween(10_000.0, 12_000.0);
            assertThat(squareKilometres(set)).isCloseTo(squareKilometres(wards), within(1e-3));
        }
    }

    @Test
    void countsAreThoseOfAForceAreaInRuralWales() {
        assertThat(COUNTRY.wards()).hasSize(204);
        assertThat(COUNTRY.lsoas()).hasSizeBetween(290, 320);
        for (int county = 0; county < County.ALL.size(); county++) {
            int index = county;
            assertThat(COUNTRY.wards().stream().filter(ward -> ward.county() == index))
                    .hasSize(County.ALL.get(county).wards());
        }
        assertThat(COUNTRY.lsoas()).allMatch(lsoa -> lsoa.residents() >= 1000 && lsoa.residents() <= 3000);
        assertThat(COUNTRY.lsoas().stream().mapToInt(Lsoa::residents).sum()).isBetween(515_000, 517_000);
    }

    @Test
    void townWardsAreSmallAndRuralOnesLarge() {
        List<Double> areas = COUNTRY.wards().stream()
                .map(ward -> ward.border().getArea() / 1e6)
                .sorted()
                .toList();
        assertThat(areas.get(20)).as("tenth percentile, km²").isLessThan(10);
        assertThat(areas.get(183)).as("ninetieth percentile, km²").isGreaterThan(80);
    }

    @Test
    void mostLsoasNestInAWardAndSomeReachOver() {
        boolean[][] meets = new boolean[COUNTRY.lsoas().size()][COUNTRY.wards().size()];
        for (int cell = 0; cell < COUNTRY.mesh().size(); cell++) {
            meets[COUNTRY.lsoaOf()[cell]][COUNTRY.wardOf()[cell]] = true;
        }
        long crossing = Stream.of(meets)
                .filter(wards -> {
                    int met = 0;
                    for (boolean meeting : wards) {
                        met += meeting ? 1 : 0;
                    }
                    return met > 1;
                })
                .count();
        assertThat(crossing).isBetween(15L, 100L);
    }

    @Test
    void bordersWander() {
        double straight = 0;
        double along = 0;
        for (Ward ward : COUNTRY.wards()) {
            Coordinate[] ring = ward.border().getCoordinates();
            for (int i = 8; i < ring.length; i += 8) {
                straight += ring[i].distance(ring[i - 8]);
                for (int k = i - 7; k <= i; k++) {
                    along += ring[k].distance(ring[k - 1]);
                }
            }
        }
        assertThat(along / straight).isGreaterThan(1.03);
    }

    @Test
    void codesAndNamesAreInventedAndDistinct() {
        assertThat(COUNTRY.wards())
                .extracting(Ward::code)
                .doesNotHaveDuplicates()
                .allMatch(c -> c.matches("SW\\d{4}"));
        assertThat(COUNTRY.lsoas())
                .extracting(Lsoa::code)
                .doesNotHaveDuplicates()
                .allMatch(c -> c.matches("SL\\d{4}"));
        assertThat(County.ALL).extracting(County::code).doesNotHaveDuplicates().allMatch(c -> c.matches("SC\\d{2}"));
        assertThat(COUNTRY.wards()).extracting(Ward::nameEn).doesNotHaveDuplicates();
        assertThat(COUNTRY.wards()).extracting(Ward::nameCy).doesNotHaveDuplicates();
        assertThat(COUNTRY.wards().stream().filter(ward -> !ward.nameEn().equals(ward.nameCy())))
                .as("wards with two names")
                .hasSizeGreaterThan(60);
    }

    @Test
    void noRealWardHasSuchAName() throws IOException {
        Path real = Path.of(System.getProperty("diogel.realdata", "none"), "wards/wd_2022_27700_dyfedpowys.geojson");
        assumeTrue(Files.exists(real), "skipped: the real wards are not here (system property diogel.realdata)");
        Set<String> names = Pattern.compile("\"WD22NMW?\": \"([^\"]+)\"")
                .matcher(Files.readString(real))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(names).hasSizeGreaterThan(204);
        assertThat(COUNTRY.wards()).extracting(Ward::nameEn).doesNotContainAnyElementsOf(names);
        assertThat(COUNTRY.wards()).extracting(Ward::nameCy).doesNotContainAnyElementsOf(names);
        assertThat(Town.ALL).extracting(Town::nameEn).doesNotContainAnyElementsOf(names);
        assertThat(Town.ALL).extracting(Town::nameCy).doesNotContainAnyElementsOf(names);
    }

    private static double squareKilometres(List<Geometry> set) {
        return set.stream().mapToDouble(Geometry::getArea).sum() / 1e6;
    }
}
