package cymru.diogel.server;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: under another name first, which is then moved into place. */
final class WholeFile {
    private WholeFile() {}

    /**
     * @param out a folder, where the file gets the name that was suggested, or a file in a folder that is there
     * @param replace whether a file that is there may go
     * @return where it was written
     * @throws BadInput when a file is there that may not go, or nothing can be written there
     */
    static Path write(Path out, String suggested, byte[] content, boolean replace) {
        Path target = Files.isDirectory(out) ? out.resolve(suggested) : out;
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            if (!replace && Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            if (replace) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.move(part, target);
            }
            return target;
        } catch (FileAlreadyExistsException there) {
            throw new BadInput(there.getFile() + " is there already: expected another name in --out, or --force");
        } catch (IOException unwritable) {
            throw new BadInput("--out: expected a folder that is there and can be written in, or a file in one, got '"
                    + out + "'");
        } finally {
            discard(part);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            // What cannot be written to cannot be cleared either, and has been told of.
        }
    }
}
