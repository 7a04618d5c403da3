package cymru.diogel.geodata.stats.space;

import cymru.diogel.geodata.Crs;
import cymru.diogel.geodata.stats.Apportionment;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The 204 real wards with violence and sexual offences of January to September 2025 by point in polygon, and residents
 * apportioned from LSOAs by area.
 */
@SuppressWarnings("ArrayRecordComponent") // Columns: read, never compared.
record RealWards(int[] counts, double[] personYears, Neighbours neighbours) {
    static final String WARDS = "wards/wd_2022_27700_dyfedpowys.geojson";
    static final double SNAP = 0.01;
    private static final double YEARS = 9 / 12.0;

    private static final Map<Path, RealWards> READ = new HashMap<>();

    /** Read once: it takes seconds. */
    static synchronized RealWards read(Path data) throws IOException {
        RealWards before = READ.get(data);
        if (before == null) {
            before = readAnew(data);
            READ.put(data, before);
        }
        return before;
    }

    private static RealWards readAnew(Path data) throws IOException {
        List<Geometry> wards = GeoJsonAreas.read(data.resolve(WARDS), "WD22CD").geometries();
        double[] residents = residents(data, wards);
        for (int i = 0; i < residents.length; i++) {
            residents[i] *= YEARS;
        }
        return new RealWards(counts(data, wards), residents, Neighbours.sharingABorder(wards, SNAP));
    }

    private static double[] residents(Path data, List<Geometry> wards) throws IOException {
        Map<String, Integer> people = new HashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .ofNamedCsvRecord(data.resolve("population/lsoa21_ew_census2021_usual_residents.csv"))) {
            csv.forEach(row -> people.put(
                    row.getField("lsoa21_code"), Integer.valueOf(row.getField("usual_residents_census2021_ts021"))));
        }
        GeoJsonAreas lsoas = GeoJsonAreas.read(data.resolve("lsoa/lsoa21_4326_dyfedpowys.geojson"), "LSOA21CD");
        double[] residents = new double[wards.size()];
        for (int at = 0; at < lsoas.codes().size(); at++) {
            Geometry lsoa =
                    Crs.CRS84.to(Crs.BRITISH_NATIONAL_GRID, lsoas.geometries().get(at));
            double[] overlaps = wards.stream()
                    .mapToDouble(ward -> ward.getEnvelopeInternal().intersects(lsoa.getEnvelopeInternal())
                            ? ward.intersection(lsoa).getArea()
                            : 0)
                    .toArray();
            int[] split = Apportionment.wholeResidents(
                    Apportionment.shares(overlaps, lsoa.getArea()),
                    people.get(lsoas.codes().get(at)));
            for (int i = 0; i < split.length; i++) {
                residents[i] += split[i];
            }
        }
        return residents;
    }

    private static int[] counts(Path data, List<Geometry> wards) throws IOException {
        STRtree tree = new STRtree();
        for (int i = 0; i < wards.size(); i++) {
            tree.insert(wards.get(i).getEnvelopeInternal(), i);
        }
        int[] counts = new int[wards.size()];
        try (Stream<Path> files = Files.list(data.resolve("police"))) {
            for (Path month : files.filter(name -> name.getFileName().toString().startsWith("2025-"))
                    .toList()) {
                count(month.resolve(month.getFileName() + "-dyfed-powys-street.csv"), wards, tree, counts);
            }
        }
        return counts;
    }

    private static void count(Path file, List<Geometry> wards, STRtree tree, int[] counts) throws IOException {
        GeometryFactory geometries = new GeometryFactory();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.stream()
                    .filter(row -> row.getField("Crime type").equals("Violence and sexual offences"))
                    .filter(row -> !row.getField("Longitude").isEmpty())
                    .forEach(row -> {
                        Geometry point = Crs.CRS84.to(
                                Crs.BRITISH_NATIONAL_GRID,
                                geometries.createPoint(new Coordinate(
                                        Double.parseDouble(row.getField("Longitude")),
                                        Double.parseDouble(row.getField("Latitude")))));
                        for (Object i : tree.query(point.getEnvelopeInternal())) {
                            counts[(int) i] += wards.get((int) i).contains(point) ? 1 : 0;
                        }
                    });
        }
    }
}
