package downhill.web.worker;

/** Finds one gradient in several ways. */
final class RaceJob extends Job {
    private final Command.RaceGradients wish;
    private GradientRace race;

    RaceJob(Desk desk, Command.RaceGradients wish) {
        super(desk);
        this.wish = wish;
    }

    @Override
    void begin(ShardFetch shards) {
        fetch(shards, "mnist", GradientRace.TRAIN_SIZE, GradientRace.TEST_SIZE, (manifest, train, test) -> {
            race = new GradientRace(train, wish, this::tell);
            askForTurn();
        });
    }

    @Override
    void work() {
        if (!race.isOver()) {
            race.goOn();
            askForTurn();
        }
    }

    @Override
    void release() {
        race = null;
    }
}
