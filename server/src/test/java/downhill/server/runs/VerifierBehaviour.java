package downhill.server.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import downhill.core.exchange.EvaluationRule;
import downhill.core.exchange.LossPoint;
import downhill.core.exchange.RunRecord;
import downhill.core.function.Activation;
import downhill.core.training.Evaluation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import downhill.server.TestServer;
import downhill.server.classes.EventStore;
import downhill.server.classes.Member;
import downhill.server.data.DataSet;
import downhill.server.data.DataSets;
import downhill.server.data.ImageFiles;
import downhill.server.runs.RunStore.Deletion;
import downhill.server.runs.RunStore.Saving;
import downhill.server.storage.Database;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How saved runs are verified, on every database. */
public interface VerifierBehaviour {
    String TOKEN_HASH = "ab".repeat(32);

    ImageFiles FILES = TestServer.smallSet("mnist", 60);
    DataSets SETS = DataSets.of(FILES);
    DataSet SET = DataSet.of(FILES);
    String DIGEST = SET.digest();

    /** Returns the address of an empty database, the same for all calls of one test. */
    public String url();

    /** A run that was really trained. */
    private static RunRecord trained(int steps, int seed, GradientMethod gradient) {
        TrainingConfig config =
                new TrainingConfig("mnist", 57, 23, 6, Activation.SIGMOID, 9, 0.3, steps, seed, gradient);
        Trainer trainer = new Trainer(config, SET.train(57), SET.test(23));
        while (!trainer.isDone()) {
            if (trainer.stepsDone() == 11) {
                trainer.changeLearningRate(0.7);
            }
            trainer.step();
            if (trainer.evaluationDue()) {
                trainer.evaluate();
            }
        }
        return RunRecord.of(trainer, DIGEST);
    }

    private static RunRecord trained(int seed) {
        return trained(37, seed, GradientMethod.BACKPROPAGATION);
    }

    private static RunRecord with(
            RunRecord r,
            TrainingConfig config,
            double testAccuracy,
            String fingerprint,
            String digest,
            List<LossPoint> losses) {
        List<Evaluation> accuracies = new ArrayList<>(r.accuracies());
        accuracies.set(accuracies.size() - 1, new Evaluation(r.step(), r.trainAccuracy(), testAccuracy));
        return new RunRecord(
                config,
                r.step(),
                r.loss(),
                r.trainAccuracy(),
                testAccuracy,
                fingerprint,
                r.evaluationRule(),
                digest,
                losses,
                accuracies,
                r.learningRateChanges());
    }

    private static String save(Database database, RunRecord record) {
        String id = UUID.randomUUID().toString();
        assertThat(new RunStore(database, new EventStore(database))
                        .save(SavedRun.of(new NamedRun(id, "민지", null, record), 1), TOKEN_HASH))
                .isEqualTo(Saving.CREATED);
        return id;
    }

    private static Verification verdict(Database database, String id) {
        return new RunStore(database, new EventStore(database))
                .find(id)
                .orElseThrow()
                .summary()
                .verification();
    }

