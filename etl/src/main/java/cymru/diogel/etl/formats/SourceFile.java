package cymru.diogel.etl.formats;

import cymru.diogel.geodata.BadInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
public record SourceFile(Path path, @Nullable String entry, boolean named) {
    /** How the file is called in reports and in the log. */
    public String name() {
        return entry == null ? path.toString() : path + "!" + entry;
    }

    /** The bytes, unpacked. */
    public InputStream open() throws IOException {
        InputStream raw = entry == null ? Files.newInputStream(path) : openEntry(entry);
        try {
            BufferedInputStream buffered = new BufferedInputStream(raw, 1 << 16);
            buffered.mark(2);
            boolean gzip = buffered.read() == 0x1f && buffered.read() == 0x8b;
            buffered.reset();
            return gzip
                    ? new BufferedInputStream(
                            new Inflated(new GZIPInputStream(buffered, 1 << 16), Files.size(path)), 1 << 16)
                    : buffered;
        } catch (IOException broken) {
            raw.close();
            throw broken;
        }
    }

    private InputStream openEntry(String wanted) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        ZipEntry found = zip.getEntry(wanted);
        InputStream inside;
        try {
            inside = found == null ? null : zip.getInputStream(found);
        } catch (IOException broken) {
            zip.close();
            throw broken;
        }
        if (inside == null) {
            zip.close();
            throw new IOException(wanted + " is no longer in the ZIP");
        }
        return new Inflated(inside, found.getCompressedSize()) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }

    /** The file of the same name but for its ending, in the same folder or ZIP; Windows does not mind the case. */
    Optional<SourceFile> beside(String ending) {
        String stem = stem(entry == null ? path.toString() : entry);
        try {
            if (entry != null) {
                try (ZipFile zip = new ZipFile(path.toFile())) {
                    return zip.stream()
                            .map(ZipEntry::getName)
                            .filter(name -> name.equalsIgnoreCase(stem + "." + ending))
                            .findFirst()
                            .map(name -> new SourceFile(path, name, false));
                }
            }
            try (Stream<Path> folder = Files.list(path.toAbsolutePath().getParent())) {
                return folder.filter(other -> other.getFileName()
                                .toString()
                                .equalsIgnoreCase(Path.of(stem + "." + ending)
                                        .getFileName()
                                        .toString()))
                        .findFirst()
                        .map(other -> new SourceFile(path.resolveSibling(other.getFileName()), null, false));
            }
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    }

    /** Where the unpacked bytes lie on disk: the file itself, or a copy that goes when the load has ended. */
    Path onDisk() throws IOException {
        if (entry == null && !gzipped()) {
            return path;
        }
        return Unpacked.of(this);
    }

    private boolean gzipped() throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.read() == 0x1f && stream.read() == 0x8b;
        }
    }

    /** The first unpacked bytes, fewer where there are fewer. */
    public byte[] start(int bytes) {
        try (InputStream stream = open()) {
            return stream.readNBytes(bytes);
        } catch (IOException failure) {
            throw unreadable(failure);
        }
    }

    /** SHA-256 of the unpacked bytes, in hex; of a Shapefile, of the files that belong to it as well. */
    public String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<SourceFile> all = new ArrayList<>(List.of(this));
            if (Layers.isShape(this)) {
                List.of("dbf", "prj", "cpg").forEach(ending -> beside(ending).ifPresent(all::add));
            }
            for (SourceFile one : all) {
                try (DigestInputStream stream = new DigestInputStream(one.open(), digest)) {
                    stream.transferTo(java.io.OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException failure) {
            throw unreadable(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public BadInput unreadable(IOException failure) {
        return new BadInput(name() + ": cannot be read: " + Reason.of(failure), failure);
    }
}
