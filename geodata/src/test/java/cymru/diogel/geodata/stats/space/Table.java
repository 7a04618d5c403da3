package cymru.diogel.geodata.stats.space;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A small CSV file of the oracle: its rows by name of column. */
record Table(List<NamedCsvRecord> rows) {
    static Table read(Path file) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            csv.forEach(rows::add);
        }
        return new Table(rows);
    }

    double[] numbers(String column) {
        return rows.stream()
                .map(row -> row.getField(column))
                .mapToDouble(text -> text.equals("NA") || text.equals("NaN") ? Double.NaN : Double.parseDouble(text))
                .toArray();
    }

    /** Lists of row numbers from 1. */
    Neighbours neighbours() {
        return Neighbours.of(rows.stream()
                .map(row -> row.getField("neighbours").strip())
                .map(text -> text.isEmpty()
                        ? new int[0]
                        : List.of(text.split(" +")).stream()
                                .mapToInt(number -> Integer.parseInt(number) - 1)
                                .toArray())
                .toArray(int[][]::new));
    }

    /** What spdep.R reads. */
    static void write(Path file, int[] counts, double[] personYears, Neighbours neighbours) throws IOException {
        List<String> lines = new ArrayList<>(List.of("count,person_years,neighbours"));
        for (int i = 0; i < counts.length; i++) {
            String around = String.join(
                    " ",
                    IntStream.of(neighbours.of(i)).mapToObj(j -> "" + (j + 1)).toList());
            lines.add(counts[i] + "," + personYears[i] + "," + around);
        }
        Files.write(file, lines);
    }
}
