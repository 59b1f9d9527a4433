package downhill.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** Adds routes: those that write refuse requests of other websites and take from the limit of their client first. */
public final class WriteRoutes {
    private final RoutesConfig routes;
    private final PostLimit limit;

    public WriteRoutes(RoutesConfig routes, PostLimit limit) {
        this.routes = routes;
        this.limit = limit;
    }

    public static void addRead(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    public void add(HandlerType method, String path, Handler handler) {
        routes.addHttpHandler(method, path, ctx -> {
            Security.requireSameOrigin(ctx);
            limit.take(ctx);
            handler.handle(ctx);
        });
    }
}
