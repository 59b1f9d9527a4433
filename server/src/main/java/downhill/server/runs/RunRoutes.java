package downhill.server.runs;

import downhill.core.training.TrainingConfig;
import downhill.server.board.BoardRoutes;
import downhill.server.board.Cursor;
import downhill.server.classes.ClassCodes;
import downhill.server.classes.ClassStore;
import downhill.server.classes.MemberKey;
import downhill.server.data.DataSet;
import downhill.server.data.DataSets;
import downhill.server.json.Problem;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.Optional;

/** The addresses under {@code /api/runs}. */
public final class RunRoutes extends BoardRoutes<SavedRun> {
    private final RunStore runs;
    private final DataSets sets;
    private final Verifier verifier;
    private final ClassStore classes;
    private final ClassCodes codes;

    /**
     * Creates the routes.
     *
     * @param runs where runs are kept
     * @param sets the data sets that a run may have used
     * @param verifier trains each run again
     * @param classes the classes whose members save runs
     * @param codes finds them
     * @param clock tells when a run is saved
     * @param registry where it counts what is saved
     */
    public RunRoutes(
            RunStore runs,
            DataSets sets,
            Verifier verifier,
            ClassStore classes,
            ClassCodes codes,
            Clock clock,
            MeterRegistry registry) {
        super("/api/runs", "run", runs, clock, registry);
        this.runs = runs;
        this.sets = sets;
        this.verifier = verifier;
        this.classes = classes;
        this.codes = codes;
    }

    @Override
    protected SavedRun read(Context ctx, byte[] body, long createdAt) {
        NamedRun run = RunJson.read(body);
        requireData(run.record().config());
        if (run.classCode() == null) {
            return SavedRun.of(run, createdAt);
        }
        String code = codes.codeOf(ctx, run.classCode());
        return SavedRun.of(run, createdAt, code, MemberKey.memberOf(ctx, code, classes));
    }

    @Override
    protected void created(SavedRun run) {
        verifier.check();
    }

    @Override
    protected String write(SavedRun run) {
        return RunJson.write(run);
    }

    @Override
    protected String list(Context ctx, Optional<Cursor> after, int limit) {
        return RunJson.write(runs.page(after.orElse(Cursor.TOP), limit));
    }

    @Override
    protected String pageOf(String id) {
        return "/runs#" + id;
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
