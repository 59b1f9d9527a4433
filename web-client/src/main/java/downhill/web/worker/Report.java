package downhill.web.worker;

import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import java.util.List;
import org.teavm.jso.json.JSON;

/** What the worker tells the page. */
public sealed interface Report {
    /** Writes its kind and its components, in the order in which {@link #read} takes them. */
    void write(WireWriter out);

    /** Reads a report; throws an {@link IllegalArgumentException} if it is of an unknown kind. */
    static Report read(WireReader in) {
        String kind = in.text();
        return switch (kind) {
            case "progress" -> TrainingProgress.read(in);
            case "ready" -> new WorkerReady();
            case "data" -> new DataProgress(in.number(), in.number(), in.whole(), in.whole());
            case "dataFailed" -> new DataFailed(in.text(), in.whole());
            case "dataTooSmall" -> new DataTooSmall(in.text(), in.whole());
            case "prepared" -> new RunPrepared(new SampleDigits(in.whole(), in.whole(), in.bytes(), in.bytes()));
            case "watched" -> new StepWatched(in.whole(), in.number(), in.numbers(), in.numbers());
            case "read" -> new ImagesRead(in.whole(), in.numbers());
            case "shown" -> new StepShown(in.whole(), in.numbers());
            case "recorded" -> new RunRecorded(in.text());
            case "compared" -> new RunCompared(in.whole());
            case "speed" -> new SpeedMeasured(SpeedRow.read(in), in.whole(), in.whole());
            case "speedEnded" -> new SpeedEnded();
            case "race" -> new RaceProgress(Lane.valueOf(in.text()), in.whole(), in.number(), in.flag(), in.number());
            case "teamLost" -> new TeamLost();
            case "silent" -> new WorkerSilent();
            case "failed" -> new WorkerFailed(in.text());
            default -> throw new IllegalArgumentException("report of unknown kind " + kind);
        };
    }

    /** The worker listens: told when it has started, and between the turns of a job that has nothing else to tell. */
    record WorkerReady() implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("ready");
        }
    }

    /** Images are arriving: of {@code totalBytes} and {@code totalImages} needed, so many are there. */
    record DataProgress(double bytes, double totalBytes, int images, int totalImages) implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("data").add(bytes).add(totalBytes).add(images).add(totalImages);
        }
    }

    /**
     * Images did not arrive; what did arrive is kept.
     *
     * @param status the HTTP status; 0 without an answer; 200 where the content was wrong, twice;
     *     {@link downhill.web.dom.Http#SILENT} where nothing came, twice
     */
    record DataFailed(String address, int status) implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("dataFailed").add(address).add(status);
        }
    }

    /** The data set has fewer images, {@code available}, than {@code trainSize} or {@code testSize} asks for. */
    record DataTooSmall(String field, int available) implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("dataTooSmall").add(field).add(available);
        }
    }

    /** The network has its first weights; these are the test images to watch. */
    record RunPrepared(SampleDigits digits) implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("prepared").add(digits.rows()).add(digits.columns());
            out.add(digits.pixels()).add(digits.labels());
        }
    }

    /**
     * The run has moved or changed.
     *
     * @param losses losses of the steps since the last report, each before its update
     * @param lossesAfterUpdate of the same steps, each after its update, the book's {@code train_loss_list}; empty unless
     *     {@link Command.PrepareRun} asks for them
     * @param learningRate what the next step will use
     * @param millisPerStep time of one step, evaluation not counted; 0 before the first
     * @param millis time that the run has taken so far: steps, evaluations and reports, but not the pauses
     * @param probabilities (watched digits, classes), row by row; empty where they have not been asked anew
     * @param fingerprint of the weights while the run rests; otherwise empty
     * @param path which loops do the steps: {@code simd} or {@code java}
     * @param commandsHeard how many commands the run had received since it was asked for; a report that was made before the
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
            implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("progress").add(phase).add(step).add(losses).add(lossesAfterUpdate);
            out.add(learningRate).add(millisPerStep).add(millis);
            out.addEvaluations(evaluations).addChanges(changes).add(probabilities);
            out.add(fingerprint).add(path).add(workers).add(commandsHeard);
        }

        private static TrainingProgress read(WireReader in) {
            return new TrainingProgress(
                    Phase.valueOf(in.text()),
                    in.whole(),
                    in.numbers(),
                    in.numbers(),
                    in.number(),
                    in.number(),
                    in.number(),
                    in.evaluations(),
                    in.changes(),
                    in.numbers(),
                    in.text(),
                    in.text(),
                    in.whole(),
                    in.whole());
        }
    }

    /**
     * One step, taken under the reader's eyes.
     *
     * @param step steps done before it
     * @param loss of its mini-batch, before the update
     * @param before all weights and biases before it: w1, b1, w2, b2, each row by row
     * @param after the same after it
     */
    record StepWatched(int step, double loss, double[] before, double[] after) implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("watched").add(step).add(loss).add(before).add(after);
        }
    }

    /** The network is seen as it was after this step: what it made of the test images that are watched, row by row. */
    record StepShown(int step, double[] probabilities) implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("shown").add(step).add(probabilities);
        }
    }

    /** What the network makes of the images of {@link Command.ReadImages} after some steps: (images, classes), row by row. */
    record ImagesRead(int step, double[] probabilities) implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("read").add(step).add(probabilities);
        }
    }

    /** The run as it stands, ready to be saved: its JSON without id and nickname, as text. */
    record RunRecorded(String json) implements Report {
        RunRecorded(RunFields run) {
            this(JSON.stringify(run));
        }

        @Override
        public void write(WireWriter out) {
            out.add("recorded").add(json);
        }

        public RunFields run() {
            return (RunFields) JSON.parse(json);
        }
    }

    /** Up to which step, as far as the run has been reported, its numbers are NumPy's: {@link downhill.core.training.NumPyEquality}. */
    record RunCompared(int equalUntil) implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("compared").add(equalUntil);
        }
    }

    /** One measurement of the benchmark has been taken, the {@code count}-th of {@code total}. */
    record SpeedMeasured(SpeedRow row, int count, int total) implements Report {
        @Override
        public void write(WireWriter out) {
            row.write(out.add("speed"));
            out.add(count).add(total);
        }
    }

    /** The benchmark is over; the whole run is missing if its images did not arrive. */
    record SpeedEnded() implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("speedEnded");
        }
    }

    /**
     * One way of finding a gradient has come on.
     *
     * @param passes forward passes so far
     * @param millis time so far; of backpropagation, the median of many
     * @param distance from backpropagation's, the largest of all slopes; 0 before the end
     */
    record RaceProgress(Lane lane, int passes, double millis, boolean finished, double distance) implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("race").add(lane).add(passes).add(millis).add(finished).add(distance);
        }
    }

    /** A worker of the team has died; the run can be brought back with one. */
    record TeamLost() implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("teamLost");
        }
    }

    /** Nothing has come from the worker for {@link SilenceWatch#MAX_SECONDS} s: the page's end says so, the worker may go on. */
    record WorkerSilent() implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("silent");
        }
    }

    /** The worker met an error that it cannot mend. */
    record WorkerFailed(String reason) implements Report {
        @Override
        public void write(WireWriter out) {
            out.add("failed").add(reason);
        }
    }

    /** A way of finding a gradient. */
    enum Lane {
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
        RUNNING,
        /** Waits for a command. */
        PAUSED,
        DONE,
        /** Cannot go on: a loss or a weight is not finite. */
        FAILED;

        boolean moves() {
            return this == REPLAYING || this == RUNNING;
        }
    }
}
