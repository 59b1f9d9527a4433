package downhill.server.board;

import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.server.files.MediaTypes;
import downhill.server.http.Secret;
import downhill.server.http.WriteRoutes;
import downhill.server.json.Json;
import downhill.server.json.JsonBody;
import downhill.server.json.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/**
 * The addresses of one kind of thing that readers put on the board: save, list, open and delete it.
 *
 * @param <T> the kind of thing
 */
public abstract class BoardRoutes<T extends BoardItem<T>> {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private final String path;
    private final String noun;
    private final BoardStore<T> store;
    private final Clock clock;
    private final Counter saved;

    /**
     * Creates the routes.
     *
     * @param path such as {@code /api/runs}
     * @param noun what one thing is called in a sentence, such as {@code run}
     * @param store where the things are kept
     * @param clock tells when one is saved
     * @param registry where it counts what is saved
     */
    protected BoardRoutes(String path, String noun, BoardStore<T> store, Clock clock, MeterRegistry registry) {
        this.path = path;
        this.noun = noun;
        this.store = store;
        this.clock = clock;
        saved = Counter.builder("downhill.saved")
                .description("What readers have saved, each counted once")
                .tag("kind", noun)
                .register(registry);
    }

    /**
     * Reads what a client posts.
     *
     * @param ctx the request
     * @param body the bytes of its JSON. Not modified.
     * @param createdAt the time, milliseconds since 1970-01-01 UTC
     * @return the thing as stored
     * @throws Problem if it is not as it should be
     */
    protected abstract T read(Context ctx, byte[] body, long createdAt);

    /**
     * Writes the whole of a thing.
     *
     * @param item the thing
     * @return a JSON object
     */
    protected abstract String write(T item);

    /**
     * Writes a page of the list.
     *
     * @param ctx the request
     * @param after where the page begins; empty for the first
     * @param limit most things on the page
     * @return a JSON object
     */
    protected abstract String list(Context ctx, Optional<Cursor> after, int limit);

    /**
     * Returns where readers see a thing.
     *
     * @param id its id
     * @return a path of this site
     */
    protected abstract String pageOf(String id);

    /**
     * Hears that a new thing has been saved.
     *
     * @param item the thing
     */
    protected void created(T item) {}

    /**
     * Adds the routes.
     *
     * @param routes the routes of the server. Modified.
     * @param writes those that change something. Modified.
     */
    public final void addTo(RoutesConfig routes, WriteRoutes writes) {
        writes.post(path, this::save);
        routes.get(path, this::list);
        routes.head(path, this::list);
        routes.get(path + "/{id}", this::open);
        routes.head(path + "/{id}", this::open);
        writes.delete(path + "/{id}", this::delete);
    }

    private void save(Context ctx) throws IOException {
        byte[] body = JsonBody.bytes(ctx);
        String key = idempotencyKey(ctx);
        T item = read(ctx, body, clock.millis());
        Secret token = Secret.toDelete(item.id(), key);
        switch (store.save(item, token.hash())) {
            case CREATED -> {
                saved.increment();
                created(item);
                ctx.header("Location", path + "/" + item.id());
                answer(ctx, 201, saved(item.id(), token.text()));
            }
            case KNOWN -> {
                boolean isOwner = key != null && store.isTokenOf(item.id(), token.hash());
                answer(ctx, 200, saved(item.id(), isOwner ? token.text() : null));
            }
            case CONFLICT -> throw new Problem(409, "id", "another " + noun + " is saved under this id");
            case DELETED -> throw new Problem(410, "id", "this " + noun + " has been deleted, which is final");
        }
    }

    private void list(Context ctx) {
        Optional<Cursor> after = Optional.ofNullable(ctx.queryParam("after")).map(Cursor::parse);
        answer(ctx, 200, list(ctx, after, limit(ctx.queryParam("limit"))));
    }

    private void open(Context ctx) {
        answer(ctx, 200, write(store.find(id(ctx)).orElseThrow(this::unknown)));
    }

    private void delete(Context ctx) {
        Secret token =
                Secret.of(ctx, "deleting takes the header Authorization: Bearer and the token that saving returned");
        switch (store.delete(id(ctx), token.hash(), clock.millis())) {
            case DELETED -> ctx.status(204);
            case WRONG_TOKEN -> throw new Problem(403, "the token does not belong to this " + noun);
            case UNKNOWN -> throw unknown();
        }
    }

    private static String id(Context ctx) {
        return ctx.pathParam("id").toLowerCase(Locale.ROOT);
    }

    private Problem unknown() {
        return new Problem(404, "there is no " + noun + " with this id");
    }

    private static String idempotencyKey(Context ctx) {
        String key = ctx.header("Idempotency-Key");
        if (key != null && !key.matches("[A-Za-z0-9_-]{16,64}")) {
            throw new Problem(
                    400, "Idempotency-Key", "Idempotency-Key is not 16 to 64 characters of A-Z, a-z, 0-9, - and _");
        }
        return key;
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

    private String saved(String id, String token) {
        ObjectNode json = Json.object();
        json.put("id", id);
        json.put("url", pageOf(id));
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
