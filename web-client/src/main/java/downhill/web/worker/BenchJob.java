package downhill.web.worker;

/** Measures this device: kinds of steps first, and then, if its images arrive, the book's whole job. */
final class BenchJob extends Job {
    private final boolean plain;
    private ShardFetch shards;
    private SpeedBench bench;
    private WholeRunBench wholeRun;
    private int measured;

    BenchJob(Desk desk, boolean plain) {
        super(desk);
        this.plain = plain;
    }

    @Override
    void begin(ShardFetch newShards) {
        shards = newShards;
        fetch(shards, "mnist", SpeedBench.TRAIN_SIZE, SpeedBench.TEST_SIZE, (manifest, train, test) -> {
            bench = new SpeedBench(train, test, plain, this);
            askForTurn();
        });
    }

    @Override
    void work() {
        if (wholeRun != null) {
            wholeRun.goOn();
        } else if (bench.isDone()) {
            bench.end();
            fetchAll();
        } else {
            bench.goOn();
        }
    }

    /** Without a server the images that were used before are there, perhaps not all. */
    private void fetchAll() {
        fetch(
                shards,
                "mnist",
                WholeRunBench.TRAIN_SIZE,
                WholeRunBench.TEST_SIZE,
                failure -> tell(new Report.SpeedEnded()),
                (manifest, train, test) -> {
                    wholeRun = new WholeRunBench(train, test, plain, this);
                    askForTurn();
                });
    }

    void measured(SpeedRow row) {
        measured++;
        tell(new Report.SpeedMeasured(row, measured, bench.count() + 1));
        if (wholeRun == null) {
            askForTurn();
        } else {
            tell(new Report.SpeedEnded());
        }
    }

    void lost() {
        fail(new Report.TeamLost());
    }

    @Override
    void release() {
        if (bench != null) {
            bench.end();
        }
        if (wholeRun != null) {
            wholeRun.end();
        }
    }
}
