package downhill.web.worker;

import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.engine.EngineWish;
import java.util.List;

/** What the page asks of the worker. */
public sealed interface Command {
    /**
     * Fetch what the run needs, make its network, and repeat what had been done already.
     *
     * @param config the run
     * @param replaySteps steps to repeat before reporting {@link Report.RunPrepared}'s end of replay; 0 for a new run
     * @param changes the changes of the learning rate within those steps, ascending
     * @param engine what to train with
     * @param lossesAfterUpdate whether to report the loss of each mini-batch after its update, too, as the book keeps it;
     *     every step then takes another forward pass
     * @param supplement what of it is the reader's own
     */
    record PrepareRun(
            TrainingConfig config,
            int replaySteps,
            List<LearningRateChange> changes,
            EngineWish engine,
            boolean lossesAfterUpdate,
            Supplement supplement)
            implements Command {}

    /**
     * Train on.
     *
     * @param steps how many mini-batches at most; the run may end earlier
     */
    record Advance(int steps) implements Command {}

    /** Stop after the present step. */
    record PauseTraining() implements Command {}

    /** Let go of the run, and of the images that are under way for it: nothing more is heard of it. */
    record EndRun() implements Command {}

    /**
     * Use another learning rate from the next step on.
     *
     * @param learningRate the new rate
     */
    record ChangeLearningRate(double learningRate) implements Command {}

    /** Take one step, and report every weight and bias before and after it. */
    record WatchStep() implements Command {}

    /** Measure this device. */
    record MeasureSpeed() implements Command {}

    /**
     * Find one gradient in several ways, one after the other.
     *
     * @param everyPass whether to take the central differences with every forward pass in full too
     * @param seed of the first weights and of the mini-batch
     * @param batchSize images in the mini-batch, 1 to 1,000
     */
    record RaceGradients(boolean everyPass, int seed, int batchSize) implements Command {}

    /** Evaluate if need be and report the whole run. */
    record RecordRun() implements Command {}
}
