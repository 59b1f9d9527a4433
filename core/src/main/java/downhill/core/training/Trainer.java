package downhill.core.training;

import downhill.core.data.LabeledImages;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import java.util.List;

/**
 * Runs a {@link TrainingConfig}, one mini-batch at a time.
 *
 * <p>The order of draws is the book's: seed, w1, w2, then {@code choice(trainSize, batchSize)} each step. So the weights
 * after each step are those of the book's script with the same seed, and so are the accuracies. The loss of a step is
 * that of its mini-batch before the update, which falls out of the step; the book computes it once more after the
 * update. The caller loops:
 *
 * <pre>{@code
 * while (!trainer.isDone() && !trainer.isFailed()) {
 *     trainer.step();
 *     if (trainer.evaluationDue()) trainer.evaluate();
 * }
 * }</pre>
 *
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.5.2</a>
 */
public final class Trainer {
    private final TrainingConfig config;
    private final NumPyRandom random;
    private final TrainingEngine engine;
    private final History history = new History();
    private double learningRate;
    private boolean failed;
    private PartialEvaluation evaluation;
    private int[] batch = {};

    /**
     * Starts a run in plain Java: seeds the generator and draws the initial weights.
     *
     * @param config what to do
     * @param train the training images, exactly {@code config.trainSize()} of them. Not modified.
     * @param test the test images, exactly {@code config.testSize()} of them. Not modified.
     * @throws IllegalArgumentException if the numbers of images or their sizes disagree
     */
    public Trainer(TrainingConfig config, LabeledImages train, LabeledImages test) {
        this(config, new JavaEngine(config, train, test));
    }

    /**
     * Starts a run whose heavy part another engine does, with the same bits.
     *
     * @param config what to do
     * @param engine made for {@code config} and its images; its network gets the initial weights
     */
    public Trainer(TrainingConfig config, TrainingEngine engine) {
        this.config = config;
        this.engine = engine;
        learningRate = config.learningRate();
        random = new NumPyRandom(config.seed());
        engine.network().parameters().draw(random);
    }

    /**
     * Begins with other weights than the drawn ones. The mini-batches are those of the seed all the same.
     *
     * @param weights as {@link Parameters#toArray} has them. Not modified, not kept.
     * @throws IllegalArgumentException if there are too few or too many
     * @throws IllegalStateException if a step has been done
     */
    public void beginWith(double[] weights) {
        if (stepsDone() > 0) {
            throw new IllegalStateException("the run has done " + stepsDone() + " steps");
        }
        network().parameters().set(weights);
    }

    /**
     * Ends the run where the same run has ended before: what it came to is taken over, and nothing is trained.
     *
     * @param weights the last ones, as {@link Parameters#toArray} has them. Not modified, not kept.
     * @param losses of all steps, each finite. Not modified, not kept.
     * @param evaluations all of them, in the order of their steps
     * @param changes all changes of the learning rate, in the order of their steps
     * @throws IllegalArgumentException if the losses are not those of {@code config.steps()} steps, the last evaluation is not
     *     of the last step, or there are too few or too many weights; then nothing has changed
     * @throws IllegalStateException if a step has been done
     */
    public void endAs(
            double[] weights, double[] losses, List<Evaluation> evaluations, List<LearningRateChange> changes) {
        int last = evaluations.isEmpty()
                ? 0
                : evaluations.get(evaluations.size() - 1).step();
        if (losses.length != config.steps() || last != config.steps()) {
            throw new IllegalArgumentException(losses.length + " losses and a last evaluation after step " + last
                    + ", but " + config.steps() + " steps");
        }
        beginWith(weights);
        for (double loss : losses) {
            history.addLoss(loss);
        }
        evaluations.forEach(history::addEvaluation);
        for (LearningRateChange change : changes) {
            learningRate = change.learningRate();
            history.addLearningRateChange(change);
        }
    }

