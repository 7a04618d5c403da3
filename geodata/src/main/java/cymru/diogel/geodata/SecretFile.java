package cymru.diogel.geodata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A small file that only its owner may read, and that is never there by half. It is written under another name beside its own
 * and flushed to the disk before it gets its own, so a process killed at any moment leaves the whole file or none; and of
 * several processes that make it at once, the first gives it its content and the others find it.
 */
final class SecretFile {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private static final String UNFINISHED = ".unfinished";

    private SecretFile() {}

    /**
     * Makes the file with this text, unless another process makes it meanwhile.
     *
     * @param file absolute
     * @throws IOException when it is not there afterwards
     */
    static void makeIfMissing(Path file, String text) throws IOException {
        Path folder = Files.createDirectories(file.getParent());
        Path unfinished = Files.createTempFile(folder, file.getFileName() + ".", UNFINISHED, OWNER_ALONE);
        try {
            write(unfinished, text);
            publish(unfinished, file);
        } catch (IOException failure) {
            if (!Files.exists(file)) {
                throw failure;
            }
        } finally {
            discard(unfinished);
        }
        flushNames(folder);
    }

    /**
     * Removes what killed processes left half-made. Only for where the file is there: one who is still making it then finds it,
     * and loses nothing.
     *
     * @param file absolute
     */
    static void tidy(Path file) {
        String prefix = file.getFileName() + ".";
        try (DirectoryStream<Path> left = Files.newDirectoryStream(file.getParent(), path -> {
            String name = path.getFileName().toString();
            return name.startsWith(prefix) && name.endsWith(UNFINISHED);
        })) {
            left.forEach(SecretFile::discard);
        } catch (IOException unreadable) {
            // They do no harm, and a folder that may not be changed has to serve as well.
        }
    }

    private static void write(Path unfinished, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A second name for the same file is given at once and to one process only, where a move would replace another's. */
    private static void publish(Path unfinished, Path file) throws IOException {
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException another) {
            throw another;
        } catch (UnsupportedOperationException | IOException noLinks) {
            moveInTurn(unfinished, file);
        }
    }

    /**
     * For file systems without links (FAT, some network shares): a lock, which dies with its process, makes those who want to
     * move theirs there take turns.
     *
     * @throws FileAlreadyExistsException when another was first
     */
    @SuppressWarnings("try") // The lock is held, not used.
    static synchronized void moveInTurn(Path unfinished, Path file) throws IOException {
        Path turn = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(
                        turn, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), OWNER_ALONE);
                FileLock held = channel.lock()) {
            boolean another = Files.exists(file);
            if (!another) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            // Whoever still waits for this lock, or makes a new one, finds the file in its place.
            discard(turn);
            if (another) {
                throw new FileAlreadyExistsException(file.toString());
            }
        }
    }

    /** So that the name outlives a power cut too, before anything is signed with what is in the file. */
    private static void flushNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notOfAFolder) {
            // Not every file system flushes a folder; the file itself is flushed.
        }
    }

    private static void discard(Path left) {
        try {
            Files.deleteIfExists(left);
        } catch (IOException kept) {
            // It does no harm, and the next who needs the file tries again.
        }
    }
}
