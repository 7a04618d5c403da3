package cymru.diogel.etl.backup;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/** The keys in a home: what hashes the references of single crimes, and what seals published lists. */
record Keys(Path home) {
    private static final String SUFFIX = ".key";

    List<Path> all() throws IOException {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(home)) {
            return inside.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    /** @throws BadInput when another key of that name is there, under which other things were hashed or sealed */
    void refuseOther(String name, byte[] key) throws IOException {
        Path place = home.resolve(name);
        if (Files.exists(place) && !java.util.Arrays.equals(Files.readAllBytes(place), key)) {
            throw new BadInput(
                    place + ": is another key than the backup's; restore into a DIOGEL_HOME of its own, or add"
                            + " --replace, which keeps this one as " + name + ".replaced");
        }
    }

    /** Puts a key in its place, whole and for its owner alone; one that was there and differs is kept beside it. */
    void place(String name, byte[] key) throws IOException {
        Files.createDirectories(home);
        Path place = home.resolve(name);
        if (Files.exists(place)) {
            if (java.util.Arrays.equals(Files.readAllBytes(place), key)) {
                return;
            }
            Files.copy(
                    place,
                    home.resolve(name + ".replaced"),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
        Path unfinished = Files.createTempFile(
                home,
                name + ".",
                ".unfinished",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(unfinished, key);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }
}
