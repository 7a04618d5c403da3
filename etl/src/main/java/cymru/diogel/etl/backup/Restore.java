package cymru.diogel.etl.backup;

import cymru.diogel.etl.fetch.Sha256;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseCopy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Puts a backup in place: every file of it is checked before anything is changed, and the database changes in one moment. */
record Restore(DatabaseCopy database, Keys keys, boolean replace) {
    /** @throws BadInput when the backup is damaged or newer, or what is there would be lost; then nothing was changed */
    Manifest from(Path backup) {
        Path dump = null;
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            Manifest manifest = Manifest.read(backup.toString(), entry(backup, zip, Manifest.NAME));
            refuseNewer(backup, manifest);
            dump = Files.createTempFile("diogel-restore", ".dump");
            Map<String, byte[]> secrets = new LinkedHashMap<>();
            for (Manifest.Piece piece : manifest.files()) {
                check(backup, zip, piece, dump);
                if (piece.name().startsWith(Manifest.KEYS)) {
                    secrets.put(name(piece), Files.readAllBytes(dump));
                }
            }
            refuseLoss(secrets);
            check(backup, zip, database(backup, manifest), dump);
            database.restore(dump, manifest.content());
            for (Map.Entry<String, byte[]> secret : secrets.entrySet()) {
                keys.place(secret.getKey(), secret.getValue());
            }
            return manifest;
        } catch (ZipException broken) {
            throw damaged(backup, String.valueOf(broken.getMessage()));
        } catch (IOException failure) {
            throw new BadInput(backup + ": cannot be restored: " + failure.getMessage(), failure);
        } finally {
            if (dump != null) {
                discard(dump);
            }
        }
    }

    private static void refuseNewer(Path backup, Manifest manifest) {
        List<String> unknown = manifest.migrations().stream()
                .filter(migration -> !Database.knowsMigration(migration))
                .toList();
        if (!unknown.isEmpty()) {
            throw Manifest.newer(backup.toString(), "its schema has " + String.join(", ", unknown));
        }
    }

    private void refuseLoss(Map<String, byte[]> secrets) throws IOException {
        if (replace) {
            List<String> users = database.users();
            if (!users.isEmpty()) {
                throw new BadInput("the database is in use by " + String.join(", ", users)
                        + ": stop it before its content is replaced");
            }
            return;
        }
        int tables = database.content().tables().size();
        if (tables > 0) {
            throw new BadInput("the database is not empty (it has " + tables
                    + " tables): restore into an empty one, or add --replace");
        }
        for (Map.Entry<String, byte[]> secret : secrets.entrySet()) {
            keys.refuseOther(secret.getKey(), secret.getValue());
        }
    }

    /** A name alone: a path could lead out of the home. */
    private static String name(Manifest.Piece piece) {
        String name = piece.name().substring(Manifest.KEYS.length());
        if (!name.matches("[a-z-]+\\.key")) {
            throw new BadInput("the backup holds a key of the name '" + name + "', which cannot be");
        }
        return name;
    }

    private static Manifest.Piece database(Path backup, Manifest manifest) {
        return manifest.files().stream()
                .filter(piece -> piece.name().equals(Manifest.DATABASE))
                .findFirst()
                .orElseThrow(() -> damaged(backup, "it names no " + Manifest.DATABASE));
    }

    private static byte[] entry(Path backup, ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw damaged(backup, "it holds no " + name);
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    /** Takes one file out and compares it with what the manifest says of it. */
    private static void check(Path backup, ZipFile zip, Manifest.Piece piece, Path to) throws IOException {
        ZipEntry entry = zip.getEntry(piece.name());
        if (entry == null) {
            throw damaged(backup, "it holds no " + piece.name());
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            Files.copy(stream, to, StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.size(to) != piece.bytes() || !Sha256.of(to).equals(piece.sha256())) {
            throw damaged(backup, piece.name() + " is not what its manifest says");
        }
    }

    private static BadInput damaged(Path backup, String how) {
        return new BadInput(backup + ": is no whole backup of Diogel: " + how + "; nothing was changed");
    }

    private static void discard(Path dump) {
        try {
            Files.deleteIfExists(dump);
        } catch (IOException kept) {
            // In a temporary folder, for its owner alone.
        }
    }
}
