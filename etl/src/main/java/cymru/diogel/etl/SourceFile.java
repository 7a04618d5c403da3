package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * One file to load: on disk, gzipped (known by its first bytes, not its name), or an entry of a ZIP. It can be opened again
 * and again, so that nothing needs to be held in memory.
 *
 * @param entry of the ZIP at {@code path}; null for a file of its own
 * @param named whether the person named this very file, rather than a folder or ZIP that holds it
 */
record SourceFile(Path path, @Nullable String entry, boolean named) {
    /** How the file is called in reports and in the log. */
    String name() {
        return entry == null ? path.toString() : path + "!" + entry;
    }

    /** The bytes, unpacked. */
    InputStream open() throws IOException {
        InputStream raw = entry == null ? Files.newInputStream(path) : openEntry(entry);
        BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
        buffered.mark(2);
        boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return gzip ? new BufferedInputStream(new GZIPInputStream(buffered, 1 << 16), 1 << 16) : buffered;
    }

    private InputStream openEntry(String wanted) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        ZipEntry found = zip.getEntry(wanted);
        if (found == null) {
            zip.close();
            throw new IOException(wanted + " is no longer in the ZIP");
        }
        return new java.io.FilterInputStream(zip.getInputStream(found)) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }

    /** SHA-256 of the unpacked bytes, in hex. */
    String sha256() {
        try (DigestInputStream stream = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(stream.getMessageDigest().digest());
        } catch (IOException failure) {
            throw unreadable(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    BadInput unreadable(IOException failure) {
        return new BadInput(name() + ": cannot be read: " + failure.getMessage(), failure);
    }
}
