package cymru.diogel.etl.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of a packed file, up to what a table or areas can pack to (docs/adr/0023): a file of kilobytes that unpacks to
 * gigabytes is refused when it passes the limit, whatever it says of itself.
 */
class Inflated extends FilterInputStream {
    /** Real files pack to a hundredth at the utmost. */
    private static final long TIMES = 200;

    /** Bytes that no ratio is asked of. */
    private static final long SMALL = 16L << 20;

    private final long most;
    private long seen;

    /** @param packed the bytes that it came from */
    Inflated(InputStream inflater, long packed) {
        super(inflater);
        this.most = SMALL + TIMES * packed;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(read);
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(long bytes) throws IOException {
        seen += Math.max(0, bytes);
        if (seen > most) {
            throw new IOException(
                    "it unpacks to over " + TIMES + " times its size; expected a file that is not a bomb");
        }
    }
}
