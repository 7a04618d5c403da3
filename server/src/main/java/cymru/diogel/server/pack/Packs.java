package cymru.diogel.server.pack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.exports.ListToTake;
import cymru.diogel.server.hotspots.AreaAnswer;
import cymru.diogel.server.http.Download;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.needs.NeedsAnswer;
import cymru.diogel.server.version.Snapshot;
import cymru.diogel.server.version.Snapshots;
import cymru.diogel.server.version.Versioned;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Makes packs, for the addresses and the command. Few are made at once and few are kept; no connection is held while pages are
 * laid out.
 */
public final class Packs {
    /** The parameters that a pack may be asked with. */
    public static final List<String> PARAMETERS = PackQuestion.PARAMETERS;

    private static final int AT_ONCE = 2;
    private static final int MOST_WAITING = 8;
    private static final int PATIENCE_SECONDS = 20;
    private static final int KEPT = 6;

    private final Role role;
    private final PackReader reader;
    private final Semaphore presses = new Semaphore(AT_ONCE);
    private final Cache<Versioned<PackQuestion>, Made> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /**
     * @param hotspots the targeting list, {@code wards} the list of wards
     */
    public Packs(ListToTake hotspots, ListToTake wards, AreaAnswer area, NeedsAnswer needs) {
        this.role = hotspots.role();
        this.reader = new PackReader(hotspots, wards, area, needs);
    }

    Role role() {
        return role;
    }

    /**
     * The pack as a file.
     *
     * @throws Problem when a parameter is not as it must be, or too many are being made
     */
    public Function<Snapshots, Versioned<Representation>> file(Params params) {
        return made(
                params,
                pack -> Representation.of(
                        "application/pdf",
                        pack.pdf(),
                        role.id(),
                        new Download(
                                pack.fileName(),
                                role.id(),
                                pack.data().list().path("marking").asText())));
    }

    /** What is in the pack and on which page. */
    Function<Snapshots, Versioned<Representation>> outline(Params params) {
        return made(params, pack -> Representation.json(pack.outline(), role.id()));
    }

    private Function<Snapshots, Versioned<Representation>> made(
            Params params, Function<Made, Representation> represented) {
        PackQuestion question = PackQuestion.of(params);
        return snapshots -> {
            takePress();
            try {
                Versioned<Readings> read = snapshots.read(snapshot -> read(snapshot, question));
                Made made = read.value().print();
                kept.put(new Versioned<>(read.version(), question), made);
                return new Versioned<>(read.version(), represented.apply(made));
            } finally {
                presses.release();
            }
        };
    }

    private void takePress() {
        try {
            if (presses.getQueueLength() < MOST_WAITING && presses.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        throw Problem.busy("packs are being made already: ask again in a moment");
    }

    /** What was read, and not printed where a print of it is kept. */
    private interface Readings {
        Made print();
    }

    private Readings read(Snapshot snapshot, PackQuestion question) {
        Made printed = kept.getIfPresent(new Versioned<>(snapshot.version(), question));
        if (printed != null) {
            return () -> printed;
        }
        PackData data = reader.read(snapshot, question);
        return () -> Printer.print(data);
    }
}
