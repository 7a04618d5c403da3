package cymru.diogel.geodata.sample.country;

import cymru.diogel.geodata.domain.Months;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;

/** The invented country: everything of the sample that stands still. */
public final class Country {
    /** The force that all sample crimes are reported by. */
    public static final String FORCE = "SAMPLE Constabulary";

    /** The sixty months of its crimes. */
    public static final Months MONTHS = new Months(YearMonth.of(2020, 10), YearMonth.of(2025, 9));

    private final Mesh mesh;
    private final double[] people;
    private final int[] wardOf;
    private final int[] lsoaOf;
    private final List<Geometry> counties;
    private final List<Ward> wards;
    private final List<Lsoa> lsoas;
    private final WardResidents residents;

    private Country(long seed) {
        Random random = new Random(seed);
        mesh = Mesh.of(new Outline(seed), random);
        people = Settlement.people(mesh, new Noise(seed + 3));
        Partition partition = new Partition(mesh, people, new Noise(seed + 4), random);
        wardOf = divide(mesh, partition);
        lsoaOf = LsoaZones.of(mesh, people, wardOf, partition, random);
        List<Geometry> wardShapes = shapes(mesh, wardOf);
        List<Geometry> lsoaShapes = shapes(mesh, lsoaOf);
        Borders borders = borders(new Noise(seed + 5), wardShapes, lsoaShapes);
        Gazetteer gazetteer = new Gazetteer(mesh, people, wardOf, lsoaOf, random);
        wards = gazetteer.wards(wardShapes.stream().map(borders::draw).toList());
        lsoas = gazetteer.lsoas(lsoaShapes.stream().map(borders::draw).toList(), new Noise(seed + 6));
        counties = shapes(mesh, mesh.county()).stream().map(borders::draw).toList();
        residents = WardResidents.of(this);
    }

    /** The same country for the same seed. */
    public static Country of(long seed) {
        return new Country(seed);
    }

    public Mesh mesh() {
        return mesh;
    }

    /** Residents of each cell of the mesh. */
    public double[] people() {
        return people;
    }

    /** Index of the ward of each cell of the mesh. */
    public int[] wardOf() {
        return wardOf;
    }

    /** Index of the LSOA of each cell of the mesh. */
    public int[] lsoaOf() {
        return lsoaOf;
    }

    /** Borders in the order of {@link County#ALL}, EPSG:27700. */
    public List<Geometry> counties() {
        return counties;
    }

    public List<Ward> wards() {
        return wards;
    }

    public List<Lsoa> lsoas() {
        return lsoas;
    }

    /** The residents of wards, as a load finds them. */
    public WardResidents wardResidents() {
        return residents;
    }

    /** Of each ward, the indices of those it shares a border with, in order. */
    public List<Set<Integer>> wardNeighbours() {
        List<Set<Integer>> neighbours = new ArrayList<>();
        wards.forEach(ward -> neighbours.add(new TreeSet<>()));
        for (int cell = 0; cell < mesh.size(); cell++) {
            for (int other : mesh.neighbours()[cell]) {
                if (wardOf[cell] != wardOf[other]) {
                    neighbours.get(wardOf[cell]).add(wardOf[other]);
                }
            }
        }
        return neighbours;
    }

    /** The index of the ward that a point in kilometres of EPSG:27700 is in, or nearest to. */
    public int wardNear(double easting, double northing) {
        double x = 1000 * easting;
        double y = 1000 * northing;
        int cell = 0;
        for (int i = 1; i < mesh.size(); i++) {
            if (Math.hypot(mesh.sites()[i].x - x, mesh.sites()[i].y - y)
                    < Math.hypot(mesh.sites()[cell].x - x, mesh.sites()[cell].y - y)) {
                cell = i;
            }
        }
        return wardOf[cell];
    }

    private static int[] divide(Mesh mesh, Partition partition) {
        int[] wardOf = new int[mesh.size()];
        int first = 0;
        for (int c = 0; c < County.ALL.size(); c++) {
            int county = c;
            int[] members = IntStream.range(0, mesh.size())
                    .filter(cell -> mesh.county()[cell] == county)
                    .toArray();
            int[] label = partition.split(members, County.ALL.get(c).wards());
            for (int m = 0; m < members.length; m++) {
                wardOf[members[m]] = first + label[m];
            }
            first += County.ALL.get(c).wards();
        }
        return wardOf;
    }

    private static List<Geometry> shapes(Mesh mesh, int[] areaOf) {
        Map<Integer, List<Geometry>> cells = new LinkedHashMap<>();
        for (int i = 0; i < areaOf.length; i++) {
            cells.computeIfAbsent(areaOf[i], area -> new ArrayList<>()).add(mesh.cells()[i]);
        }
        return IntStream.range(0, Arrays.stream(areaOf).max().orElse(-1) + 1)
                .mapToObj(area ->
                        CoverageUnion.union(cells.getOrDefault(area, List.of()).toArray(Geometry[]::new)))
                .toList();
    }

    /** As natural as they can be without a border crossing another, which a narrow neck of land may bring about. */
    private static Borders borders(Noise noise, List<Geometry> wards, List<Geometry> lsoas) {
        for (double strength : new double[] {1, 0.6, 0.3}) {
            Borders borders = new Borders(noise, strength, wards, lsoas);
            if (wards.stream().map(borders::draw).allMatch(Geometry::isValid)
                    && lsoas.stream().map(borders::draw).allMatch(Geometry::isValid)) {
                return borders;
            }
        }
        return new Borders(noise, 0, wards, lsoas);
    }
}
