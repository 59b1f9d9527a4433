package downhill.core.training;

/** An evaluation taken in parts: first the training images, then the test images. */
final class PartialEvaluation {
    private final TrainingConfig config;
    private final TrainingEngine engine;
    private int trainSeen;
    private int trainCorrect;
    private int testSeen;
    private int testCorrect;

    PartialEvaluation(TrainingConfig config, TrainingEngine engine) {
        this.config = config;
        this.engine = engine;
    }

    /** Classifies at most so many further images; returns whether all have been. */
    boolean goOn(int images) {
        int fromTrain = Math.min(images, config.trainSize() - trainSeen);
        if (fromTrain > 0) {
            trainCorrect += engine.correctOfTrain(trainSeen, trainSeen + fromTrain);
            trainSeen += fromTrain;
        }
        int fromTest = Math.min(images - fromTrain, config.testSize() - testSeen);
        if (fromTest > 0) {
            testCorrect += engine.correctOfTest(testSeen, testSeen + fromTest);
            testSeen += fromTest;
        }
        return trainSeen == config.trainSize() && testSeen == config.testSize();
    }

    /** The accuracies, once all images have been classified. */
    Evaluation result(int step) {
        return new Evaluation(
                step, (double) trainCorrect / config.trainSize(), (double) testCorrect / config.testSize());
    }
}
