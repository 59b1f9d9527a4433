package downhill.web.worker;

import downhill.web.engine.EngineWish;

/** Writes a {@link Command} part by part, and reads it. */
final class CommandCodec {
    private CommandCodec() {}

    static void write(Command command, WireWriter out) {
        if (command instanceof Command.PrepareRun prepare) {
            out.add("prepare");
            RunCodec.write(prepare.config(), out);
            out.add(prepare.replaySteps());
            RunCodec.writeChanges(prepare.changes(), out);
            out.add(prepare.engine().plain()).add(prepare.engine().workers()).add(prepare.lossesAfterUpdate());
            prepare.supplement().write(out);
        } else if (command instanceof Command.Advance advance) {
            out.add("advance").add(advance.steps());
        } else if (command instanceof Command.PauseTraining) {
            out.add("pause");
        } else if (command instanceof Command.EndRun) {
            out.add("end");
        } else if (command instanceof Command.ChangeLearningRate change) {
            out.add("learningRate").add(change.learningRate());
        } else if (command instanceof Command.WatchStep) {
            out.add("watch");
        } else if (command instanceof Command.MeasureSpeed) {
            out.add("measure");
        } else if (command instanceof Command.RaceGradients race) {
            out.add("race").add(race.everyPass()).add(race.seed()).add(race.batchSize());
        } else if (command instanceof Command.RecordRun) {
            out.add("record");
        }
    }

    /**
     * Reads a command.
     *
     * @throws IllegalArgumentException if it is of an unknown kind
     */
    static Command read(WireReader in) {
        String kind = in.text();
        return switch (kind) {
            case "prepare" ->
                new Command.PrepareRun(
                        RunCodec.config(in),
                        in.whole(),
                        RunCodec.changes(in),
                        new EngineWish(in.flag(), in.whole()),
                        in.flag(),
                        Supplement.read(in));
            case "advance" -> new Command.Advance(in.whole());
            case "pause" -> new Command.PauseTraining();
            case "end" -> new Command.EndRun();
            case "learningRate" -> new Command.ChangeLearningRate(in.number());
            case "watch" -> new Command.WatchStep();
            case "measure" -> new Command.MeasureSpeed();
            case "race" -> new Command.RaceGradients(in.flag(), in.whole(), in.whole());
            case "record" -> new Command.RecordRun();
            default -> throw new IllegalArgumentException("command of unknown kind " + kind);
        };
    }
}
