package cymru.diogel.etl;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes of a ZIP of data.police.uk with one month of many forces one with ten: the month and the nine before it, every row again with a
 * Crime ID of its own and its point moved by up to 3 m. For measuring loads; the same bytes each time.
 */
final class TenMonths {
    private static final int MONTHS = 10;
    private static final double DEGREES = 3e-5;
    private static final long SEED = 20250601;

    private TenMonths() {}

    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        make(Path.of(args[0]), Path.of(args[1]));
    }

    private static void make(Path month, Path tenMonths) throws IOException, NoSuchAlgorithmException {
        try (ZipFile in = new ZipFile(month.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(tenMonths))) {
            List<? extends ZipEntry> files = in.stream()
                    .filter(file -> file.getName().endsWith("-street.csv"))
                    .toList();
            for (int back = 0; back < MONTHS; back++) {
                for (ZipEntry file : files) {
                    YearMonth was =
                            YearMonth.parse(file.getName().replaceAll(".*/", "").substring(0, 7));
                    YearMonth now = was.minusMonths(back);
                    out.putNextEntry(new ZipEntry(file.getName().replace(was.toString(), now.toString())));
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    copy(new InputStreamReader(in.getInputStream(file), StandardCharsets.UTF_8), writer, now, back);
                    writer.flush();
                    out.closeEntry();
                }
            }
        }
    }

    private static void copy(InputStreamReader from, Writer to, YearMonth month, int back)
            throws IOException, NoSuchAlgorithmException {
        SplittableRandom random = new SplittableRandom(SEED + back);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(from)) {
            CsvWriter writer = CsvWriter.builder().build(to);
            boolean first = true;
            for (NamedCsvRecord row : rows) {
                if (first) {
                    writer.writeRecord(row.getHeader());
                    first = false;
                }
                List<String> fields = new ArrayList<>(row.getFields());
                for (int i = 0; i < fields.size(); i++) {
                    String value = fields.get(i);
                    if (!value.isEmpty()) {
                        fields.set(
                                i,
                                switch (row.getHeader().get(i)) {
                                    case "Month" -> month.toString();
                                    case "Longitude", "Latitude" -> moved(value, random);
                                    case "Crime ID" ->
                                        HexFormat.of()
                                                .formatHex(
                                                        digest.digest((back + value).getBytes(StandardCharsets.UTF_8)));
                                    default -> value;
                                });
                    }
                }
                writer.writeRecord(fields);
            }
            writer.flush();
        }
    }

    private static String moved(String degrees, SplittableRandom random) {
        return String.format(Locale.ROOT, "%.6f", Double.parseDouble(degrees) + random.nextDouble(-DEGREES, DEGREES));
    }
}
