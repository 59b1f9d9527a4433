package downhill.web.page;

import downhill.core.training.Range;
import downhill.web.dom.JsNumber;
import downhill.web.worker.OwnData;

/** What stands beside a field: its range, or what is wrong with its value. */
public final class FieldWords {
    private static final Text RANGE_WHOLE = Text.of("{0}~{1} 사이의 정수", "{0} to {1} (whole)");
    /** The only one is that of learning rates, which ends where numbers do. */
    private static final Text RANGE_REAL = Text.of("{0} 이상의 수", "at least {0}");

    private static final Text FAULT_WHOLE =
            Text.of("{0}: {1}~{2} 사이의 정수를 넣어 주세요.", "{0}: enter a whole number from {1} to {2}.");
    private static final Text FAULT_REAL = Text.of("{0}: {1} 이상의 수를 넣어 주세요.", "{0}: enter a number of at least {1}.");
    private static final Text FAULT_CHOICE = Text.of("{0}: 주어진 것 가운데에서 골라 주세요.", "{0}: choose one of these.");
    private static final Text FAULT_TOO_FEW = Text.of("{0}: 이 데이터에는 {1}장뿐입니다.", "{0}: this data set has only {1}.");
    private static final Text OWN_DATA_GONE = Text.of(
            "내 데이터는 페이지를 닫거나 새로 고치면 사라집니다. 파일을 다시 고르거나 다른 데이터를 골라 주세요.",
            "Your own data is lost when its page is closed or reloaded. Choose the files again, or choose other"
                    + " data.");
    private static final Text EMPTY = Text.of("(빈칸)", "(empty)");

    private static final double PLAIN_BELOW = 1e10;

    private FieldWords() {}

    /** Returns the range of a field; empty for a choice, which shows its values itself. */
    public static String hint(LanguageChoice language, ConfigField field) {
        Range range = field.range();
        if (range == null) {
            return "";
        }
        return language.say(
                range.whole() ? RANGE_WHOLE : RANGE_REAL, bound(language, range.min()), bound(language, range.max()));
    }

    /** Returns what is wrong with a text that a field does not allow. */
    public static String fault(LanguageChoice language, ConfigField field, String text) {
        Range range = field.range();
        if (field == ConfigField.DATASET && OwnData.isOne(text)) {
            return language.say(OWN_DATA_GONE);
        }
        if (range == null) {
            return language.say(FAULT_CHOICE, shown(language, text));
        }
        return language.say(
                range.whole() ? FAULT_WHOLE : FAULT_REAL,
                shown(language, text),
                bound(language, range.min()),
                bound(language, range.max()));
    }

    /** Says that the data set has fewer images than asked for. */
    public static String tooFew(LanguageChoice language, String text, int available) {
        return language.say(FAULT_TOO_FEW, text, language.whole(available));
    }

    private static String shown(LanguageChoice language, String text) {
        return text.isEmpty() ? language.say(EMPTY) : text;
    }

    private static String bound(LanguageChoice language, double value) {
        boolean plain = value == Math.floor(value) && value < PLAIN_BELOW;
        return plain ? language.whole(value) : JsNumber.written(value);
    }
}
