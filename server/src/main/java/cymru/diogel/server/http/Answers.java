package cymru.diogel.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import cymru.diogel.server.version.Snapshot;
import cymru.diogel.server.version.Snapshots;
import cymru.diogel.server.version.Versioned;
import io.javalin.http.Context;
import java.util.OptionalLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Answers that are made once a data version and kept as bytes. An answer is cached and sent only under the version that its
 * own read saw; when that differs from the one it was asked for, the question is asked again.
 */
public final class Answers {
    private static final String REVALIDATE = "no-cache";
    private static final String FOR_EVER = "max-age=31536000, immutable";
    private static final int ATTEMPTS = 5;

    private final Cache<AnswerKey, Representation> cache;
    private final Flights<AnswerKey, Versioned<Representation>> flights;
    private final Supplier<OptionalLong> heard;
    private final Snapshots snapshots;
    private final LongAdder made = new LongAdder();

    /**
     * @param megabytes the most that is kept
     * @param workers how many answers may be made at once
     * @param heard the current data version, empty while it is not known
     */
    public Answers(int megabytes, int workers, Supplier<OptionalLong> heard, Snapshots snapshots) {
        this.cache = Caffeine.newBuilder()
                .maximumWeight(megabytes * 1024L * 1024L)
                .weigher((AnswerKey key, Representation kept) ->
                        kept.weight() + 2 * key.question().length())
                .recordStats()
                .build();
        this.flights = new Flights<>(workers);
        this.heard = heard;
        this.snapshots = snapshots;
    }

    /** Answers from a read in one snapshot. */
    public void send(Context context, Question question, Function<Snapshot, Representation> make) {
        sendOne(context, question, () -> snapshots.read(make));
    }

    /** Answers from a read that says itself which version it saw. */
    public void sendOne(Context context, Question question, Supplier<Versioned<Representation>> make) {
        Versioned<Representation> answer = find(question, make);
        Delivery.send(context, answer.value(), keeping(question));
    }

    /** What a role sees is asked for again each time: a browser must not keep one role's answer for another. */
    private static String keeping(Question question) {
        if (!question.audience().isEmpty()) {
            return "private, " + REVALIDATE;
        }
        return "public, " + (question.version() == null ? REVALIDATE : FOR_EVER);
    }

    private Versioned<Representation> find(Question question, Supplier<Versioned<Representation>> make) {
        Long asked = question.version();
        long current = current();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (asked != null && asked != current) {
                // The client may have heard of a commit before this server has.
                current = snapshots.read(Snapshot::version).version();
                if (asked != current) {
                    throw Problem.versionGone(asked);
                }
            }
            AnswerKey key = new AnswerKey(current, question.audience(), question.text());
            Representation kept = cache.getIfPresent(key);
            if (kept != null) {
                return new Versioned<>(current, kept);
            }
            Versioned<Representation> answer = flights.join(key, () -> makeAndKeep(key, make));
            if (answer.version() == current) {
                return answer;
            }
            current = answer.version();
        }
        throw Problem.busy("the data is being loaded: ask again in a moment");
    }

    private Versioned<Representation> makeAndKeep(AnswerKey key, Supplier<Versioned<Representation>> make) {
        // Whoever flew before may have landed between the look in the cache and the start.
        Representation landed = cache.asMap().get(key);
        if (landed != null) {
            return new Versioned<>(key.version(), landed);
        }
        Versioned<Representation> fresh = make.get();
        made.increment();
        cache.put(new AnswerKey(fresh.version(), key.audience(), key.question()), fresh.value());
        return fresh;
    }

    private long current() {
        OptionalLong version = heard.get();
        return version.isPresent()
                ? version.getAsLong()
                : snapshots.read(Snapshot::version).version();
    }

    /** Forgets every answer: the data moved, or may have moved unheard. */
    public void forget() {
        cache.invalidateAll();
    }

    /** How many answers were made rather than found. */
    public long made() {
        return made.sum();
    }

    public Cache<?, ?> cache() {
        return cache;
    }
}