    /**
     * Draws a mini-batch and takes one step against the slope of its loss.
     *
     * <p>If the loss is infinite or NaN, no parameter changes and the run has failed: the weights have left the range
     * of numbers, nearly always because the learning rate is too large.
     *
     * @return what the step did
     * @throws IllegalStateException if the run is done or has failed
     */
    public TrainingStep step() {
        if (isDone() || failed) {
            throw new IllegalStateException(
                    "the run " + (failed ? "failed" : "was done") + " after step " + stepsDone());
        }
        evaluation = null;
        batch = random.choice(config.trainSize(), config.batchSize());
        double loss = switch (config.gradient()) {
            case BACKPROPAGATION -> engine.descend(batch, learningRate);
            case NUMERICAL -> engine.descendNumerically(batch, learningRate);
        };
        history.addLoss(loss);
        failed = loss - loss != 0 || isDone() && !network().parameters().areFinite();
        return new TrainingStep(stepsDone(), loss, learningRate);
    }

    /**
     * Returns the loss of the last mini-batch after the update, which the book keeps in its {@code train_loss_list}. It
     * takes a forward pass; the run goes on as without it.
     *
     * @return mean loss, in nats
     * @throws IllegalStateException if no step has been done
     */
    public double lossAfterUpdate() {
        if (stepsDone() == 0) {
            throw new IllegalStateException("no step has been done");
        }
        return engine.loss(batch);
    }

    /** Returns how many steps have been done, in [0, config.steps()]. */
    public int stepsDone() {
        return history.stepCount();
    }

    /** Returns whether all steps have been done. */
    public boolean isDone() {
        return stepsDone() == config.steps();
    }

    /** Returns whether a loss, or at the end a weight, was infinite or NaN, so that the run cannot go on. */
    public boolean isFailed() {
        return failed;
    }

    /** Returns the rate that the next step will use. */
    public double learningRate() {
        return learningRate;
    }

    /**
     * Changes the learning rate from the next step on; the history notes it.
     *
     * @param newRate in the range of {@link Setting#LEARNING_RATE}
     * @throws ConfigException if the rate is outside its range
     */
    public void changeLearningRate(double newRate) {
        Setting.LEARNING_RATE.require(newRate);
        if (newRate != learningRate) {
            learningRate = newRate;
            history.addLearningRateChange(new LearningRateChange(stepsDone(), newRate));
        }
    }

    /**
     * Returns whether the caller should evaluate: after the book's update i where i is a multiple of {@link
     * TrainingConfig#stepsPerEpoch()}, so after steps 1, 601, 1201, …, and at the end, once each.
     */
    public boolean evaluationDue() {
        int update = stepsDone() - 1;
        boolean atMark = update >= 0 && update % config.stepsPerEpoch() == 0;
        return (atMark || isDone()) && !failed && !isEvaluated();
    }

    private boolean isEvaluated() {
        Evaluation last = history.lastEvaluation();
        return last != null && last.step() == stepsDone();
    }

    /** Returns the accuracies after the steps done so far. The history keeps them; asking twice computes once. */
    public Evaluation evaluate() {
        evaluatePart(Integer.MAX_VALUE);
        return history.lastEvaluation();
    }

    /**
     * Goes on with the evaluation after the steps done so far, for callers that have other things to do in between. A step
     * taken before its end abandons it.
     *
     * @param images how many further images to classify at most, at least 1
     * @return whether the history has the evaluation now
     */
    public boolean evaluatePart(int images) {
        if (isEvaluated()) {
            return true;
        }
        if (evaluation == null) {
            evaluation = new PartialEvaluation(config, engine);
        }
        if (!evaluation.goOn(images)) {
            return false;
        }
        history.addEvaluation(evaluation.result(stepsDone()));
        evaluation = null;
        return true;
    }

    /** Returns what the run was asked to do. */
    public TrainingConfig config() {
        return config;
    }

    /** Returns what the run remembers, growing with each step. */
    public History history() {
        return history;
    }

    /** Returns the run's own network, not a copy. */
    public TwoLayerNet network() {
        return engine.network();
    }

    /** Returns a hash of the bits of all weights: 16 hexadecimal digits. */
    public String fingerprint() {
        return network().parameters().fingerprint();
    }
}
