package downhill.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.training.TrainingConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;

/** The addresses under {@code /api/runs}: save, list, open and delete runs. */
final class RunRoutes {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private final RunStore runs;
    private final DataSets sets;
    private final Clock clock;
    private final PostLimit postLimit;

    /**
     * Creates the routes.
     *
     * @param runs where runs are kept
     * @param sets the data sets that a run may have used
     * @param clock tells when a run is saved
     */
    RunRoutes(RunStore runs, DataSets sets, Clock clock) {
        this.runs = runs;
        this.sets = sets;
        this.clock = clock;
        postLimit = new PostLimit(clock);
    }

    /**
     * Adds the routes.
     *
     * @param routes the routes of the server. Modified.
     */
    void addTo(RoutesConfig routes) {
        routes.post("/api/runs", this::save);
        routes.get("/api/runs", this::list);
        routes.head("/api/runs", this::list);
        routes.get("/api/runs/{id}", this::open);
        routes.head("/api/runs/{id}", this::open);
        routes.delete("/api/runs/{id}", this::delete);
    }

    private void save(Context ctx) throws IOException {
        Security.requireSameOrigin(ctx);
        int wait = postLimit.take(ctx.ip());
        if (wait > 0) {
            ctx.header("Retry-After", Integer.toString(wait));
            throw new Problem(429, "too many runs from this address; try again in " + wait + " s");
        }
        requireJson(ctx.contentType());
        String key = idempotencyKey(ctx);
        NamedRun run = RunJson.read(Security.body(ctx));
        requireData(run.record().config());
        DeleteToken token = DeleteToken.of(run.id(), key);
        switch (runs.save(SavedRun.of(run, clock.millis()), token.hash())) {
            case CREATED -> {
                ctx.header("Location", "/api/runs/" + run.id());
                answer(ctx, 201, saved(run.id(), token.text()));
            }
            case KNOWN -> {
                boolean isOwner = key != null && runs.isTokenOf(run.id(), token.hash());
                answer(ctx, 200, saved(run.id(), isOwner ? token.text() : null));
            }
            case CONFLICT -> throw new Problem(409, "id", "another run is saved under this id");
        }
    }

    private void list(Context ctx) {
        String after = ctx.queryParam("after");
        RunPage.Cursor start = after == null ? RunPage.Cursor.START : RunPage.Cursor.parse(after);
        answer(ctx, 200, RunJson.write(runs.page(start, limit(ctx.queryParam("limit")))));
    }

    private void open(Context ctx) {
        SavedRun run = runs.find(ctx.pathParam("id").toLowerCase(Locale.ROOT)).orElseThrow(RunRoutes::unknown);
        answer(ctx, 200, RunJson.write(run));
    }

    private void delete(Context ctx) {
        Security.requireSameOrigin(ctx);
        String authorization = ctx.header("Authorization");
        if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            ctx.header("WWW-Authenticate", "Bearer");
            throw new Problem(
                    401, "deleting takes the header Authorization: Bearer and the token that saving returned");
        }
        DeleteToken token = new DeleteToken(authorization.substring(7).strip());
        switch (runs.delete(ctx.pathParam("id").toLowerCase(Locale.ROOT), token.hash())) {
            case DELETED -> ctx.status(204);
            case WRONG_TOKEN -> throw new Problem(403, "the token does not belong to this run");
            case UNKNOWN -> throw unknown();
        }
    }

    private static Problem unknown() {
        return new Problem(404, "there is no run with this id");
    }

    private static void requireJson(String contentType) {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (!type.matches("application/json\\s*(;\\s*charset=\"?utf-8\"?\\s*)?")) {
            throw new Problem(415, "the body must be sent as Content-Type: application/json");
        }
    }

    private static String idempotencyKey(Context ctx) {
        String key = ctx.header("Idempotency-Key");
        if (key != null && !key.matches("[A-Za-z0-9_-]{16,64}")) {
            throw new Problem(
                    400, "Idempotency-Key", "Idempotency-Key is not 16 to 64 characters of A-Z, a-z, 0-9, - and _");
        }
        return key;
    }

    /** A run on data that the server does not have could never be replayed. */
    private void requireData(TrainingConfig config) {
        DataSet set = sets.find(config.dataset())
                .orElseThrow(() -> new Problem(
                        422,
                        "config.dataset",
                        "config.dataset = " + config.dataset() + ", not one of " + String.join(", ", sets.names())));
        requireImages("config.trainSize", config.trainSize(), set.trainCount(), set.name());
        requireImages("config.testSize", config.testSize(), set.testCount(), set.name());
    }

    private static void requireImages(String field, int size, int count, String name) {
        if (size > count) {
            throw new Problem(422, field, field + " = " + size + ", but " + name + " has " + count + " images");
        }
    }

    private static int limit(String text) {
        if (text == null) {
            return DEFAULT_LIMIT;
        }
        if (text.matches("0*[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MAX_LIMIT) {
            return Integer.parseInt(text);
        }
        throw new Problem(400, "limit", "limit is not a whole number in [1, " + MAX_LIMIT + "]");
    }

    private static String saved(String id, String token) {
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("url", "/runs#" + id);
        if (token != null) {
            json.put("deleteToken", token);
        }
        return Json.text(json);
    }

    private static void answer(Context ctx, int status, String json) {
        ctx.status(status);
        ctx.header("Cache-Control", "no-store");
        ctx.contentType(MediaTypes.JSON).result(json);
    }
}
