package cymru.diogel.etl.fetch;

import cymru.diogel.etl.formats.SourceFiles;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.catalogue.CatalogueEntry;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The folder that fetched files are placed in, by one process at a time, each whole and checked or not at all. */
final class Shelf implements AutoCloseable {
    private final Path folder;
    private final FileChannel lock;

    private Shelf(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @throws BadInput when another process uses it */
    static Shelf in(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(folder.resolve(".fetch.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            // Held until the channel is closed, or the process ends in whatever way.
            FileLock held = channel.tryLock();
            if (held != null) {
                return new Shelf(folder, channel);
            }
        } catch (OverlappingFileLockException here) {
            // The same as when it is another process.
        }
        channel.close();
        throw new BadInput(folder + ": another fetch is using this folder: wait until it has ended");
    }

    Path folder() {
        return folder;
    }

    Path place(String file) throws IOException {
        Path place = folder.resolve(file);
        Files.createDirectories(place.toAbsolutePath().getParent());
        return place;
    }

    /**
     * Checks what was fetched and gives it its name.
     *
     * @param whole hidden, on the same disk; gone afterwards, placed or not
     * @return whether it differs from what was in place
     */
    boolean put(CatalogueEntry entry, Download.Outcome outcome, String address, Path whole, Path target)
            throws IOException {
        try {
            String rows = new Expected(entry, address).check(whole);
            Provenance now = Provenance.of(entry, outcome, address, whole, rows);
            boolean news = Provenance.of(target)
                    .map(before -> !before.sha256().equals(now.sha256()))
                    .orElse(true);
            Path said = target.resolveSibling("." + target.getFileName() + SourceFiles.PROVENANCE);
            now.write(said);
            flush(whole);
            flush(said);
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.move(
                    said,
                    Provenance.beside(target),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return news;
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
