package cymru.diogel.etl.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Publishers of street files of the force {@code test} and of WIMD ranks, on whom more comes out as a test goes on. */
public final class PublishersToday implements AutoCloseable {
    private final Publishers publishers = new Publishers();
    private final Map<String, String> months = new TreeMap<>();

    /** For DIOGEL_SOURCES. */
    public String sources() {
        return "id,address,listing,rows,file\npolice," + publishers.address("/{month}.zip") + ","
                + publishers.address("/dates") + ",,\nwimd-2025," + publishers.address("/wimd.csv")
                + ",,2,wimd-2025.csv\n";
    }

    /** Another month comes out: in the archive of its name, with all before it. */
    public void month(String month, String street) throws IOException {
        months.put(month, street);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> one : months.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey() + "/" + one.getKey() + "-test-street.csv"));
                zip.write(one.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        publishers.on("/" + month + ".zip", Publishers.file(bytes.toByteArray()));
        publishers.on(
                "/dates",
                Publishers.text(months.keySet().stream()
                        .map(one -> "{\"date\":\"" + one + "\"}")
                        .collect(Collectors.joining(",", "[", "]"))));
    }

    /** The ranks come out with another first one. */
    public void ranks(Path wimd, int first) throws IOException {
        String ranks = Files.readString(wimd).replace(",County,100,", ",County," + first + ",");
        publishers.on("/wimd.csv", Publishers.file(ranks.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        publishers.close();
    }
}
