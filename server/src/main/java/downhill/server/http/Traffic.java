package downhill.server.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/** Times and optionally logs every request by its route, {@code /api/runs/{id}} or {@code none}. */
public final class Traffic {
    private static final String NAME = Traffic.class.getName();
    private static final String NO_ROUTE = "none";

    /** A client may send any word. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(10), Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10)
    };

    private final MeterRegistry registry;
    private final PrintStream log;
    private final AtomicInteger active;

    private Traffic(MeterRegistry registry, PrintStream log) {
        this.registry = registry;
        this.log = log;
        active = registry.gauge("http.server.requests.active", new AtomicInteger());
    }

    private static final class Route {
        private volatile String pattern = NO_ROUTE;
    }

    /** Watches the requests of a server; {@code log} may be null. */
    public static void watch(JavalinConfig config, MeterRegistry registry, PrintStream log) {
        Traffic traffic = new Traffic(registry, log);
        config.jetty.modifyServer(traffic::watch);
        config.requestLogger.http((ctx, millis) -> noteRoute(ctx));
    }

    private void watch(Server server) {
        server.insertHandler(new Handler.Wrapper() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                request.setAttribute(NAME, new Route());
                active.incrementAndGet();
                Request.addCompletionListener(request, failure -> active.decrementAndGet());
                return super.handle(request, response, callback);
            }
        });
        server.setRequestLog(this::end);
    }

    private static void noteRoute(Context ctx) {
        Route route = ctx.attribute(NAME);
        Endpoint endpoint = ctx.endpoints().matchedHttpEndpoint();
        if (route != null && endpoint != null) {
            route.pattern = pattern(endpoint.path);
        }
    }

    /** Returns the route itself, or for one of hundreds of files its folder and kind, such as {@code /css/*.css}. */
    static String pattern(String route) {
        int name = route.lastIndexOf('/') + 1;
        int dot = route.lastIndexOf('.');
        return dot < name ? route : route.substring(0, name) + "*" + route.substring(dot);
    }

    private void end(Request request, Response response) {
        long nanos = System.nanoTime() - request.getBeginNanoTime();
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";
        String route = request.getAttribute(NAME) instanceof Route found ? found.pattern : NO_ROUTE;
        int status = response.getStatus();
        Timer.builder("http.server.requests")
                .description("Requests, from their first byte to the last one of the answer")
                .tag("method", method)
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(Duration.ofNanos(nanos));
        if (log != null) {
            log.println(Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + method + " " + route + " " + status + " "
                    + Response.getContentBytesWritten(response) + " " + nanos / 1_000_000);
        }
    }
}
