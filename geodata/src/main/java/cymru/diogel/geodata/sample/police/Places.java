package cymru.diogel.geodata.sample.police;

import cymru.diogel.geodata.Crs;
import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.country.Lsoa;
import cymru.diogel.geodata.sample.country.PlaceNames;
import cymru.diogel.geodata.sample.country.Town;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Lays out the anonymised points: more where more people live, a few of them busy, and some beyond the border. */
final class Places {
    private static final int PER_LSOA = 11;
    private static final int OUTSIDE = 24;
    /** Share of crimes that lie outside the area. */
    private static final double OUTSIDE_SHARE = 0.012;

    private static final List<String> PUBLIC = List.of(
            "Parking Area",
            "Supermarket",
            "Petrol Station",
            "Shopping Area",
            "Sports/Recreation Area",
            "Hospital",
            "Park/Open Space",
            "Nightclub",
            "Bus/Coach Station",
            "Further/Higher Educational Building");

    private final Country country;
    private final Random random;
    private final PlaceNames names;
    private final Set<String> taken = new HashSet<>();
    private final List<Place> places = new ArrayList<>();

    private Places(Country country, Random random) {
        this.country = country;
        this.random = random;
        this.names = new PlaceNames(random);
    }

    static List<Place> in(Country country, Random random) {
        Places laid = new Places(country, random);
        List<List<Integer>> cells = new ArrayList<>();
        country.lsoas().forEach(lsoa -> cells.add(new ArrayList<>()));
        for (int cell = 0; cell < country.mesh().size(); cell++) {
            cells.get(country.lsoaOf()[cell]).add(cell);
        }
        for (int lsoa = 0; lsoa < cells.size(); lsoa++) {
            laid.within(country.lsoas().get(lsoa), cells.get(lsoa));
        }
        laid.outside();
        return List.copyOf(laid.places);
    }

    private void within(Lsoa lsoa, List<Integer> cells) {
        double total =
                cells.stream().mapToDouble(cell -> country.people()[cell]).sum();
        double fortune = StrictMath.exp(0.45 * lsoa.hardship() + 0.2 * random.nextGaussian());
        for (int i = 1; i <= PER_LSOA; i++) {
            double drawn = random.nextDouble() * total;
            int found = 0;
            while (found < cells.size() - 1 && (drawn -= country.people()[cells.get(found)]) > 0) {
                found++;
            }
            int cell = cells.get(found);
            double busy = lsoa.residents() * fortune * centrality(cell) / (i + 1.5);
            double violent = busy * StrictMath.exp(0.25 * lsoa.hardship() + 0.3 * random.nextGaussian());
            Coordinate point = inside(cell);
            add(
                    point,
                    location(country.wardOf()[cell]),
                    lsoa.code(),
                    lsoa.name(),
                    country.wardOf()[cell],
                    busy,
                    violent);
        }
    }

    private void outside() {
        double crime = OUTSIDE_SHARE * places.stream().mapToDouble(Place::crime).sum() / OUTSIDE;
        double violence =
                OUTSIDE_SHARE * places.stream().mapToDouble(Place::violence).sum() / OUTSIDE;
        Envelope east = country.counties().get(3).getEnvelopeInternal();
        for (int i = 0; i < OUTSIDE; i++) {
            Coordinate point = new Coordinate(
                    east.getMaxX() + 1500 + random.nextInt(9000), east.getMinY() + random.nextInt(90_000));
            String code = String.format(Locale.ROOT, "SX%04d", i + 1);
            add(point, location(-1), code, "Elsewhere 001" + (char) ('A' + i), -1, crime, violence);
        }
    }

    private void add(
            Coordinate metres, String location, String code, String name, int ward, double crime, double violence) {
        double[] lonLat = {metres.x, metres.y};
        Crs.BRITISH_NATIONAL_GRID.to(Crs.CRS84, lonLat);
        String longitude = String.format(Locale.ROOT, "%.6f", lonLat[0]);
        String latitude = String.format(Locale.ROOT, "%.6f", lonLat[1]);
        if (taken.add(longitude + " " + latitude)) {
            places.add(new Place(longitude, latitude, "On or near " + location, code, name, ward, crime, violence));
        }
    }

    /** Between a cell's site and one of its corners, never near the border that smoothing may have moved. */
    private Coordinate inside(int cell) {
        Coordinate site = country.mesh().sites()[cell];
        Coordinate[] ring = country.mesh().cells()[cell].getExteriorRing().getCoordinates();
        Coordinate corner = ring[random.nextInt(ring.length - 1)];
        double share = 0.5 * random.nextDouble();
        return new Coordinate(site.x + share * (corner.x - site.x), site.y + share * (corner.y - site.y));
    }

    /** 1 in the country, up to 2.6 in the middle of a town, where people come to shop and to drink. */
    private double centrality(int cell) {
        Coordinate site = country.mesh().sites()[cell];
        return 1 + 1.6 * Town.centrality(site.x, site.y);
    }

    private String location(int ward) {
        boolean town = ward >= 0 && country.wards().get(ward).town() >= 0;
        return random.nextInt(town ? 4 : 9) == 0 ? PUBLIC.get(random.nextInt(PUBLIC.size())) : names.street();
    }
}
