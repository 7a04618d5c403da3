package cymru.diogel.geodata.sample.police;

import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.country.PlantedHotspot;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;

/** Writes the street files of data.police.uk, a folder for each month. */
public final class PoliceFiles {
    private PoliceFiles() {}

    /**
     * Writes {@code yyyy-mm/yyyy-mm-sample-street.csv} for every month of {@link Country#MONTHS}.
     *
     * @param folder made if it is not there
     */
    public static void write(Path folder, Country country, Random random) throws IOException {
        Incidents incidents = new Incidents(Places.in(country, random), PlantedHotspot.in(country), random);
        List<YearMonth> months = Country.MONTHS.each();
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i);
            Path file =
                    Files.createDirectories(folder.resolve(month.toString())).resolve(month + "-sample-street.csv");
            try (CsvWriter csv =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
                csv.writeRecord(
                        "Crime ID",
                        "Month",
                        "Reported by",
                        "Falls within",
                        "Longitude",
                        "Latitude",
                        "Location",
                        "LSOA code",
                        "LSOA name",
                        "Crime type",
                        "Last outcome category",
                        "Context");
                for (Incident row : incidents.month(i, month.getMonthValue())) {
                    write(csv, month, row);
                }
            }
        }
    }

    private static void write(CsvWriter csv, YearMonth month, Incident row) {
        Place place = row.place();
        csv.writeRecord(
                row.crimeId(),
                month.toString(),
                Country.FORCE,
                Country.FORCE,
                place == null ? "" : place.longitude(),
                place == null ? "" : place.latitude(),
                place == null ? "No Location" : place.location(),
                place == null ? "" : place.lsoaCode(),
                place == null ? "" : place.lsoaName(),
                row.type(),
                row.outcome(),
                "");
    }
}
