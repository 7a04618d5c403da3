package cymru.diogel.server;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.health.Meters;
import cymru.diogel.server.hotspots.Hotspots;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.lists.Seals;
import cymru.diogel.server.pages.Banners;
import cymru.diogel.server.pages.PageStore;
import cymru.diogel.server.version.Prepared;
import cymru.diogel.server.version.Snapshots;
import cymru.diogel.server.version.VersionWatch;
import io.javalin.Javalin;
import java.time.Duration;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server: pool, version watch, cache and HTTP. Close it to stop answering and give everything back. */
public final class DiogelServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DiogelServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration CALM = Duration.ofMillis(300);
    private static final int MOST_WORKERS = 120;
    private static final String PAGES = "web";

    private final Database database;
    private final VersionWatch watch;
    private final Javalin http;
    private final Prepared prepared;

    private DiogelServer(Database database, VersionWatch watch, Javalin http, Prepared prepared) {
        this.database = database;
        this.watch = watch;
        this.http = http;
        this.prepared = prepared;
    }

    /** @throws BadInput when the database or the port is not to be had */
    public static DiogelServer start(ServerConfig config) {
        return start(config, PAGES);
    }

    /** @param pages the folder on the class path that holds the built pages */
    static DiogelServer start(ServerConfig config, String pages) {
        log.info("Starting: {}", config);
        Database database = Database.open(
                config.database(),
                new Database.Use("diogel-server", config.connections(), PATIENCE, config.statementTimeout()));
        try {
            return start(config, pages, database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static DiogelServer start(ServerConfig config, String pages, Database database) {
        Snapshots snapshots = new Snapshots(database.jdbi());
        VersionWatch watch = new VersionWatch(config.database());
        Answers answers = new Answers(config.cacheMegabytes(), MOST_WORKERS, watch::version, snapshots);
        Meters meters = meters(database, answers, watch);
        CountDoor door = new CountDoor(config.role());
        Hotspots hotspots = new Hotspots(door);
        PageStore store = new PageStore(pages);
        Prepared prepared = new Prepared(
                snapshots,
                snapshot -> {
                    store.tell(Banners.of(snapshot, Definition.find(snapshot.handle(), null)));
                    hotspots.prepare(snapshot);
                },
                CALM);
        watch.onMove(() -> {
            answers.forget();
            prepared.again();
        });
        Routes routes = new Routes(
                answers,
                snapshots,
                door,
                hotspots,
                PackCommand.packs(door, hotspots),
                new Seals(config.home()),
                store,
                database.jdbi(),
                watch,
                meters,
                config.baseMap());
        Javalin http = Web.create(config, routes, meters);
        watch.start();
        try {
            http.start();
        } catch (RuntimeException failure) {
            watch.close();
            prepared.close();
            throw Web.portTaken(config, failure);
        }
        log.info("Answering on http://{}:{}/", config.host(), http.port());
        return new DiogelServer(database, watch, http, prepared);
    }

    private static Meters meters(Database database, Answers answers, VersionWatch watch) {
        Meters meters = new Meters();
        meters.watchCache(answers.cache());
        meters.watchPool(database.pool());
        meters.countMade(answers::made);
        meters.watchVersion(() -> {
            OptionalLong version = watch.version();
            return version.isPresent() ? version.getAsLong() : Double.NaN;
        });
        return meters;
    }

    public int port() {
        return http.port();
    }

    @Override
    public void close() {
        http.stop();
        watch.close();
        prepared.close();
        database.close();
    }
}
