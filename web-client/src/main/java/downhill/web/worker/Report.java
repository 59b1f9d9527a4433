package downhill.web.worker;

import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import java.util.List;
import org.teavm.jso.json.JSON;

/** What the worker tells the page. */
public sealed interface Report {
    /** The worker listens. */
    record WorkerReady() implements Report {}

    /**
     * Images are arriving.
     *
     * @param bytes transferred so far
     * @param totalBytes to transfer in all
     * @param images complete so far
     * @param totalImages needed in all
     */
    record DataProgress(double bytes, double totalBytes, int images, int totalImages) implements Report {}

    /**
     * Images did not arrive; what did arrive is kept.
     *
     * @param address what was asked for
     * @param status the HTTP status; 0 without an answer; 200 where the content was wrong, twice;
     *     {@link downhill.web.dom.Http#SILENT} where nothing came, twice
     */
    record DataFailed(String address, int status) implements Report {}

    /**
     * The data set has fewer images than the run asks for.
     *
     * @param field {@code trainSize} or {@code testSize}
     * @param available how many there are
     */
    record DataTooSmall(String field, int available) implements Report {}

    /**
     * The network stands at its first weights.
     *
     * @param digits the test images to watch
     */
    record RunPrepared(SampleDigits digits) implements Report {}

    /**
     * The run has moved or changed.
     *
     * @param phase what the worker does now
     * @param step steps done
     * @param losses losses of the steps since the last report, each before its update
     * @param lossesAfterUpdate of the same steps, each after its update, the book's {@code train_loss_list}; empty unless
     *     {@link Command.PrepareRun} asks for them
     * @param learningRate what the next step will use
     * @param millisPerStep time of one step, evaluation not counted; 0 before the first
     * @param millis time that the run has taken so far: steps, evaluations and reports, but not the pauses
     * @param evaluations evaluations since the last report
     * @param changes all changes of the learning rate so far
     * @param probabilities (watched digits, classes), row by row; empty where they have not been asked anew
     * @param fingerprint of the weights while the run rests; otherwise empty
     * @param path which loops do the steps: {@code simd} or {@code java}
     * @param workers how many workers do them
     * @param commandsHeard how many commands the run had heard since it was asked for; a report that was made before the
     *     last command does not answer it
     */
    record TrainingProgress(
            Phase phase,
            int step,
            double[] losses,
            double[] lossesAfterUpdate,
            double learningRate,
            double millisPerStep,
            double millis,
            List<Evaluation> evaluations,
            List<LearningRateChange> changes,
            double[] probabilities,
            String fingerprint,
            String path,
            int workers,
            int commandsHeard)
            implements Report {}

    /**
     * One step, taken under the reader's eyes.
     *
     * @param step steps done before it
     * @param loss of its mini-batch, before the update
     * @param before all weights and biases before it: w1, b1, w2, b2, each row by row
     * @param after the same after it
     */
    record StepWatched(int step, double loss, double[] before, double[] after) implements Report {}

    /**
     * The run as it stands, ready to be saved.
     *
     * @param json its JSON without id and nickname, as text
     */
    record RunRecorded(String json) implements Report {
        RunRecorded(RunJson run) {
            this(JSON.stringify(run));
        }

        /**
         * Returns what can be saved.
         *
         * @return a new object
         */
        public RunJson run() {
            return (RunJson) JSON.parse(json);
        }
    }

    /**
     * One measurement of the benchmark is there.
     *
     * @param row the measurement
     * @param count how many are there with it
     * @param total how many there will be
     */
    record SpeedMeasured(SpeedRow row, int count, int total) implements Report {}

    /** The benchmark is over; the whole run is missing if its images did not arrive. */
    record SpeedEnded() implements Report {}

    /**
     * One way of finding a gradient has come on.
     *
     * @param lane which way
     * @param passes forward passes so far
     * @param millis time so far; of backpropagation, the median of many
     * @param finished whether all slopes are found
     * @param distance from backpropagation's, the largest of all slopes; 0 before the end
     */
    record RaceProgress(Lane lane, int passes, double millis, boolean finished, double distance) implements Report {}

    /** A worker of the team has died; the run can be brought back with one. */
    record TeamLost() implements Report {}

    /**
     * The worker met an error that it cannot mend.
     *
     * @param reason what it says
     */
    record WorkerFailed(String reason) implements Report {}

    /** A way of finding a gradient. */
    enum Lane {
        /** One pass forward and one back. */
        BACKPROPAGATION,
        /** Central differences that compute again only what a parameter touches. */
        NUMERICAL,
        /** Central differences as the book takes them: two whole forward passes for each parameter. */
        EVERY_PASS
    }

    /** What the worker does with a run. */
    enum Phase {
        /** Repeats earlier steps. */
        REPLAYING,
        /** Trains. */
        RUNNING,
        /** Waits for a command. */
        PAUSED,
        /** Has done all steps. */
        DONE,
        /** Cannot go on: a loss or a weight is not finite. */
        FAILED
    }
}
