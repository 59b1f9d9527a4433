package downhill.web.worker;

import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.engine.EnginePreference;
import java.util.List;

/** What the page asks of the worker. */
public sealed interface Command {
    /** Writes its kind and its components, in the order in which {@link #read} takes them. */
    void write(WireWriter out);

    /** Reads a command; throws an {@link IllegalArgumentException} if it is of an unknown kind. */
    static Command read(WireReader in) {
        String kind = in.text();
        return switch (kind) {
            case "prepare" -> PrepareRun.read(in);
            case "advance" -> new Advance(in.whole());
            case "pace" -> new SetPace(in.number());
            case "learningRate" -> new ChangeLearningRate(in.number());
            case "measure" -> new MeasureSpeed(in.flag());
            case "read" -> new ReadImages(in.bytes());
            case "race" -> new RaceGradients(in.whole(), in.whole());
            default -> Signal.valueOf(kind);
        };
    }

    /**
     * Fetch what the run needs, make its network, and repeat what had been done already.
     *
     * @param replaySteps steps to repeat before reporting {@link Report.RunPrepared}'s end of replay; 0 for a new run
     * @param changes the changes of the learning rate within those steps, ascending
     * @param lossesAfterUpdate whether to report the loss of each mini-batch after its update, too, as the book keeps it;
     *     every step then takes another forward pass
     * @param supplement what of it is the reader's own
     * @param validates whether validation images take the place of the test images: as many, which follow the training
     *     images in their file
     */
    record PrepareRun(
            TrainingConfig config,
            int replaySteps,
            List<LearningRateChange> changes,
            EnginePreference engine,
            boolean lossesAfterUpdate,
            Supplement supplement,
            boolean validates)
            implements Command {
        @Override
        public void write(WireWriter out) {
            out.add("prepare").add(config).add(replaySteps).addChanges(changes);
            out.add(engine.plain()).add(engine.workers()).add(lossesAfterUpdate);
            supplement.write(out);
            out.add(validates);
        }

        private static PrepareRun read(WireReader in) {
            return new PrepareRun(
                    in.config(),
                    in.whole(),
                    in.changes(),
                    new EnginePreference(in.flag(), in.whole()),
                    in.flag(),
                    Supplement.read(in),
                    in.flag());
        }
    }

    /** What is asked of the present run without saying more. */
    enum Signal implements Command {
        /** Stop after the present step. */
        PAUSE,
        /** Let go of the run, and of the images that are under way for it: it reports nothing more. */
        END,
        /** Take one step, and report every weight and bias before and after it. */
        WATCH_STEP,
        /** Evaluate if need be and report the whole run. */
        RECORD;

        @Override
        public void write(WireWriter out) {
            out.add(this);
        }
    }

    /** Train on, at most so many mini-batches; the run may end earlier. */
    record Advance(int steps) implements Command {
        @Override
        public void write(WireWriter out) {
            out.add("advance").add(steps);
        }
    }

    /** Take at most so many steps a second from now on; 0 for as many as can be. */
    record SetPace(double stepsPerSecond) implements Command {
        @Override
        public void write(WireWriter out) {
            out.add("pace").add(stepsPerSecond);
        }
    }

    /** Use another learning rate from the next step on. */
    record ChangeLearningRate(double learningRate) implements Command {
        @Override
        public void write(WireWriter out) {
            out.add("learningRate").add(learningRate);
        }
    }

    /** Read images, (N, D) unsigned bytes: now, and from now on after each step that is evaluated. */
    record ReadImages(byte[] pixels) implements Command {
        @Override
        public void write(WireWriter out) {
            out.add("read").add(pixels);
        }
    }

    /** Measure this device, by the plain loops alone if {@code plain}. */
    record MeasureSpeed(boolean plain) implements Command {
        @Override
        public void write(WireWriter out) {
            out.add("measure").add(plain);
        }
    }

    /**
     * Find one gradient in three ways, one after the other.
     *
     * @param seed of the first weights and of the mini-batch
     * @param batchSize images in the mini-batch, 1 to 1,000
     */
    record RaceGradients(int seed, int batchSize) implements Command {
        @Override
        public void write(WireWriter out) {
            out.add("race").add(seed).add(batchSize);
        }
    }
}
