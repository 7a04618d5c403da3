package cymru.diogel.etl;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A line to PostgreSQL that passes everything on, tells when certain statements have been sent one after the other, and can be cut. */
final class WatchedLine implements AutoCloseable {
    private final ServerSocket door;
    private final int target;
    private final List<String> awaited;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private final CountDownLatch seen = new CountDownLatch(1);
    private int next;

    /** @param awaited the beginnings of statements, in the order in which they are awaited */
    WatchedLine(int target, List<String> awaited) throws IOException {
        this.target = target;
        this.awaited = awaited;
        this.door = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
        start(this::letIn);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Whether the last of the statements was sent before the time was up. */
    boolean awaitSeen(long seconds) throws InterruptedException {
        return seen.await(seconds, TimeUnit.SECONDS);
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                ends.addAll(List.of(client, server));
                start(() -> pass(client, server, true));
                start(() -> pass(server, client, false));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pass(Socket from, Socket to, boolean watched) {
        byte[] buffer = new byte[1 << 16];
        String tail = "";
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                if (watched && seen.getCount() > 0) {
                    tail = look(tail + new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException cut) {
            // Either end may go at any time: that is what this line is for.
        }
    }

    /** What must be looked at again together with what follows. */
    private synchronized String look(String sent) {
        String rest = sent;
        while (next < awaited.size() && rest.contains(awaited.get(next))) {
            rest = rest.substring(
                    rest.indexOf(awaited.get(next)) + awaited.get(next).length());
            next++;
        }
        if (next == awaited.size()) {
            seen.countDown();
        }
        return rest.substring(Math.max(0, rest.length() - 200));
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "watched-line");
        thread.setDaemon(true);
        thread.start();
    }

    /** Cuts every connection, without a word to either end. */
    void cut() {
        ends.forEach(WatchedLine::closeAtOnce);
    }

    private static void closeAtOnce(Socket end) {
        try {
            end.setSoLinger(true, 0);
            end.close();
        } catch (IOException gone) {
            // It is cut already.
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
