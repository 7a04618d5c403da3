package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A publisher's ZIP, of which single files are taken: in place where the server allows it, else fetched whole for the while. */
final class RemoteArchive implements AutoCloseable {
    private final String address;
    private final Download.Outcome outcome;
    private final ZipFile zip;
    private final Optional<Part> fetched;

    private RemoteArchive(String address, Download.Outcome outcome, ZipFile zip, Optional<Part> fetched) {
        this.address = address;
        this.outcome = outcome;
        this.zip = zip;
        this.fetched = fetched;
    }

    /** @param folder where it is put, hidden, if it must be fetched whole */
    static RemoteArchive open(Web web, FetchBar bar, String address, Path folder) throws IOException {
        Optional<RemoteBytes> remote = RemoteBytes.of(web, address);
        if (remote.isPresent()) {
            return new RemoteArchive(address, remote.get().outcome(), unzip(address, remote.get()), Optional.empty());
        }
        Files.createDirectories(folder);
        String name = address.substring(address.lastIndexOf('/') + 1);
        Part part = Part.of(folder.resolve(name));
        Download.Outcome outcome =
                new Download(web, bar).to(part, address, Optional.empty()).orElseThrow();
        try {
            return new RemoteArchive(
                    address, outcome, unzip(address, FileChannel.open(part.bytes())), Optional.of(part));
        } catch (BadInput noZip) {
            part.discard();
            throw noZip;
        }
    }

    private static ZipFile unzip(String address, SeekableByteChannel bytes) throws IOException {
        try {
            return ZipFile.builder().setSeekableByteChannel(bytes).get();
        } catch (IOException broken) {
            bytes.close();
            throw new BadInput(
                    address + " is no whole ZIP: " + broken.getMessage() + "; nothing was put in place", broken);
        }
    }

    Download.Outcome outcome() {
        return outcome;
    }

    /** The names of all its files. */
    List<String> names() {
        return StreamSupport.stream(
                        java.util.Spliterators.spliteratorUnknownSize(
                                zip.getEntries().asIterator(), 0),
                        false)
                .map(ZipArchiveEntry::getName)
                .toList();
    }

    /**
     * Takes one file out, checked by the length and the CRC-32 that the archive has of it.
     *
     * @return false when there is none of that name
     */
    boolean take(String name, Path to) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return false;
        }
        try (InputStream packed = zip.getInputStream(entry);
                CheckedInputStream stream = new CheckedInputStream(packed, new CRC32())) {
            long length = Files.copy(stream, to, StandardCopyOption.REPLACE_EXISTING);
            if (length != entry.getSize() || stream.getChecksum().getValue() != entry.getCrc()) {
                Files.delete(to);
                throw new BadInput(address + "!" + name + " does not have the checksum that the archive says"
                        + "; nothing was put in place");
            }
            return true;
        } catch (IOException broken) {
            Files.deleteIfExists(to);
            throw new BadInput(
                    address + "!" + name + " is damaged: " + broken.getMessage() + "; nothing was put in place",
                    broken);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
        if (fetched.isPresent()) {
            fetched.get().discard();
        }
    }
}
