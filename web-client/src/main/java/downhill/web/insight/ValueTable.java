package downhill.web.insight;

import downhill.core.exchange.Csv;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import java.util.function.IntFunction;

/** Values of pixels and of digits as comma-separated values, one a line or as a matrix, with all their digits. */
final class ValueTable {
    private static final Text WHAT = Text.of("구분", "what");
    static final Text ROW = Text.of("행", "row");
    static final Text COLUMN = Text.of("열", "column");
    private static final Text DIGIT = Text.of("숫자", "digit");
    private static final Text VALUE = Text.of("값", "value");

    private final LanguageChoice language;
    private final Csv csv = new Csv();

    ValueTable(LanguageChoice language) {
        this.language = language;
        add(language.say(WHAT), language.say(ROW), language.say(COLUMN), language.say(DIGIT), language.say(VALUE));
    }

    /** Adds an image, row by row: its values from {@code first} on; {@code digit} may be empty. */
    ValueTable image(Text what, String digit, double[] values, int first, int stride) {
        for (int i = 0; i < Panel.SIDE * Panel.SIDE; i++) {
            add(
                    language.say(what),
                    Integer.toString(i / Panel.SIDE),
                    Integer.toString(i % Panel.SIDE),
                    digit,
                    JsNumber.toText(values[first + i * stride]));
        }
        return this;
    }

    ValueTable digits(Text what, double[] values, int first) {
        for (int c = 0; c < Panel.CLASSES; c++) {
            add(language.say(what), "", "", Integer.toString(c), JsNumber.toText(values[first + c]));
        }
        return this;
    }

    /** Returns a matrix as CSV: heads, then a line for each row, beginning with what {@code of} says of it. */
    static String matrix(List<String> heads, int first, double[] values, int columns, IntFunction<List<Integer>> of) {
        Csv csv = new Csv();
        heads.forEach(csv::text);
        for (int c = 0; c < columns; c++) {
            csv.number(Integer.toString(first + c));
        }
        csv.endLine();
        for (int r = 0; r < values.length / columns; r++) {
            for (int number : of.apply(r)) {
                csv.number(Integer.toString(number));
            }
            for (int c = 0; c < columns; c++) {
                csv.number(JsNumber.toText(values[r * columns + c]));
            }
            csv.endLine();
        }
        return csv.toString();
    }

    private void add(String... cells) {
        for (String cell : cells) {
            csv.number(cell);
        }
        csv.endLine();
    }

    String csv() {
        return csv.toString();
    }
}
