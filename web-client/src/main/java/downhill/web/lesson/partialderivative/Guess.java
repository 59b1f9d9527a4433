package downhill.web.lesson.partialderivative;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What a reader may take for the slope by x0 at (3, 4), where the height is 25. */
enum Guess implements Labeled {
    SIX("6"),
    EIGHT("8"),
    FOURTEEN("14"),
    TWENTY_FIVE("25");

    private final Text label;

    Guess(String number) {
        label = Text.of(number, number);
    }

    @Override
    public Text label() {
        return label;
    }
}
