package downhill.server.runs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import downhill.core.training.TrainingConfig;
import downhill.server.classes.ClassCodes;
import downhill.server.classes.ClassStore;
import downhill.server.classes.MemberKey;
import downhill.server.data.DataSet;
import downhill.server.data.DataSets;
import downhill.server.http.Secret;
import downhill.server.http.WriteRoutes;
import downhill.server.json.Json;
import downhill.server.json.JsonBody;
import downhill.server.json.Problem;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;

/** The addresses under {@code /api/runs}: save, list, open and delete a run. */
public final class RunRoutes {
    private static final String PATH = "/api/runs";
    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private final RunStore runs;
    private final DataSets sets;
    private final Verifier verifier;
    private final ClassStore classes;
    private final ClassCodes codes;
    private final Clock clock;
    private final Counter saved;

    public RunRoutes(
            RunStore runs,
            DataSets sets,
            Verifier verifier,
            ClassStore classes,
            ClassCodes codes,
            Clock clock,
            MeterRegistry registry) {
        this.runs = runs;
        this.sets = sets;
        this.verifier = verifier;
        this.classes = classes;
        this.codes = codes;
        this.clock = clock;
        saved = Counter.builder("downhill.saved")
                .description("What readers have saved, each counted once")
                .tag("kind", "run")
                .register(registry);
    }

    public void addTo(RoutesConfig routes, WriteRoutes writes) {
        writes.add(HandlerType.POST, PATH, this::save);
        WriteRoutes.addRead(routes, PATH, this::list);
        WriteRoutes.addRead(routes, PATH + "/{id}", ctx -> JsonBody.answer(ctx, 200, RunJson.write(run(ctx, runs))));
        writes.add(HandlerType.DELETE, PATH + "/{id}", this::delete);
    }

    private void save(Context ctx) throws IOException {
        byte[] body = JsonBody.bytes(ctx);
        String key = idempotencyKey(ctx);
        SavedRun run = read(ctx, body);
        Secret token = Secret.toDelete(run.id(), key);
        switch (runs.save(run, token.hash())) {
            case CREATED -> {
                saved.increment();
                verifier.check();
                ctx.header("Location", PATH + "/" + run.id());
                JsonBody.answer(ctx, 201, saved(run.id(), token.text()));
            }
            case KNOWN -> {
                boolean isOwner = key != null && runs.isTokenOf(run.id(), token.hash());
                JsonBody.answer(ctx, 200, saved(run.id(), isOwner ? token.text() : null));
            }
            case CONFLICT -> throw new Problem(409, "id", "another run is saved under this id");
            case DELETED -> throw new Problem(410, "id", "this run has been deleted, which is final");
        }
    }

    private SavedRun read(Context ctx, byte[] body) {
        long createdAt = clock.millis();
        NamedRun run = RunJson.read(body);
        requireData(run.record().config());
        if (run.classCode() == null) {
            return SavedRun.of(run, createdAt);
        }
        String code = codes.codeOf(ctx, run.classCode());
        return SavedRun.of(run, createdAt, code, MemberKey.memberOf(ctx, code, classes));
    }

    private void list(Context ctx) {
        String after = ctx.queryParam("after");
        Cursor start = after == null ? Cursor.TOP : Cursor.parse(after);
        JsonBody.answer(ctx, 200, RunJson.write(runs.page(start, limit(ctx.queryParam("limit")))));
    }

    private void delete(Context ctx) {
        Secret token =
                Secret.of(ctx, "deleting takes the header Authorization: Bearer and the token that saving returned");
        switch (runs.delete(id(ctx), token.hash(), clock.millis())) {
            case DELETED -> ctx.status(204);
            case WRONG_TOKEN -> throw new Problem(403, "the token does not belong to this run");
            case UNKNOWN -> throw unknown();
        }
    }

    /** Returns the run of an address; throws a 404 if there is none. */
    static SavedRun run(Context ctx, RunStore runs) {
        return runs.find(id(ctx)).orElseThrow(RunRoutes::unknown);
    }

    private static String id(Context ctx) {
        return ctx.pathParam("id").toLowerCase(Locale.ROOT);
    }

    private static Problem unknown() {
        return new Problem(404, "there is no run with this id");
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

    private static String saved(String id, String token) {
        ObjectNode json = Json.object().put("id", id).put("url", "/runs#" + id);
        if (token != null) {
            json.put("deleteToken", token);
        }
        return Json.text(json);
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
}
