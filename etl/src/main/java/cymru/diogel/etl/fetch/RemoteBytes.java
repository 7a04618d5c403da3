package cymru.diogel.etl.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file on a server, read where it is wanted, so that a few files come out of an archive of gigabytes without the rest. All of
 * it is of one version: the server is asked for what it had when it was first asked.
 */
final class RemoteBytes implements SeekableByteChannel {
    /** Small enough to waste little around a file of 200 KB, large enough to read an archive's table in a few. */
    static final int BLOCK = 256 * 1024;

    private static final int KEPT = 16;
    private static final Pattern RANGE = Pattern.compile("bytes \\d+-\\d+/(\\d+)");

    private final Web web;
    private final String address;
    private final Map<Long, byte[]> blocks = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
            return size() > KEPT;
        }
    };
    private final Download.Outcome outcome;
    private final String validator;
    private final long size;
    private long position;
    private boolean open = true;

    private RemoteBytes(Web web, String address, Start start) {
        this.web = web;
        this.address = address;
        this.outcome = start.outcome;
        this.validator = start.validator;
        this.size = start.size;
    }

    private record Start(Download.Outcome outcome, String validator, long size) {}

    /** Empty where the server hands out whole files only. */
    static Optional<RemoteBytes> of(Web web, String address) {
        return web.ask(address, () -> Map.of("Range", "bytes=0-0", "Accept-Encoding", "identity"), answer -> {
            Matcher range = RANGE.matcher(answer.header("Content-Range"));
            return answer.status() == 206 && range.matches()
                    ? Optional.of(new RemoteBytes(
                            web,
                            address,
                            new Start(
                                    new Download.Outcome(
                                            answer.address(),
                                            answer.header("ETag"),
                                            answer.header("Last-Modified"),
                                            false),
                                    answer.validator(),
                                    Long.parseLong(range.group(1)))))
                    : Optional.empty();
        });
    }

    Download.Outcome outcome() {
        return outcome;
    }

    @Override
    public int read(ByteBuffer into) {
        if (position >= size) {
            return -1;
        }
        byte[] block = blocks.computeIfAbsent(position / BLOCK, this::block);
        int from = (int) (position % BLOCK);
        int read = Math.min(into.remaining(), block.length - from);
        into.put(block, from, read);
        position += read;
        return read;
    }

    private byte[] block(long number) {
        long from = number * BLOCK;
        long to = Math.min(from + BLOCK, size) - 1;
        Map<String, String> headers =
                new LinkedHashMap<>(Map.of("Range", "bytes=" + from + "-" + to, "Accept-Encoding", "identity"));
        if (!validator.isEmpty()) {
            headers.put("If-Range", validator);
        }
        return web.ask(address, () -> headers, answer -> {
            if (answer.status() != 206) {
                throw new Unreachable(address + ": was changed while it was read; run this again");
            }
            byte[] block = answer.body().readNBytes(BLOCK);
            if (block.length != to - from + 1) {
                throw new EOFException("it broke off within a range");
            }
            return block;
        });
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long to) {
        position = to;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        blocks.clear();
    }

    @Override
    public int write(ByteBuffer from) {
        throw new NonWritableChannelException();
    }

    @Override
    public SeekableByteChannel truncate(long to) {
        throw new NonWritableChannelException();
    }
}
