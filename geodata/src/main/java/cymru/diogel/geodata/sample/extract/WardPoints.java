package cymru.diogel.geodata.sample.extract;

import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.country.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/** Whole-metre points of EPSG:27700 within each ward, more where more people live, or go out. */
final class WardPoints {
    private static final int TRIES = 20;

    private final Country country;
    private final List<IndexedPointInAreaLocator> borders = new ArrayList<>();
    private final List<List<Integer>> cells = new ArrayList<>();
    private final List<Weights> homes = new ArrayList<>();
    private final List<Weights> nights = new ArrayList<>();

    WardPoints(Country country) {
        this.country = country;
        country.wards().forEach(ward -> {
            borders.add(new IndexedPointInAreaLocator(ward.border()));
            cells.add(new ArrayList<>());
        });
        for (int cell = 0; cell < country.mesh().size(); cell++) {
            int ward = country.wardOf()[cell];
            Coordinate site = country.mesh().sites()[cell];
            if (within(ward, new Coordinate(Math.rint(site.x), Math.rint(site.y)))) {
                cells.get(ward).add(cell);
            }
        }
        for (List<Integer> of : cells) {
            homes.add(new Weights(of.stream()
                    .mapToDouble(cell -> country.people()[cell] + 1e-6)
                    .toArray()));
            nights.add(new Weights(of.stream()
                    .mapToDouble(cell -> (country.people()[cell] + 1e-6) * centrality(cell))
                    .toArray()));
        }
    }

    Coordinate draw(int ward, Setting setting, Random random) {
        Weights weights = (setting == Setting.NIGHT_OUT ? nights : homes).get(ward);
        int cell = cells.get(ward).get(weights.draw(random));
        Coordinate site = country.mesh().sites()[cell];
        Coordinate[] ring = country.mesh().cells()[cell].getExteriorRing().getCoordinates();
        for (int i = 0; i < TRIES; i++) {
            Coordinate corner = ring[random.nextInt(ring.length - 1)];
            double share = 0.8 * random.nextDouble();
            Coordinate point = new Coordinate(
                    Math.rint(site.x + share * (corner.x - site.x)), Math.rint(site.y + share * (corner.y - site.y)));
            if (within(ward, point)) {
                return point;
            }
        }
        return new Coordinate(Math.rint(site.x), Math.rint(site.y));
    }

    private boolean within(int ward, Coordinate point) {
        return borders.get(ward).locate(point) == Location.INTERIOR;
    }

    /** 1 in the country, up to 4 in the middle of a town. */
    private double centrality(int cell) {
        Coordinate site = country.mesh().sites()[cell];
        return 1 + 3 * Town.centrality(site.x, site.y);
    }
}
