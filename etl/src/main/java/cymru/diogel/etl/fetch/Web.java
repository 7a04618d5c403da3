package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.BadInput;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RateLimiter;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Asks publishers' servers: at a pace, again after what may pass, by https alone but on this machine. */
final class Web {
    /** Answers that a reader is shown: the whole, a part, nothing new, no such part. */
    private static final Set<Integer> ANSWERS = Set.of(200, 206, 304, 416);

    private final HttpClient client;
    private final Manners manners;
    private final Map<String, RateLimiter<Object>> paces = new ConcurrentHashMap<>();

    Web(Map<String, String> environment) {
        this.manners = Manners.of(environment);
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(manners.patience())
                .proxy(Proxies.of(environment))
                .build();
    }

    /** Makes something of an answer; what it throws as {@link IOException} makes the question be asked again. */
    interface Reader<T> {
        T read(Answer answer) throws IOException;
    }

    /**
     * Asks until there is an answer.
     *
     * @param headers of each attempt, for a later one may ask for less
     * @throws Unreachable when there is none, in one sentence
     */
    <T> T ask(String address, Supplier<Map<String, String>> headers, Reader<T> reader) {
        URI uri = checked(address);
        try {
            return Failsafe.with(policy()).get(() -> attempt(uri, headers.get(), reader));
        } catch (FailsafeException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw new Unreachable(
                    address + ": gave no whole answer in " + manners.attempts() + " attempts: " + sentence(cause),
                    cause);
        }
    }

    private RetryPolicy<Object> policy() {
        Duration most = Manners.LONGEST_WAIT.compareTo(manners.firstWait()) > 0
                ? Manners.LONGEST_WAIT
                : manners.firstWait().plusMillis(1);
        return RetryPolicy.builder()
                .handle(IOException.class)
                .withMaxAttempts(manners.attempts())
                .withBackoff(manners.firstWait(), most, 2)
                .withJitter(0.25)
                // Jitter may take a quarter away, and a server that names a time means it.
                .withDelayFnOn(
                        context -> context.<Busy>getLastException()
                                .wait
                                .multipliedBy(4)
                                .dividedBy(3),
                        Busy.class)
                .build();
    }

    private <T> T attempt(URI uri, Map<String, String> headers, Reader<T> reader) throws IOException {
        try {
            paces.computeIfAbsent(uri.getAuthority(), host -> RateLimiter.smoothBuilder(
                                    Manners.REQUESTS_PER_SECOND, Duration.ofSeconds(1))
                            .build())
                    .acquirePermit();
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(uri).timeout(manners.patience()).header("User-Agent", "Diogel");
            headers.forEach(request::header);
            HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
            try (Watched body = new Watched(answer.body(), manners.patience())) {
                refuseOthers(uri, answer);
                return reader.read(new Answer(answer.statusCode(), answer.uri().toString(), answer.headers(), body));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking " + uri, stopped);
        }
    }

    private static void refuseOthers(URI asked, HttpResponse<InputStream> answer) throws IOException {
        int status = answer.statusCode();
        checked(answer.uri().toString());
        if (ANSWERS.contains(status)) {
            return;
        }
        if (status == 408 || status == 429 || status >= 500) {
            Duration wait = RetryAfter.of(answer.headers());
            if (wait.compareTo(Manners.LONGEST_WAIT) > 0) {
                throw new Unreachable(asked + ": answers " + status + " and asks to be left alone for " + inWords(wait)
                        + "; run this again then");
            }
            throw wait.isZero() ? new IOException("it answers " + status) : new Busy(status, wait);
        }
        if (status >= 300 && status < 400) {
            throw new Unreachable(asked + ": leads on to "
                    + answer.headers().firstValue("Location").orElse("nowhere")
                    + ", which Diogel does not follow: expected an https address");
        }
        throw new Unreachable(asked + ": answers " + status
                + "; the publisher may have moved it: give the new address in the table that DIOGEL_SOURCES names");
    }

    /** @throws BadInput when it is no address, or one that others could read or change on the way */
    static URI checked(String address) {
        try {
            URI uri = URI.create(address);
            boolean here = uri.getHost() != null && "http".equals(uri.getScheme()) && isLoopback(uri.getHost());
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || here)) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            throw new BadInput(address + ": expected an https address", malformed);
        }
        throw new BadInput(address + ": expected an https address (http only on this machine)");
    }

    private static boolean isLoopback(String host) {
        try {
            return (host.equals("localhost") || host.matches("[0-9.]+|\\[[0-9a-fA-F:.]+\\]"))
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static String sentence(Throwable cause) {
        if (cause instanceof ConnectException) {
            boolean unknown =
                    cause.getCause() != null && cause.getCause().getCause() instanceof UnresolvedAddressException;
            return unknown ? "no host of that name is known" : "nothing answers there";
        }
        String said = cause.getMessage();
        return said == null || said.isBlank() ? cause.getClass().getSimpleName() : said;
    }

    static String inWords(Duration time) {
        return time.toMillis() < 2_000
                ? String.format(Locale.UK, "%.1f seconds", time.toMillis() / 1000.0)
                : String.format(Locale.UK, "%,d seconds", time.toSeconds());
    }

    /** The server is there and names how long to leave it alone. */
    private static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;
        private final Duration wait;

        Busy(int status, Duration wait) {
            super("it answers " + status);
            this.wait = wait;
        }
    }
}
