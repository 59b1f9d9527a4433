package downhill.web.lesson.partialderivative;

import downhill.web.page.Text;

/** What a reader may take for the slope by x0 at (3, 4), where the height is 25. */
enum Guess implements Text {
    SIX("6"),
    EIGHT("8"),
    FOURTEEN("14"),
    TWENTY_FIVE("25");

    private final String number;

    Guess(String number) {
        this.number = number;
    }

    @Override
    public String ko() {
        return number;
    }

    @Override
    public String en() {
        return number;
    }
}
