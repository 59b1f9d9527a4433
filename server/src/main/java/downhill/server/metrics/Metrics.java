package downhill.server.metrics;

import downhill.server.http.Secret;
import downhill.server.json.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

/**
 * The counters and gauges of this server, in the form that Prometheus reads.
 *
 * <p>A label has one of few values that the program itself has chosen; nothing that a client sends becomes one, and nobody's
 * name, address or id.
 */
public final class Metrics implements AutoCloseable {
    private static final String TEXT_FORM = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /** Begins to measure the JVM. */
    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /**
     * Returns where the parts of the server count.
     *
     * @return the registry
     */
    public MeterRegistry registry() {
        return registry;
    }

    /**
     * Adds the route.
     *
     * @param routes the routes of the server. Modified.
     * @param token who sends it is answered; null for nobody
     */
    public void addTo(RoutesConfig routes, Secret token) {
        if (token == null) {
            return;
        }
        Handler handler = ctx -> {
            Secret sent = Secret.of(ctx, "/metrics takes the METRICS_TOKEN as Authorization: Bearer");
            if (!sent.hash().equals(token.hash())) {
                throw new Problem(403, "this is not the METRICS_TOKEN");
            }
            ctx.header("Cache-Control", "no-store");
            ctx.contentType(TEXT_FORM).result(registry.scrape());
        };
        routes.get("/metrics", handler);
        routes.head("/metrics", handler);
    }

    /** Stops listening to the JVM. */
    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
