package downhill.web.lesson.simplenet;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** Which way a reader may expect the weights to go. The order is that of guesses that earlier visits have left. */
enum Moves implements Labeled {
    ALL_GROW("모두 키운다", "raise all of them"),
    ALL_SHRINK("모두 줄인다", "lower all of them"),
    THIRD_GROWS("셋째 열만 키우고 나머지는 줄인다", "raise the third column, lower the others"),
    THIRD_SHRINKS("셋째 열만 줄이고 나머지는 키운다", "lower the third column, raise the others");

    private final Text label;

    Moves(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
