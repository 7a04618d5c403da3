package cymru.diogel.etl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One force's files out of archives that hold every force's. */
class PoliceArchivesIT {
    private static final String HEADINGS =
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n";

    @TempDir
    private Path home;

    private Publishers publishers;
    private FetchRun fetch;
    private byte[] archive = {};

    @BeforeEach
    void start() throws IOException {
        publishers = new Publishers();
        archive = archive("2025-06", "2025-07", "2025-09");
        publishers.on(
                "/dates",
                Publishers.text(
                        "[{\"date\":\"2025-09\",\"stop-and-search\":[\"gwent\"]},{\"date\":\"2025-08\"},{\"date\":\"2025-07\"},{\"date\":\"2025-06\"},{\"date\":\"2021-01\"}]"));
        publishers.on("/2025-09.zip", exchange -> Publishers.file(archive).play(exchange));
        fetch = new FetchRun(
                home, "police,," + publishers.address("/{month}.zip") + "," + publishers.address("/dates") + ",,,,,,");
    }

    @AfterEach
    void stop() {
        publishers.close();
    }

    private static String street(String force, String month) {
        return HEADINGS + "," + month + "," + force + "," + force
                + ",-4.3,51.8,On or near High Street,W01,West,Drugs,,\n";
    }

    /** Some megabytes of other forces around it, so that reading in place shows. */
    private static byte[] archive(String... months) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] noise = new byte[1_500_000];
        new Random(1).nextBytes(noise);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            // Not squeezed, so that a byte that changes is still a file, and only its checksum tells.
            zip.setLevel(0);
            for (String month : months) {
                add(zip, month + "/" + month + "-dyfed-powys-outcomes.csv", new byte[] {1});
                add(
                        zip,
                        month + "/" + month + "-dyfed-powys-street.csv",
                        street("Dyfed-Powys Police", month).getBytes(StandardCharsets.UTF_8));
                add(zip, month + "/" + month + "-gwent-street.csv", noise);
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private long handedOut() {
        return publishers.asked.stream()
                        .filter(one -> one.startsWith("/2025-09.zip bytes"))
                        .count()
                * RemoteBytes.BLOCK;
    }

    @Test
    void isTakenOutOfTheArchiveInPlace() {
        FetchRun.Result result = fetch.run("police", "--months", "2025-06..2025-09");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(fetch.files())
                .containsExactly(
                        "police/2025-06/2025-06-dyfed-powys-street.csv",
                        "police/2025-06/2025-06-dyfed-powys-street.csv.provenance.json",
                        "police/2025-07/2025-07-dyfed-powys-street.csv",
                        "police/2025-07/2025-07-dyfed-powys-street.csv.provenance.json",
                        "police/2025-09/2025-09-dyfed-powys-street.csv",
                        "police/2025-09/2025-09-dyfed-powys-street.csv.provenance.json");
        assertThat(new String(fetch.bytes("police/2025-07/2025-07-dyfed-powys-street.csv"), StandardCharsets.UTF_8))
                .isEqualTo(street("Dyfed-Powys Police", "2025-07"));
        assertThat(result.out()).contains("holds no street file of dyfed-powys for 2025-08");
        assertThat(handedOut()).isLessThan(archive.length / 2);
        publishers.asked.clear();
        assertThat(fetch.run("police", "--months", "2025-06..2025-07").exit()).isZero();
        assertThat(publishers.asked).containsExactly("/dates");
    }

    @Test
    void isTakenOutOfTheWholeWhereTheServerKnowsNoRanges() {
        publishers.on("/2025-09.zip", exchange -> whole(exchange, archive.length));
        FetchRun.Result result = fetch.run("police", "--months", "2025-07");
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(fetch.files()).hasSize(2);
        publishers.on("/2025-09.zip", exchange -> whole(exchange, archive.length / 2));
        FetchRun.Result broken = fetch.run("police", "--months", "2025-06");
        assertThat(broken.exit()).isEqualTo(4);
        assertThat(broken.err()).contains("gave no whole answer");
    }

    private void whole(HttpExchange exchange, int most) throws IOException {
        exchange.sendResponseHeaders(200, archive.length);
        exchange.getResponseBody().write(archive, 0, most);
    }

    @Test
    void anArchiveThatChangesWhileItIsReadIsNotMixed() {
        publishers.on("/2025-09.zip", exchange -> Publishers.file(archive).play(exchange), exchange -> {
            byte[] other = archive.clone();
            other[0]++;
            Publishers.file(other).play(exchange);
        });
        FetchRun.Result result = fetch.run("police", "--months", "2025-07");
        assertThat(result.exit()).isEqualTo(4);
        assertThat(result.err()).contains("was changed while it was read; run this again");
        assertThat(fetch.files()).isEmpty();
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        // A byte of the file's content: the table of the archive still promises what it was.
        int at = new String(archive, StandardCharsets.ISO_8859_1).indexOf("2025-07-dyfed-powys-street.csv");
        archive[at + 45] ^= 0x55;
        FetchRun.Result result = fetch.run("police", "--months", "2025-07");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).containsPattern("2025-07-dyfed-powys-street.csv does not have the checksum");
        assertThat(fetch.files()).isEmpty();
    }

    @Test
    void whatIsNotThereIsSaidToBe() throws IOException {
        FetchRun.Result later = fetch.run("police", "--months", "2025-10");
        assertThat(later.exit()).isEqualTo(2);
        assertThat(later.err()).contains("2025-10 is not published; data.police.uk has 2021-01 to 2025-09");
        FetchRun.Result other = fetch.run("police", "--force", "dyfed-powis", "--months", "2025-09");
        assertThat(other.err()).contains("holds no street file of 'dyfed-powis'; it has those of dyfed-powys, gwent");
        publishers.on("/2023-12.zip", Publishers.file(archive("2021-01")));
        assertThat(fetch.run("police", "--months", "2021-01").exit()).isZero();
        publishers.on("/dates", Publishers.text("{\"months\":[]}"));
        assertThat(fetch.run("police").err()).contains("/dates has changed its form");
        assertThat(Files.exists(fetch.folder.resolve("police/2021-01/2021-01-dyfed-powys-street.csv")))
                .isTrue();
    }
}
