package cymru.diogel.geodata.sample.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Gives the areas their codes, names, residents and lot. */
final class Gazetteer {
    private static final double FEWEST = 1000;

    private final Mesh mesh;
    private final double[] people;
    private final int[] wardOf;
    private final int[] lsoaOf;
    private final Random random;

    Gazetteer(Mesh mesh, double[] people, int[] wardOf, int[] lsoaOf, Random random) {
        this.mesh = mesh;
        this.people = people;
        this.wardOf = wardOf;
        this.lsoaOf = lsoaOf;
        this.random = random;
    }

    List<Ward> wards(List<Geometry> borders) {
        int[] town = new int[borders.size()];
        int[] county = new int[borders.size()];
        int[] wardsOfTown = new int[Town.ALL.size()];
        for (int ward = 0; ward < town.length; ward++) {
            int first = first(wardOf, ward);
            Coordinate middle = middle(wardOf, ward);
            county[ward] = mesh.county()[first];
            town[ward] = Town.at(middle.x, middle.y, 1.05);
            if (town[ward] >= 0) {
                wardsOfTown[town[ward]]++;
            }
        }
        PlaceNames names = new PlaceNames(random);
        List<Ward> wards = new ArrayList<>();
        for (int ward = 0; ward < town.length; ward++) {
            PlaceNames.Name name = town[ward] < 0 ? names.country() : names.inTown(town[ward], wardsOfTown[town[ward]]);
            String code = String.format(Locale.ROOT, "SW%04d", ward + 1);
            wards.add(new Ward(code, name.en(), name.cy(), county[ward], town[ward], borders.get(ward)));
        }
        return wards;
    }

    /** @param luck the slow change of fortune over the country */
    List<Lsoa> lsoas(List<Geometry> borders, Noise luck) {
        int[] inCounty = new int[County.ALL.size()];
        int[] residents = residents(borders.size());
        List<Lsoa> lsoas = new ArrayList<>();
        for (int lsoa = 0; lsoa < borders.size(); lsoa++) {
            int county = mesh.county()[first(lsoaOf, lsoa)];
            int number = inCounty[county]++;
            lsoas.add(new Lsoa(
                    String.format(Locale.ROOT, "SL%04d", lsoa + 1),
                    String.format(
                            Locale.ROOT, "%s %03d%c", County.ALL.get(county).nameEn(), number / 5 + 1, (char)
                                    ('A' + number % 5)),
                    county,
                    mainWard(lsoa),
                    residents[lsoa],
                    hardship(lsoa, luck),
                    borders.get(lsoa)));
        }
        return lsoas;
    }

    /** ONS keeps an LSOA between 1,000 and 3,000 residents; what is above 1,000 is scaled so that the total is right. */
    private int[] residents(int lsoas) {
        double[] above = new double[lsoas];
        for (int cell = 0; cell < lsoaOf.length; cell++) {
            above[lsoaOf[cell]] += people[cell];
        }
        double wanted = -FEWEST * lsoas;
        for (County county : County.ALL) {
            wanted += county.residents();
        }
        double found = 0;
        for (int lsoa = 0; lsoa < lsoas; lsoa++) {
            above[lsoa] = Math.max(random.nextInt(40), Math.min(2000 - random.nextInt(40), above[lsoa] - FEWEST));
            found += above[lsoa];
        }
        int[] residents = new int[lsoas];
        for (int lsoa = 0; lsoa < lsoas; lsoa++) {
            residents[lsoa] = (int) Math.rint(FEWEST + above[lsoa] * Math.min(1, wanted / found));
        }
        return residents;
    }

    private double hardship(int lsoa, Noise luck) {
        Coordinate middle = middle(lsoaOf, lsoa);
        int town = Town.at(middle.x, middle.y, 1.4);
        double place = town < 0 ? -0.35 : Town.ALL.get(town).hardship();
        return place
                + 0.5 * luck.at(middle.x, middle.y, 14_000)
                + (town < 0 ? 0.3 : 0.9) * luck.at(middle.x, middle.y, 1_600)
                + 0.25 * random.nextGaussian();
    }

    private int mainWard(int lsoa) {
        double[] inWard = new double[mesh.size()];
        int main = wardOf[first(lsoaOf, lsoa)];
        for (int cell = 0; cell < lsoaOf.length; cell++) {
            if (lsoaOf[cell] == lsoa) {
                inWard[wardOf[cell]] += people[cell];
                main = inWard[wardOf[cell]] > inWard[main] ? wardOf[cell] : main;
            }
        }
        return main;
    }

    private static int first(int[] areaOf, int area) {
        for (int cell = 0; cell < areaOf.length; cell++) {
            if (areaOf[cell] == area) {
                return cell;
            }
        }
        throw new IllegalStateException("no cell is in area " + area);
    }

    /** Where the residents of an area live on average, metres of EPSG:27700. */
    private Coordinate middle(int[] areaOf, int area) {
        double weight = 0;
        double east = 0;
        double north = 0;
        for (int cell = 0; cell < areaOf.length; cell++) {
            if (areaOf[cell] == area) {
                weight += people[cell];
                east += people[cell] * mesh.sites()[cell].x;
                north += people[cell] * mesh.sites()[cell].y;
            }
        }
        return new Coordinate(east / weight, north / weight);
    }
}
