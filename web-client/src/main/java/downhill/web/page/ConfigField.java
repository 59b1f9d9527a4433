package downhill.web.page;

import downhill.core.training.Range;
import downhill.core.training.Setting;

/**
 * The settings of a run in the order of forms and addresses. A query name is also the id of its input, or the name of its
 * radio buttons.
 */
public enum ConfigField implements Labeled {
    DATASET(Setting.DATASET, "데이터", "Data"),
    TRAIN_SIZE(Setting.TRAIN_SIZE, "훈련 이미지 수", "Training images"),
    TEST_SIZE(Setting.TEST_SIZE, "시험 이미지 수", "Test images"),
    HIDDEN_SIZE(Setting.HIDDEN_SIZE, "은닉 뉴런 수", "Hidden units"),
    BATCH_SIZE(Setting.BATCH_SIZE, "배치 크기", "Batch size"),
    LEARNING_RATE(Setting.LEARNING_RATE, "학습률", "Learning rate"),
    STEPS(Setting.STEPS, "걸음 수", "Steps"),
    SEED(Setting.SEED, "난수 시드", "Random seed"),
    ACTIVATION(Setting.ACTIVATION, "활성화 함수", "Activation"),
    GRADIENT(Setting.GRADIENT, "기울기 계산", "Gradient");

    public final Setting setting;
    private final Text label;

    ConfigField(Setting setting, String ko, String en) {
        this.setting = setting;
        this.label = Text.of(ko, en);
    }

    public String queryName() {
        return setting.query();
    }

    /** Returns the numbers that it may have, or null where it is no number. */
    public Range range() {
        return setting.range();
    }

    @Override
    public Text label() {
        return label;
    }
}
