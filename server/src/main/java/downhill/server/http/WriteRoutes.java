package downhill.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Adds routes: those that write refuse requests of other websites and take from the limit of their client first. */
public final class WriteRoutes {
    private final RoutesConfig routes;
    private final PostLimit limit;

    public WriteRoutes(RoutesConfig routes, PostLimit limit) {
        this.routes = routes;
        this.limit = limit;
    }

    /** Adds a route for GET and HEAD. */
    public static void addRead(RoutesConfig routes, String path, Handler handler) {
        routes.get(path, handler);
        routes.head(path, handler);
    }

    public void post(String path, Handler handler) {
        routes.post(path, guarded(handler));
    }

    public void put(String path, Handler handler) {
        routes.put(path, guarded(handler));
    }

    public void patch(String path, Handler handler) {
        routes.patch(path, guarded(handler));
    }

    public void delete(String path, Handler handler) {
        routes.delete(path, guarded(handler));
    }

    private Handler guarded(Handler handler) {
        return ctx -> {
            Security.requireSameOrigin(ctx);
            limit.take(ctx);
            handler.handle(ctx);
        };
    }
}
