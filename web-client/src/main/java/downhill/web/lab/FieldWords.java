package downhill.web.lab;

import downhill.core.training.Range;
import downhill.web.dom.JsNumber;
import downhill.web.page.ConfigField;
import downhill.web.page.LanguageChoice;

/** What stands beside a field: what it may hold, or what is wrong with what it holds. */
final class FieldWords {
    private static final double PLAIN_BELOW = 1e10;

    private FieldWords() {}

    /** Returns the range of a field; empty for a choice, which shows its values itself. */
    static String hint(LanguageChoice language, ConfigField field) {
        Range range = field.range();
        if (range == null) {
            return "";
        }
        return language.say(
                range.whole() ? LabText.RANGE_WHOLE : LabText.RANGE_REAL,
                bound(language, range.min()),
                bound(language, range.max()));
    }

    /** Returns what is wrong with a text that the field does not allow: the text and the range. */
    static String fault(LanguageChoice language, ConfigField field, String text) {
        Range range = field.range();
        if (range == null) {
            return language.say(LabText.FAULT_CHOICE, shown(language, text));
        }
        return language.say(
                range.whole() ? LabText.FAULT_WHOLE : LabText.FAULT_REAL,
                shown(language, text),
                bound(language, range.min()),
                bound(language, range.max()));
    }

    /** Says that the data set has fewer images than asked for. */
    static String tooFew(LanguageChoice language, String text, int available) {
        return language.say(LabText.FAULT_TOO_FEW, text, language.whole(available));
    }

    private static String shown(LanguageChoice language, String text) {
        return text.isEmpty() ? language.say(LabText.EMPTY) : text;
    }

    private static String bound(LanguageChoice language, double value) {
        boolean plain = value == Math.floor(value) && value < PLAIN_BELOW;
        return plain ? language.whole(value) : JsNumber.toText(value).replace("+", "");
    }
}
