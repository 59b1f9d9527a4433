package downhill.web.page;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Setting;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.JsNumber;
import downhill.web.worker.OwnData;
import java.util.ArrayList;
import java.util.List;

/** A configuration in one line, and the words for its choices. */
public final class ConfigText {
    /** All of a configuration but the number of steps, which is told beside the curves, in the order of {@link ConfigField}. */
    public static final Text LINE = Text.of(
            "{0} · 은닉층 {3} · {7} · 훈련 {1}장 · 시험 {2}장 · 배치 {4} · 학습률 {5} · 시드 {6} · {8}",
            "{0} · {3} hidden · {7} · {1} training · {2} test · batch {4} · rate {5} · seed {6} · {8}");

    public static final Text SIGMOID = Text.of("시그모이드", "sigmoid");
    public static final Text RELU = Text.of("ReLU", "ReLU");
    public static final Text BACKPROPAGATION = Text.of("오차역전파법", "backpropagation");
    public static final Text NUMERICAL = Text.of("수치 미분", "numerical gradient");

    public static final Text OWN_DATA = Text.of("내 데이터", "my data");

    private static final Text DEFAULTS = Text.of("기본 설정 그대로", "the default settings");

    private ConfigText() {}

    public static Text of(Activation activation) {
        return switch (activation) {
            case SIGMOID -> SIGMOID;
            case RELU -> RELU;
        };
    }

    public static Text of(GradientMethod gradient) {
        return switch (gradient) {
            case BACKPROPAGATION -> BACKPROPAGATION;
            case NUMERICAL -> NUMERICAL;
        };
    }

    /** Returns a setting as readers know it, of a value as it stands in an address, allowed for the field. */
    public static String value(LanguageChoice language, ConfigField field, String value) {
        return switch (field) {
            case ACTIVATION -> language.say(of((Activation) Setting.ACTIVATION.choice(value)));
            case GRADIENT -> language.say(of((GradientMethod) Setting.GRADIENT.choice(value)));
            case DATASET -> OwnData.isOne(value) ? language.say(OWN_DATA) : value;
            default ->
                field.range().isOfCounts()
                        ? language.whole(JsNumber.parse(value))
                        : JsNumber.written(JsNumber.parse(value));
        };
    }

    /** Returns in what a configuration differs from that of the book, in one line. */
    public static String differences(LanguageChoice language, TrainingConfig config) {
        ConfigDraft draft = ConfigDraft.of(config, JsNumber.TEXT);
        ConfigDraft book = ConfigDraft.of(TrainingConfig.defaults(), JsNumber.TEXT);
        List<String> values = new ArrayList<>();
        for (ConfigField field : ConfigField.values()) {
            if (!draft.get(field).equals(book.get(field))) {
                values.add(language.say(field) + " " + value(language, field, draft.get(field)));
            }
        }
        return values.isEmpty() ? language.say(DEFAULTS) : String.join(" · ", values);
    }

    /** Returns a configuration in one line, its values separated by dots. */
    public static String line(LanguageChoice language, TrainingConfig config) {
        ConfigDraft draft = ConfigDraft.of(config, JsNumber.TEXT);
        List<String> values = new ArrayList<>();
        for (ConfigField field : ConfigField.values()) {
            if (field != ConfigField.STEPS) {
                values.add(value(language, field, draft.get(field)));
            }
        }
        return language.say(LINE, values.toArray());
    }
}
