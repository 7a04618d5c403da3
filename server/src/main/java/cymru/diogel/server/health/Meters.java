package cymru.diogel.server.health;

import com.github.benmanes.caffeine.cache.Cache;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What the server measures of itself. Requests are told apart by route template and status, never by address. */
public final class Meters {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    public Meters() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    /** One request that was answered. */
    public void request(String route, String method, int status, Duration took) {
        Timer.builder("diogel.requests")
                .tags("route", route, "method", method, "status", Integer.toString(status))
                .serviceLevelObjectives(
                        Duration.ofMillis(1),
                        Duration.ofMillis(5),
                        Duration.ofMillis(20),
                        Duration.ofMillis(100),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(10))
                .register(registry)
                .record(took);
    }

    public void watchCache(Cache<?, ?> cache) {
        CaffeineCacheMetrics.monitor(registry, cache, "answers");
    }

    public void watchPool(HikariDataSource pool) {
        gauge("diogel.pool.active", pool, HikariPoolMXBean::getActiveConnections);
        gauge("diogel.pool.idle", pool, HikariPoolMXBean::getIdleConnections);
        gauge("diogel.pool.waiting", pool, HikariPoolMXBean::getThreadsAwaitingConnection);
    }

    private void gauge(String name, HikariDataSource pool, ToDoubleFunction<HikariPoolMXBean> figure) {
        Gauge.builder(name, pool, source -> figure.applyAsDouble(source.getHikariPoolMXBean()))
                .register(registry);
    }

    /** @param number NaN while the version is not known */
    public void watchVersion(Supplier<Number> number) {
        Gauge.builder("diogel.data.version", number).register(registry);
    }

    /** How many times answers were made rather than taken from the cache. */
    public void countMade(Supplier<Number> made) {
        Gauge.builder("diogel.answers.made", made).register(registry);
    }

    String scrape() {
        return registry.scrape();
    }
}
