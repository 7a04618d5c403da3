package cymru.diogel.geodata.sample;

import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.country.Ward;
import cymru.diogel.geodata.stats.space.Neighbours;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * The 204 invented wards as tests of statistics want them.
 *
 * @param borders EPSG:27700
 * @param residents of each ward, in whole people
 * @param neighbours by shared border
 */
@SuppressWarnings("ArrayRecordComponent") // Columns: read, never compared.
public record SampleWards(List<Geometry> borders, double[] residents, Neighbours neighbours) {
    public static SampleWards read() {
        Country country = Country.of(SampleGenerator.SEED);
        List<Geometry> borders = country.wards().stream().map(Ward::border).toList();
        double[] residents = new double[borders.size()];
        for (int cell = 0; cell < country.mesh().size(); cell++) {
            residents[country.wardOf()[cell]] += country.people()[cell];
        }
        return new SampleWards(
                borders, Arrays.stream(residents).map(Math::rint).toArray(), Neighbours.sharingABorder(borders, 0.01));
    }
}
