package downhill.web.page;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.JsNumber;
import downhill.web.worker.ConfigNames;
import downhill.web.worker.OwnData;

/** A configuration in one line, and the words for its choices. */
public final class ConfigText {
    /** All of a configuration. */
    public static final Text LINE = Text.of(
            "{0} · 은닉층 {1} · {2} · 훈련 {3}장 · 시험 {4}장 · 배치 {5} · 학습률 {6} · 시드 {7} · {8}",
            "{0} · {1} hidden · {2} · {3} training · {4} test · batch {5} · rate {6} · seed {7} · {8}");
    /** {@link Activation#SIGMOID}. */
    public static final Text SIGMOID = Text.of("시그모이드", "sigmoid");
    /** {@link Activation#RELU}. */
    public static final Text RELU = Text.of("ReLU", "ReLU");
    /** {@link GradientMethod#BACKPROPAGATION}. */
    public static final Text BACKPROPAGATION = Text.of("오차역전파법", "backpropagation");
    /** {@link GradientMethod#NUMERICAL}. */
    public static final Text NUMERICAL = Text.of("수치 미분", "numerical gradient");

    /** A data set of the reader's own files. */
    public static final Text OWN_DATA = Text.of("내 데이터", "my data");

    private ConfigText() {}

    /**
     * Returns the words for an activation.
     *
     * @param activation the activation
     * @return its name as readers know it
     */
    public static Text of(Activation activation) {
        return activation == Activation.SIGMOID ? SIGMOID : RELU;
    }

    /**
     * Returns the words for a gradient method.
     *
     * @param gradient the method
     * @return its name as readers know it
     */
    public static Text of(GradientMethod gradient) {
        return gradient == GradientMethod.BACKPROPAGATION ? BACKPROPAGATION : NUMERICAL;
    }

    /**
     * Returns a setting as readers know it.
     *
     * @param language the language of the page
     * @param field which setting
     * @param value as it stands in an address, allowed for the field
     * @return a word or a number
     */
    public static String value(LanguageChoice language, ConfigField field, String value) {
        return switch (field) {
            case ACTIVATION -> language.say(of(ConfigNames.activation(value)));
            case DATASET -> OwnData.isOne(value) ? language.say(OWN_DATA) : value;
            case GRADIENT -> language.say(of(ConfigNames.gradient(value)));
            case TRAIN_SIZE, TEST_SIZE, HIDDEN_SIZE, BATCH_SIZE, STEPS -> language.whole(JsNumber.parse(value));
            default -> value;
        };
    }

    /**
     * Returns a configuration in one line. The number of steps is told beside the curves.
     *
     * @param language the language of the page
     * @param config the configuration
     * @return its values, separated by dots
     */
    public static String line(LanguageChoice language, TrainingConfig config) {
        return language.say(
                LINE,
                OwnData.isOne(config.dataset()) ? language.say(OWN_DATA) : config.dataset(),
                language.whole(config.hiddenSize()),
                language.say(of(config.activation())),
                language.whole(config.trainSize()),
                language.whole(config.testSize()),
                language.whole(config.batchSize()),
                JsNumber.toText(config.learningRate()),
                JsNumber.toText(config.seed()),
                language.say(of(config.gradient())));
    }
}
