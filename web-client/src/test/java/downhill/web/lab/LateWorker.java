package downhill.web.lab;

import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import downhill.web.worker.SampleDigits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A model of the worker and of the two ends of the wire to it: what {@code TrainingClient}, {@code TrainingWorker} and
 * {@code RunJob} do, one message or one step at a time, when the test wants it.
 *
 * <p>Its weights are a number, which every step changes as only that step with that learning rate does.
 */
final class LateWorker implements RunFlow.Worker {
    /** From this learning rate on, a step diverges. */
    static final double TOO_LARGE = 100;

    private static final SampleDigits DIGITS = new SampleDigits(1, 1, new byte[1], new byte[1]);

    private final Deque<Message> commands = new ArrayDeque<>();
    private final Deque<Message> reports = new ArrayDeque<>();
    /** The run that the page's end hears. */
    private int run;

    private Job job;

    private record Message(int run, Object content) {}

    @Override
    public void prepare(KeptRun start) {
        run++;
        commands.add(new Message(run, start));
    }

    @Override
    public void command(Command command) {
        commands.add(new Message(run, command));
    }

    @Override
    public void abandon() {
        command(Command.Signal.END);
        run++;
    }

    /** Tells whether anything will happen that the present run waits for. */
    boolean isBusy() {
        return has(commands) || has(reports) || job != null && job.run == run && job.isBusy();
    }

    private boolean has(Deque<Message> messages) {
        return messages.stream().anyMatch(message -> message.run == run);
    }

    boolean canWork() {
        return !commands.isEmpty() || job != null && job.isBusy();
    }

    boolean canTell() {
        return !reports.isEmpty();
    }

    boolean isFetching() {
        return job != null && job.stage == Stage.FETCHING;
    }

    boolean isTraining() {
        return job != null && job.stage == Stage.READY;
    }

    /** Returns the job of the present run, or null. */
    Job job() {
        return job != null && job.run == run ? job : null;
    }

    /** Tells whether the present run trains and has not been told to pause. */
    boolean goesOn() {
        boolean trains = job() != null && job.isBusy() && job.phase == Report.Phase.RUNNING;
        return trains
                && commands.stream()
                        .noneMatch(message -> message.run == run && message.content == Command.Signal.PAUSE);
    }

    /** The worker hears the next command; without one, it works a turn. */
    void work() {
        Message message = commands.poll();
        if (message == null) {
            job.work();
        } else if (message.content instanceof KeptRun start) {
            job = new Job(message.run, start);
        } else if (job != null && job.run == message.run && message.content == Command.Signal.END) {
            job = null;
        } else if (job != null && job.run == message.run) {
            job.obey((Command) message.content);
        }
    }

    /** Returns the oldest report, or null where the page's end drops it, as it belongs to an abandoned run. */
    Report tell() {
        Message message = reports.remove();
        return message.run == run ? (Report) message.content : null;
    }

    /** The worker dies; the page's end ends its run and reports so at once. */
    Report die() {
        commands.clear();
        reports.clear();
        job = null;
        run++;
        return new Report.WorkerFailed("died");
    }

    /** A job that cannot go on reports why, and ends. */
    void fail(Report reason) {
        reports.add(new Message(job.run, reason));
        if (reason instanceof Report.DataFailed) {
            // Other pieces that were under way still arrive.
            reports.add(new Message(job.run, new Report.DataProgress(2, 2, 2, 2)));
        }
        job = reason instanceof Report.TeamLost ? null : job;
        if (job != null) {
            job.stage = Stage.ENDED;
        }
    }

    /** Returns the weights after some steps of a run. */
    static int weights(TrainingConfig config, List<LearningRateChange> changes, int step) {
        int weights = config.hashCode();
        double rate = config.learningRate();
        for (int done = 0; done < step; done++) {
            for (LearningRateChange change : changes) {
                rate = change.step() == done ? change.learningRate() : rate;
            }
            weights = 31 * weights + Double.hashCode(rate);
        }
        return weights;
    }

    static Evaluation evaluation(int step, int weights) {
        return new Evaluation(step, (weights & 0xff) / 256.0, (weights >> 8 & 0xff) / 256.0);
    }

    static String fingerprint(int weights) {
        return Integer.toHexString(weights);
    }

    static double loss(int weights) {
        return weights;
    }

    private enum Stage {
        FETCHING,
        READY,
        ENDED
    }

