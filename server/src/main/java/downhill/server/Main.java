package downhill.server;

import io.javalin.Javalin;

/** Starts the server. */
public final class Main {
    private Main() {}

    /**
     * Entry point.
     *
     * @param args none to serve; {@code replay FILE} to replay a saved run
     */
    public static void main(String[] args) {
        Javalin.create(c -> c.routes.get("/healthz", ctx -> ctx.result("ok"))).start("127.0.0.1", 7070);
    }
}
