package downhill.web.page;

import downhill.core.training.Range;
import downhill.core.training.TrainingConfig;

/** A setting of a run. Its query name is also the id of its input and the name of its radio buttons. */
public enum ConfigField implements Labeled {
    /** Name of the data set. */
    DATASET("data", null, "데이터", "Data"),
    /** Images to learn from. */
    TRAIN_SIZE("train", TrainingConfig.TRAIN_SIZE, "훈련 이미지 수", "Training images"),
    /** Images to test on. */
    TEST_SIZE("test", TrainingConfig.TEST_SIZE, "시험 이미지 수", "Test images"),
    /** Units of the hidden layer. */
    HIDDEN_SIZE("hidden", TrainingConfig.HIDDEN_SIZE, "은닉층 뉴런 수", "Hidden units"),
    /** Images of a mini-batch. */
    BATCH_SIZE("batch", TrainingConfig.BATCH_SIZE, "배치 크기", "Batch size"),
    /** Length of a step. */
    LEARNING_RATE("lr", TrainingConfig.LEARNING_RATE, "학습률", "Learning rate"),
    /** Mini-batches of the run. */
    STEPS("steps", TrainingConfig.STEPS, "걸음 수", "Steps"),
    /** Seed of the random numbers. */
    SEED("seed", TrainingConfig.SEED, "난수 시드", "Random seed"),
    /** Activation of the hidden layer. */
    ACTIVATION("activation", null, "활성화 함수", "Activation"),
    /** How the slope is found. */
    GRADIENT("gradient", null, "기울기 계산", "Gradient");

    private final String queryName;
    private final Range range;
    private final Text label;

    ConfigField(String queryName, Range range, String ko, String en) {
        this.queryName = queryName;
        this.range = range;
        this.label = Text.of(ko, en);
    }

    /**
     * Returns the field's name in the page's address.
     *
     * @return the name
     */
    public String queryName() {
        return queryName;
    }

    /**
     * Returns the numbers that the field may have.
     *
     * @return the range, or null for a choice
     */
    public Range range() {
        return range;
    }

    @Override
    public Text label() {
        return label;
    }
}
