package cymru.diogel.etl.backup;

import cymru.diogel.etl.fetch.Sha256;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.DatabaseCopy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the whole database and the keys into one ZIP, which has its name only once it is whole. */
record Backup(DatabaseCopy database, Keys keys) {
    /** @throws BadInput when there is such a file already, or it cannot be written */
    Manifest to(Path given) {
        Path file = given.toAbsolutePath();
        if (Files.exists(file)) {
            throw new BadInput(given + ": is there already; a backup is written to a new file");
        }
        Path dump = file.resolveSibling("." + file.getFileName() + ".dump");
        Path zip = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            forOwnerAlone(dump);
            forOwnerAlone(zip);
            DatabaseCopy.Content content = database.dump(dump);
            // After the database: every row that it holds was hashed with a key that was there before.
            Map<String, Path> files = new LinkedHashMap<>();
            files.put(Manifest.DATABASE, dump);
            keys.all().forEach(key -> files.put(Manifest.KEYS + key.getFileName(), key));
            Manifest manifest = manifest(content, files);
            write(zip, manifest, files);
            Files.move(zip, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } catch (IOException failure) {
            throw new BadInput(given + ": cannot be written: " + failure.getMessage(), failure);
        } finally {
            discard(dump);
            discard(zip);
        }
    }

    private static Manifest manifest(DatabaseCopy.Content content, Map<String, Path> files) {
        return new Manifest(
                Manifest.FORM,
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                System.getProperty("user.name", "unknown"),
                content.server(),
                content.migrations(),
                content.tables(),
                files.entrySet().stream()
                        .map(one -> new Manifest.Piece(
                                one.getKey(), one.getValue().toFile().length(), Sha256.of(one.getValue())))
                        .toList());
    }

    private static void write(Path zip, Manifest manifest, Map<String, Path> files) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            // pg_dump has packed it.
            out.setLevel(Deflater.NO_COMPRESSION);
            out.putNextEntry(new ZipEntry(Manifest.NAME));
            out.write(manifest.json());
            for (Map.Entry<String, Path> one : files.entrySet()) {
                out.putNextEntry(new ZipEntry(one.getKey()));
                Files.copy(one.getValue(), out);
            }
        }
        try (FileChannel channel = FileChannel.open(zip, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Single crimes with their true points, and the keys: whoever reads a backup reads them all. */
    private static void forOwnerAlone(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException kept) {
            // The next backup of this name removes it.
        }
    }
}
