package cymru.diogel.geodata.sample.extract;

import cymru.diogel.geodata.domain.ExtractForm;
import cymru.diogel.geodata.sample.country.Country;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Writes the force extract, a file for each year of recording, and the files that partners and the board keep. */
public final class ExtractFiles {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private ExtractFiles() {}

    /**
     * Writes {@code extract/sample-extract-yyyy.csv}, {@code named-areas.csv}, {@code partner-counts.csv},
     * {@code annotations.csv} and {@code actions.csv}.
     */
    public static void write(Path folder, Country country, long seed) throws IOException {
        Map<Integer, List<Offence>> years = Offences.of(country, seed).stream()
                .sorted(Comparator.comparing(Offence::recorded).thenComparing(Offence::from))
                .collect(Collectors.groupingBy(
                        offence -> offence.recorded().getYear(), TreeMap::new, Collectors.toList()));
        Path extract = Files.createDirectories(folder.resolve("extract"));
        for (Map.Entry<Integer, List<Offence>> year : years.entrySet()) {
            try (CsvWriter csv = csv(extract.resolve("sample-extract-" + year.getKey() + ".csv"))) {
                write(csv, year.getKey(), year.getValue());
            }
        }
        try (CsvWriter csv = csv(folder.resolve("partner-counts.csv"))) {
            PartnerCounts.write(csv, country, new Random(seed + 600));
        }
        try (CsvWriter csv = csv(folder.resolve("named-areas.csv"))) {
            BoardFiles.writeNamedAreas(csv);
        }
        try (CsvWriter csv = csv(folder.resolve("annotations.csv"))) {
            BoardFiles.writeAnnotations(csv, PlantedTruth.in(country));
        }
        try (CsvWriter csv = csv(folder.resolve("actions.csv"))) {
            BoardFiles.writeActions(csv, PlantedTruth.in(country));
        }
    }

    private static void write(CsvWriter csv, int year, List<Offence> offences) {
        csv.writeRecord(ExtractForm.HEADINGS);
        int number = 0;
        for (Offence offence : offences) {
            Coordinate place = offence.place();
            csv.writeRecord(
                    Country.FORCE,
                    String.format(Locale.ROOT, "S%02d%08d", year % 100, ++number),
                    offence.code(),
                    offence.recorded().toString(),
                    MINUTE.format(offence.from()),
                    minute(offence.to()),
                    place == null ? "" : Long.toString((long) place.x),
                    place == null ? "" : Long.toString((long) place.y),
                    "",
                    "",
                    offence.locationType(),
                    offence.flags().get(0),
                    offence.flags().get(1),
                    offence.flags().get(2),
                    offence.flags().get(3),
                    offence.flags().get(4),
                    offence.victim().ageBand(),
                    offence.victim().sex(),
                    offence.outcome(),
                    offence.cancelled() ? "yes" : "no");
        }
    }

    private static String minute(@Nullable LocalDateTime time) {
        return time == null ? "" : MINUTE.format(time);
    }

    private static CsvWriter csv(Path file) throws IOException {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    }
}
