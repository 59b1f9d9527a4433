package downhill.web.worker;

import downhill.core.data.LabeledImages;

/** Measures this device: kinds of steps first, and then, if its images arrive, the book's whole job. */
final class BenchJob extends Job implements SpeedBench.Listener {
    private ShardFetch shards;
    private SpeedBench bench;
    private WholeRunBench wholeRun;
    private int measured;

    BenchJob(Desk desk) {
        super(desk);
    }

    @Override
    void begin(ShardFetch newShards) {
        shards = newShards;
        fetch(shards, "mnist", SpeedBench.TRAIN_SIZE, SpeedBench.TEST_SIZE, (manifest, train, test) -> {
            bench = new SpeedBench(train, test, this);
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
        shards.fetch("mnist", WholeRunBench.TRAIN_SIZE, WholeRunBench.TEST_SIZE, new ShardFetch.Listener() {
            @Override
            public void progress(Report.DataProgress progress) {
                tell(progress);
            }

            @Override
            public void failed(Report report) {
                tell(new Report.SpeedEnded());
            }

            @Override
            public void complete(Manifest manifest, LabeledImages train, LabeledImages test) {
                guard(() -> {
                    wholeRun = new WholeRunBench(train, test, BenchJob.this);
                    askForTurn();
                });
            }
        });
    }

    @Override
    public void again() {
        askForTurn();
    }

    @Override
    public void measured(SpeedRow row) {
        measured++;
        tell(new Report.SpeedMeasured(row, measured, bench.count() + 1));
        if (wholeRun == null) {
            askForTurn();
        } else {
            tell(new Report.SpeedEnded());
        }
    }

    @Override
    public void lost() {
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
