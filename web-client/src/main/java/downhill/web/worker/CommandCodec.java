package downhill.web.worker;

import downhill.web.engine.EngineWish;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;

/** Turns a {@link Command} into an object that can travel to the worker, and back. */
final class CommandCodec {
    private CommandCodec() {}

    /** A command on its way. Which fields it has depends on its kind. */
    interface Wire extends JSObject {
        @JSProperty
        String getKind();

        @JSProperty
        void setKind(String kind);

        @JSProperty
        int getRun();

        @JSProperty
        void setRun(int run);

        @JSProperty
        ConfigJson getConfig();

        @JSProperty
        void setConfig(ConfigJson config);

        @JSProperty
        int getSteps();

        @JSProperty
        void setSteps(int steps);

        @JSProperty
        JSArrayReader<RunJson.PointJson> getChanges();

        @JSProperty
        void setChanges(JSArrayReader<RunJson.PointJson> changes);

        @JSProperty
        boolean isPlain();

        @JSProperty
        void setPlain(boolean plain);

        @JSProperty
        boolean isEveryPass();

        @JSProperty
        void setEveryPass(boolean everyPass);

        @JSProperty
        int getSeed();

        @JSProperty
        void setSeed(int seed);

        @JSProperty
        int getBatchSize();

        @JSProperty
        void setBatchSize(int batchSize);

        @JSProperty
        int getWorkers();

        @JSProperty
        void setWorkers(int workers);

        @JSProperty
        double getLearningRate();

        @JSProperty
        void setLearningRate(double learningRate);
    }

    static Wire encode(int run, Command command) {
        Wire wire = JSObjects.create();
        wire.setRun(run);
        if (command instanceof Command.PrepareRun prepare) {
            wire.setKind("prepare");
            wire.setConfig(ConfigJson.of(prepare.config()));
            wire.setSteps(prepare.replaySteps());
            wire.setChanges(RunJson.ofChanges(prepare.changes()));
            wire.setPlain(prepare.engine().plain());
            wire.setWorkers(prepare.engine().workers());
        } else if (command instanceof Command.Advance advance) {
            wire.setKind("advance");
            wire.setSteps(advance.steps());
        } else if (command instanceof Command.PauseTraining) {
            wire.setKind("pause");
        } else if (command instanceof Command.ChangeLearningRate change) {
            wire.setKind("learningRate");
            wire.setLearningRate(change.learningRate());
        } else if (command instanceof Command.WatchStep) {
            wire.setKind("watch");
        } else if (command instanceof Command.MeasureSpeed) {
            wire.setKind("measure");
        } else if (command instanceof Command.RaceGradients race) {
            wire.setKind("race");
            wire.setEveryPass(race.everyPass());
            wire.setSeed(race.seed());
            wire.setBatchSize(race.batchSize());
        } else if (command instanceof Command.RecordRun) {
            wire.setKind("record");
        }
        return wire;
    }

    static Command decode(Wire wire) {
        return switch (wire.getKind()) {
            case "prepare" ->
                new Command.PrepareRun(
                        ConfigJson.parse(wire.getConfig()),
                        wire.getSteps(),
                        RunJson.changes(wire.getChanges()),
                        new EngineWish(wire.isPlain(), wire.getWorkers()));
            case "advance" -> new Command.Advance(wire.getSteps());
            case "pause" -> new Command.PauseTraining();
            case "learningRate" -> new Command.ChangeLearningRate(wire.getLearningRate());
            case "watch" -> new Command.WatchStep();
            case "measure" -> new Command.MeasureSpeed();
            case "race" -> new Command.RaceGradients(wire.isEveryPass(), wire.getSeed(), wire.getBatchSize());
            case "record" -> new Command.RecordRun();
            default -> throw new IllegalArgumentException("command of unknown kind " + wire.getKind());
        };
    }
}
