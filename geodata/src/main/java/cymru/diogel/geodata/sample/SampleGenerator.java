package cymru.diogel.geodata.sample;

import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.country.County;
import cymru.diogel.geodata.sample.country.Lsoa;
import cymru.diogel.geodata.sample.country.Ward;
import cymru.diogel.geodata.sample.extract.ExtractFiles;
import cymru.diogel.geodata.sample.police.PoliceFiles;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * Writes the invented sample: files in exactly the publishers' forms, so that the ordinary loaders read them. The same
 * seed gives the same bytes. No place, name or figure in them is real.
 */
public final class SampleGenerator {
    /** The seed of the sample that is shown when nothing else is loaded. */
    public static final long SEED = 2026;

    private final Path folder;
    private final Country country;
    private final long seed;

    private SampleGenerator(Path folder, Country country, long seed) {
        this.folder = folder;
        this.country = country;
        this.seed = seed;
    }

    /**
     * Writes wards, LSOAs, counties, deprivation ranks, residents, sixty months of crime as the police publish it and as a force
     * keeps it, and what the partners know.
     *
     * @param folder made if it is not there; files of the same names are replaced
     * @throws UncheckedIOException if a file cannot be written
     */
    public static void write(Path folder, long seed) {
        SampleGenerator generator = new SampleGenerator(folder, Country.of(seed), seed);
        try {
            Files.createDirectories(folder);
            generator.writeBoundaries();
            generator.writeDeprivation();
            generator.writePopulation();
            PoliceFiles.write(folder.resolve("police"), generator.country, new Random(seed + 300));
            ExtractFiles.write(folder, generator.country, seed);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the sample to " + folder, e);
        }
    }

    private void writeBoundaries() throws IOException {
        try (GeoJsonFile file = new GeoJsonFile(folder.resolve("wards.geojson"), "sample_wards")) {
            for (Ward ward : country.wards()) {
                County county = County.ALL.get(ward.county());
                file.write(
                        properties(
                                "WD22CD",
                                ward.code(),
                                "WD22NM",
                                ward.nameEn(),
                                "WD22NMW",
                                ward.nameCy(),
                                "LAD22CD",
                                county.code(),
                                "LAD22NM",
                                county.nameEn()),
                        ward.border());
            }
        }
        try (GeoJsonFile file = new GeoJsonFile(folder.resolve("lsoas.geojson"), "sample_lsoas")) {
            for (Lsoa lsoa : country.lsoas()) {
                file.write(properties("LSOA21CD", lsoa.code(), "LSOA21NM", lsoa.name()), lsoa.border());
            }
        }
        try (GeoJsonFile file = new GeoJsonFile(folder.resolve("counties.geojson"), "sample_counties")) {
            for (int i = 0; i < County.ALL.size(); i++) {
                County county = County.ALL.get(i);
                file.write(
                        properties("LAD24CD", county.code(), "LAD24NM", county.nameEn(), "LAD24NMW", county.nameCy()),
                        country.counties().get(i));
            }
        }
    }

    /** With the trailing spaces of the headings, the empty last column and the two blank rows that the real file has. */
    private void writeDeprivation() throws IOException {
        int[][] ranks = Deprivation.ranks(country.lsoas(), new Random(seed + 100));
        try (CsvWriter csv = csv(folder.resolve("deprivation-wimd-2025.csv"))) {
            csv.writeRecord(
                    "LSOA code",
                    "LSOA name (Eng)",
                    "Local Authority name (Eng)",
                    "WIMD 2025 ",
                    "Income ",
                    "Employment",
                    "Health",
                    "Education ",
                    "Access to Services",
                    "Housing",
                    "Community Safety",
                    "Physical Environment",
                    " ");
            int[] inWard = new int[country.wards().size()];
            for (int i = 0; i < country.lsoas().size(); i++) {
                Lsoa lsoa = country.lsoas().get(i);
                String[] row = new String[13];
                row[0] = lsoa.code();
                row[1] = country.wards().get(lsoa.ward()).nameEn() + " " + ++inWard[lsoa.ward()];
                row[2] = "SAMPLE " + County.ALL.get(lsoa.county()).nameEn();
                for (int column = 0; column < 9; column++) {
                    row[3 + column] = Integer.toString(ranks[i][column]);
                }
                row[12] = "";
                csv.writeRecord(row);
            }
            String[] blank = new String[13];
            Arrays.fill(blank, "");
            csv.writeRecord(blank);
            csv.writeRecord(blank);
        }
    }

    /** As published: text in quotation marks, numbers without; the two tables of the Census differ by rounding. */
    private void writePopulation() throws IOException {
        Random random = new Random(seed + 200);
        StringBuilder text = new StringBuilder(
                "\"lsoa21_code\",\"usual_residents_census2021_ts021\",\"usual_residents_census2021_ts030\"\n");
        for (Lsoa lsoa : country.lsoas()) {
            text.append('"')
                    .append(lsoa.code())
                    .append("\",")
                    .append(lsoa.residents())
                    .append(',');
            text.append(lsoa.residents() + random.nextInt(5) - 2).append('\n');
        }
        Files.writeString(folder.resolve("population-census-2021.csv"), text);
    }

    private static CsvWriter csv(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    }

    private static Map<String, String> properties(String... pairs) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.put(pairs[i], pairs[i + 1]);
        }
        return properties;
    }
}
