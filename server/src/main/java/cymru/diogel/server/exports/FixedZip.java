package cymru.diogel.server.exports;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew so that the same content has the same bytes: the one moment that it holds is a given one. */
final class FixedZip {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*<";

    private FixedZip() {}

    /** @param moment said to be when it was created, and when its parts were changed, in UTC */
    static byte[] of(byte[] workbook, Instant moment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length / 4);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream packed = new ZipOutputStream(bytes)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
                packed.putNextEntry(entry);
                byte[] content = parts.readAllBytes();
                packed.write(part.getName().equals(PROPERTIES) ? dated(content, moment) : content);
                packed.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] dated(byte[] properties, Instant moment) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + moment + "<")
                .getBytes(StandardCharsets.UTF_8);
    }
}
