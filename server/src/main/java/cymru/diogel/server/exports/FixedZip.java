package cymru.diogel.server.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a workbook anew so that the same content has the same bytes: the one moment that it holds is a given one. The parts
 * are found by the directory at the end (PKWARE APPNOTE 4.3.12), because fastexcel leaves their sizes out before them, which
 * Java's own stream needs.
 */
final class FixedZip {
    private static final int END_OF_DIRECTORY = 22;
    private static final int DIRECTORY_HEADER = 46;
    private static final int LOCAL_HEADER = 30;
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*<";

    private FixedZip() {}

    /** @param moment said to be when it was created, and when its parts were changed, in UTC */
    static byte[] of(byte[] workbook, Instant moment) {
        ByteBuffer zip = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        int end = workbook.length - END_OF_DIRECTORY;
        int at = zip.getInt(end + 16);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length / 4);
        try (ZipOutputStream packed = new ZipOutputStream(bytes)) {
            for (int part = 0; part < zip.getShort(end + 10); part++) {
                int name = zip.getShort(at + 28);
                add(
                        packed,
                        new String(workbook, at + DIRECTORY_HEADER, name, StandardCharsets.UTF_8),
                        content(zip, zip.getInt(at + 42), zip.getInt(at + 20)),
                        moment);
                at += DIRECTORY_HEADER + name + zip.getShort(at + 30) + zip.getShort(at + 32);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException("a workbook could not be packed", impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] content(ByteBuffer zip, int header, int size) throws IOException {
        byte[] packed = new byte[size];
        zip.get(header + LOCAL_HEADER + zip.getShort(header + 26) + zip.getShort(header + 28), packed);
        Inflater raw = new Inflater(true);
        try (InflaterInputStream content = new InflaterInputStream(new ByteArrayInputStream(packed), raw)) {
            return content.readAllBytes();
        } finally {
            raw.end();
        }
    }

    private static void add(ZipOutputStream packed, String name, byte[] content, Instant moment) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        packed.putNextEntry(entry);
        packed.write(name.equals(PROPERTIES) ? dated(content, moment) : content);
        packed.closeEntry();
    }

    private static byte[] dated(byte[] properties, Instant moment) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + moment + "<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