    /** One run, as the worker does it. */
    final class Job {
        private final int run;
        private final KeptRun start;
        private final List<LearningRateChange> changes = new ArrayList<>();
        private final List<Integer> weights = new ArrayList<>();
        private Stage stage = Stage.FETCHING;
        private boolean fetched;
        private Report.Phase phase = Report.Phase.PAUSED;
        private double rate;
        private int target;
        private int heard;
        private int reportedStep;
        private int reportedEvaluation = -1;

        private Job(int run, KeptRun start) {
            this.run = run;
            this.start = start;
            rate = start.config().learningRate();
            weights.add(start.config().hashCode());
        }

        int step() {
            return weights.size() - 1;
        }

        /** Returns the weights after so many steps. */
        int weightsAt(int step) {
            return weights.get(step);
        }

        private boolean isBusy() {
            return stage == Stage.FETCHING || stage == Stage.READY && isMoving();
        }

        private boolean isMoving() {
            return phase == Report.Phase.RUNNING || phase == Report.Phase.REPLAYING;
        }

        private void tell(Report report) {
            reports.add(new Message(run, report));
        }

        private void work() {
            if (stage == Stage.READY) {
                train();
            } else if (!fetched) {
                fetched = true;
                tell(new Report.DataProgress(1, 2, 1, 2));
            } else {
                begin();
            }
        }

        private void begin() {
            stage = Stage.READY;
            tell(new Report.RunPrepared(DIGITS));
            changeRateAsBefore();
            if (start.step() > 0) {
                target = start.step();
                phase = Report.Phase.REPLAYING;
            } else {
                tellProgress();
            }
        }

        private void obey(Command command) {
            heard++;
            if (stage != Stage.READY) {
                return;
            }
            if (command instanceof Command.Advance advance) {
                if (phase != Report.Phase.DONE && phase != Report.Phase.FAILED) {
                    target = Math.min(step() + advance.steps(), start.config().steps());
                    phase = Report.Phase.RUNNING;
                } else {
                    tellProgress();
                }
            } else if (command == Command.Signal.PAUSE) {
                phase = isMoving() ? Report.Phase.PAUSED : phase;
                tellProgress();
            } else if (command instanceof Command.ChangeLearningRate change) {
                changeRate(change.learningRate());
                tellProgress();
            } else if (command == Command.Signal.RECORD) {
                tellProgress();
                tell(new Report.RunRecorded("{}"));
            }
        }

        private void train() {
            weights.add(31 * weightsAt(step()) + Double.hashCode(rate));
            if (rate >= TOO_LARGE) {
                phase = Report.Phase.FAILED;
            } else if (step() == start.config().steps()) {
                phase = Report.Phase.DONE;
            } else {
                if (phase == Report.Phase.REPLAYING) {
                    changeRateAsBefore();
                }
                phase = step() >= target ? Report.Phase.PAUSED : phase;
            }
            if (!isMoving() || step() % 2 == 0) {
                tellProgress();
            }
        }

        private void changeRateAsBefore() {
            for (LearningRateChange change : start.changes()) {
                if (change.step() == step()) {
                    changeRate(change.learningRate());
                }
            }
        }

        private void changeRate(double newRate) {
            if (newRate != rate) {
                rate = newRate;
                changes.removeIf(change -> change.step() == step());
                changes.add(new LearningRateChange(step(), newRate));
            }
        }

        private void tellProgress() {
            double[] losses = new double[step() - reportedStep];
            for (int i = 0; i < losses.length; i++) {
                losses[i] = loss(weightsAt(reportedStep + i + 1));
            }
            if (phase == Report.Phase.FAILED && losses.length > 0) {
                losses[losses.length - 1] = Double.NaN;
            }
            List<Evaluation> fresh = new ArrayList<>();
            if (phase == Report.Phase.DONE && reportedEvaluation != step()) {
                reportedEvaluation = step();
                fresh.add(evaluation(step(), weightsAt(step())));
            }
            boolean rests = !isMoving() && phase != Report.Phase.FAILED;
            tell(new Report.TrainingProgress(
                    phase,
                    step(),
                    losses,
                    new double[0],
                    rate,
                    1,
                    step(),
                    fresh,
                    List.copyOf(changes),
                    new double[0],
                    rests ? fingerprint(weightsAt(step())) : "",
                    "java",
                    1,
                    heard));
            reportedStep = step();
        }
    }
}
