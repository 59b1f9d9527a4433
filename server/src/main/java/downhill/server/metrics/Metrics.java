package downhill.server.metrics;

import downhill.server.http.Secret;
import downhill.server.http.WriteRoutes;
import downhill.server.json.Problem;
import io.javalin.config.RoutesConfig;
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

/** The metrics of this server for Prometheus. No label has a value that a client sends. */
public final class Metrics implements AutoCloseable {
    private static final String TEXT_FORM = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collections = new JvmGcMetrics();

    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ClassLoaderMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    public MeterRegistry registry() {
        return registry;
    }

    public void addTo(RoutesConfig routes, Secret token) {
        if (token == null) {
            return;
        }
        WriteRoutes.addRead(routes, "/metrics", ctx -> {
            Secret sent = Secret.of(ctx, "/metrics takes the METRICS_TOKEN as Authorization: Bearer");
            if (!sent.hash().equals(token.hash())) {
                throw new Problem(403, "this is not the METRICS_TOKEN");
            }
            ctx.header("Cache-Control", "no-store");
            ctx.contentType(TEXT_FORM).result(registry.scrape());
        });
    }

    @Override
    public void close() {
        collections.close();
        registry.close();
    }
}