    private static Verification awaitVerdict(Database database, String id) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (verdict(database, id).equals(Verification.WAITING)) {
            assertThat(System.nanoTime()).as("no verdict on " + id).isLessThan(deadline);
            Thread.sleep(20);
        }
        return verdict(database, id);
    }

    @Test
    default void trueRunsAreVerifiedAndForgedOnesDifferFromTheirFirstLieOn() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed of the forgeries: " + seed);
        Random random = new Random(seed);
        RunRecord r = trained(random.nextInt(1000));
        TrainingConfig c = r.config();
        int lie = random.nextInt(r.losses().size() - 1);
        List<LossPoint> curve = new ArrayList<>(r.losses());
        curve.set(lie, new LossPoint(lie + 1, Math.nextUp(curve.get(lie).loss())));
        TrainingConfig otherSeed = new TrainingConfig(
                c.dataset(), 57, 23, 6, Activation.SIGMOID, 9, 0.3, 37, c.seed() + 1, GradientMethod.BACKPROPAGATION);
        double better = r.testAccuracy() == 1 ? 22.0 / 23 : 1;

        Map<RunRecord, Verification> expected = new LinkedHashMap<>();
        expected.put(r, Verification.VERIFIED);
        expected.put(trained(3, 5, GradientMethod.NUMERICAL), Verification.VERIFIED);
        expected.put(with(r, c, better, r.fingerprint(), DIGEST, r.losses()), Verification.differentAt(37));
        expected.put(
                with(r, c, r.testAccuracy(), "deadbeefdeadbeef", DIGEST, r.losses()), Verification.differentAt(37));
        expected.put(with(r, c, r.testAccuracy(), r.fingerprint(), DIGEST, curve), Verification.differentAt(lie + 1));
        expected.put(
                with(r, c, r.testAccuracy(), r.fingerprint(), "0".repeat(64), r.losses()), Verification.differentAt(0));

        try (Database database = Database.open(url());
                Verifier verifier = new Verifier(
                        database,
                        new RunStore(database, new EventStore(database)),
                        SETS,
                        Verifier.BUDGET,
                        new SimpleMeterRegistry())) {
            verifier.start();
            Map<String, Verification> byId = new LinkedHashMap<>();
            expected.forEach((record, verification) -> byId.put(save(database, record), verification));
            String seedLie = save(database, with(r, otherSeed, r.testAccuracy(), r.fingerprint(), DIGEST, r.losses()));
            verifier.check();
            for (Map.Entry<String, Verification> one : byId.entrySet()) {
                assertThat(awaitVerdict(database, one.getKey())).isEqualTo(one.getValue());
            }
            // Other weights have another accuracy before the first step, or another loss in it.
            assertThat(awaitVerdict(database, seedLie)).isIn(Verification.differentAt(0), Verification.differentAt(1));
        }
    }

    @Test
    default void whatWaitedAtAStopIsVerifiedAfterTheNextStart() throws Exception {
        List<String> ids = new ArrayList<>();
        try (Database database = Database.open(url())) {
            for (int i = 0; i < 5; i++) {
                ids.add(save(database, trained(i)));
            }
        }
        try (Database database = Database.open(url());
                Verifier verifier = new Verifier(
                        database,
                        new RunStore(database, new EventStore(database)),
                        SETS,
                        Verifier.BUDGET,
                        new SimpleMeterRegistry())) {
            verifier.start();
            for (String id : ids) {
                assertThat(awaitVerdict(database, id)).isEqualTo(Verification.VERIFIED);
            }
            assertThat(new RunStore(database, new EventStore(database)).countWaiting())
                    .isZero();
        }
    }

    /** It may be in the queue twice, as when two servers sweep at the same time. */
    @Test
    default void aVerdictStands() throws Exception {
        try (Database database = Database.open(url());
                Verifier verifier = verifier(database)) {
            RunStore runs = new RunStore(database, new EventStore(database));
            String judged = save(database, trained(1));
            runs.verify(judged, Verification.differentAt(7));
            verifier.start();
            String other = save(database, trained(2));
            assertThat(awaitVerdict(database, other)).isEqualTo(Verification.VERIFIED);
            try (Connection connection = DriverManager.getConnection(url());
                    Statement statement = connection.createStatement()) {
                awaitQueue(
                        statement,
                        "SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM scheduled_tasks WHERE task_name = 'verify-run')");
            }
            assertThat(verdict(database, judged)).isEqualTo(Verification.differentAt(7));
        }
    }

    /** It was saved by an earlier version, which was killed before it came into the queue. */
    @Test
    default void whatIsNotInTheQueueIsFoundAtEachStart() throws Exception {
        try (Database database = Database.open(url())) {
            String first = save(database, trained(1));
            try (Verifier verifier = verifier(database)) {
                verifier.start();
                awaitVerdict(database, first);
            }
            String second = save(database, trained(2));
            execute("DELETE FROM scheduled_tasks WHERE task_instance = '" + second + "'");
            try (Verifier verifier = verifier(database)) {
                verifier.start();
                assertThat(awaitVerdict(database, second)).isEqualTo(Verification.VERIFIED);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    default void aCheapRunComesBeforeADearOneThatCameEarlier() throws Exception {
        RunRecord dear = trained(60_000, 1, GradientMethod.BACKPROPAGATION);
        try (Database database = Database.open(url());
                Verifier verifier = verifier(database)) {
            List<String> earlier = List.of(save(database, dear), save(database, dear));
            String cheap = save(database, trained(2));
            verifier.start();
            assertThat(awaitVerdict(database, cheap)).isEqualTo(Verification.VERIFIED);
            assertThat(earlier).extracting(id -> verdict(database, id)).containsOnly(Verification.WAITING);
        }
    }

    /** A record of a million steps, of which the first is true. */
    private static RunRecord forgedEnd(int hiddenSize, int batchSize) {
        int end = 1_000_000;
        TrainingConfig config = new TrainingConfig(
                "mnist",
                57,
                23,
                hiddenSize,
                Activation.SIGMOID,
                batchSize,
                0.3,
                end,
                1,
                GradientMethod.BACKPROPAGATION);
        Trainer trainer = new Trainer(config, SET.train(57), SET.test(23));
        double first = trainer.step().loss();
        return new RunRecord(
                config,
                end,
                0.5,
                1,
                1,
                "0123456789abcdef",
                EvaluationRule.BOOK,
                DIGEST,
                List.of(new LossPoint(1, first), new LossPoint(end, 0.5)),
                List.of(new Evaluation(end, 1, 1)),
                List.of());
    }

    @Test
    default void aRunThatIsDeletedIsTrainedNoFurther() throws Exception {
        // It would take half a minute to find that it is not what it says.
        RunRecord forged = forgedEnd(6, 9);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        try (Database database = Database.open(url());
                Verifier verifier = new Verifier(
                        database, new RunStore(database, new EventStore(database)), SETS, Verifier.BUDGET, registry)) {
            String id = save(database, forged);
            verifier.start();
            awaitTraining();
            new RunStore(database, new EventStore(database)).delete(id, TOKEN_HASH, 2);
            String next = save(database, trained(2));
            assertThat(awaitVerdict(database, next)).isEqualTo(Verification.VERIFIED);
            // A verdict is counted when it has been written.
            Counter verified = registry.find("downhill.runs.checked")
                    .tag("verdict", "verified")
                    .counter();
            long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
            while (verified.count() == 0) {
                assertThat(System.nanoTime()).as("nothing is counted").isLessThan(deadline);
                Thread.sleep(5);
            }
            assertThat(registry.find("downhill.runs.checked").counters().stream()
                            .mapToDouble(Counter::count)
                            .sum())
                    .isEqualTo(1);
        }
    }

    @Test
    default void whatNoBudgetAllowsIsKnownWhenItIsSaved() {
        RunRecord record = forgedEnd(500, 1000);
        try (Database database = Database.open(url())) {
            assertThat(verdict(database, save(database, record))).isEqualTo(Verification.TOO_LONG);
            assertThat(new RunStore(database, new EventStore(database)).countWaiting())
                    .isZero();
        }
    }

    /** As it is when a class is deleted after the run was asked for its class, and before its verdict is written. */
    @Test
    default void aVerdictOnARunWhoseClassHasGoneIsForgotten() throws Exception {
        try (Database database = Database.open(url());
                Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO class"
                    + " (code, created_at, title, state, names, free_names, hold, target, task, key_hash)"
                    + " VALUES ('K7XQ2M', 1, 'class', 'open', 0, 0, 0, '', '', '" + TOKEN_HASH + "')");
            RunStore runs = new RunStore(database, new EventStore(database));
            String id = UUID.randomUUID().toString();
            NamedRun run = new NamedRun(id, "민지", "K7XQ2M", trained(1));
            assertThat(runs.save(SavedRun.of(run, 1, "K7XQ2M", new Member(1, "민지", false)), TOKEN_HASH))
                    .isEqualTo(Saving.CREATED);
            statement.execute("DELETE FROM class");
            assertThatCode(() -> runs.verify(id, Verification.VERIFIED)).doesNotThrowAnyException();
        }
    }

    private static Verifier verifier(Database database) {
        return new Verifier(
                database,
                new RunStore(database, new EventStore(database)),
                SETS,
                Verifier.BUDGET,
                new SimpleMeterRegistry());
    }

    /** The run takes two seconds; the stop comes while it is trained, and the next start begins it anew. */
    @Test
    default void aRunThatAStopInterruptsIsBegunAnew() throws Exception {
        RunRecord record = trained(120_000, 1, GradientMethod.BACKPROPAGATION);
        // A connection that is made only when the run has begun may come after its end.
        try (Database database = Database.open(url());
                Connection connection = DriverManager.getConnection(url());
                Statement statement = connection.createStatement()) {
            String id = save(database, record);
            try (Verifier verifier = new Verifier(
                    database,
                    new RunStore(database, new EventStore(database)),
                    SETS,
                    Verifier.BUDGET,
                    new SimpleMeterRegistry())) {
                verifier.start();
                awaitQueue(statement, "SELECT 1 FROM scheduled_tasks WHERE task_name = 'verify-run' AND picked");
            }
            assertThat(verdict(database, id)).isEqualTo(Verification.WAITING);
            try (Verifier verifier = new Verifier(
                    database,
                    new RunStore(database, new EventStore(database)),
                    SETS,
                    Verifier.BUDGET,
                    new SimpleMeterRegistry())) {
                verifier.start();
                assertThat(awaitVerdict(database, id)).isEqualTo(Verification.VERIFIED);
            }
        }
    }

    private static void awaitTraining() throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (Thread.getAllStackTraces().values().stream()
                .flatMap(Stream::of)
                .noneMatch(call -> call.getClassName().equals(Trainer.class.getName()))) {
            assertThat(System.nanoTime()).as("no run is trained").isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    private static void awaitQueue(Statement statement, String query) throws Exception {
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (true) {
            try (ResultSet row = statement.executeQuery(query)) {
                if (row.next()) {
                    return;
                }
            }
            assertThat(System.nanoTime()).as(query).isLessThan(deadline);
            Thread.sleep(5);
        }
    }

    @Test
    default void aRunBeyondTheBudgetIsTooLong() throws Exception {
        try (Database database = Database.open(url());
                Verifier verifier = new Verifier(
                        database,
                        new RunStore(database, new EventStore(database)),
                        SETS,
                        Duration.ZERO,
                        new SimpleMeterRegistry())) {
            verifier.start();
            String id = save(database, trained(1));
            verifier.check();
            assertThat(awaitVerdict(database, id)).isEqualTo(Verification.TOO_LONG);
        }
    }

    /** A record of an earlier version, which took accuracies that no number of images gives. */
    @Test
    default void aStoredRecordThatNoRunCanHaveIsDifferent() throws Exception {
        try (Database database = Database.open(url());
                Verifier verifier = new Verifier(
                        database,
                        new RunStore(database, new EventStore(database)),
                        SETS,
                        Verifier.BUDGET,
                        new SimpleMeterRegistry())) {
            String id = save(database, trained(1));
            try (Connection connection = DriverManager.getConnection(url());
                    Statement statement = connection.createStatement()) {
                statement.execute("UPDATE run SET test_accuracy = 0.999");
            }
            verifier.start();
            assertThat(awaitVerdict(database, id)).isEqualTo(Verification.differentAt(0));
        }
    }

    @Test
    default void aRunThatIsDeletedMeanwhileIsForgotten() throws Exception {
        try (Database database = Database.open(url());
                Verifier verifier = new Verifier(
                        database,
                        new RunStore(database, new EventStore(database)),
                        SETS,
                        Verifier.BUDGET,
                        new SimpleMeterRegistry())) {
            String deleted = save(database, trained(1));
            assertThat(new RunStore(database, new EventStore(database)).delete(deleted, TOKEN_HASH, 2))
                    .isEqualTo(Deletion.DELETED);
            String kept = save(database, trained(2));
            verifier.start();
            verifier.check();
            assertThat(awaitVerdict(database, kept)).isEqualTo(Verification.VERIFIED);
        }
    }

    @Test
    default void twoServersWorkOffOneQueue() throws Exception {
        try (Database one = Database.open(url());
                Database other = Database.open(url());
                Verifier first = new Verifier(
                        one, new RunStore(one, new EventStore(one)), SETS, Verifier.BUDGET, new SimpleMeterRegistry());
                Verifier second = new Verifier(
                        other,
                        new RunStore(other, new EventStore(other)),
                        SETS,
                        Verifier.BUDGET,
                        new SimpleMeterRegistry())) {
            first.start();
            second.start();
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                ids.add(save(i % 2 == 0 ? one : other, trained(i)));
                (i % 2 == 0 ? first : second).check();
            }
            for (String id : ids) {
                assertThat(awaitVerdict(one, id)).isEqualTo(Verification.VERIFIED);
            }
        }
    }
}
