package downhill.web.worker;

/** Measures this device. */
final class BenchJob extends Job {
    private SpeedBench bench;

    BenchJob(Desk desk) {
        super(desk);
    }

    @Override
    void begin(ShardFetch shards) {
        fetch(shards, "mnist", SpeedBench.TRAIN_SIZE, SpeedBench.TEST_SIZE, (manifest, train, test) -> {
            bench = new SpeedBench(train, test, new SpeedBench.Listener() {
                @Override
                public void again() {
                    askForTurn();
                }

                @Override
                public void measured(SpeedRow row, int count, int total) {
                    tell(new Report.SpeedMeasured(row, count, total));
                }

                @Override
                public void lost() {
                    fail(new Report.TeamLost());
                }
            });
            askForTurn();
        });
    }

    @Override
    void work() {
        bench.goOn();
    }

    @Override
    void obey(Command command) {
        if (command instanceof Command.PauseTraining) {
            end();
        }
    }

    @Override
    void release() {
        if (bench != null) {
            bench.end();
        }
    }
}
