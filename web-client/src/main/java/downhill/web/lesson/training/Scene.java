package downhill.web.lesson.training;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What the figure shows. */
enum Scene implements Labeled {
    /** One round of the four steps. */
    ROUND("네 단계", "The four steps"),
    /** The loss over the steps. */
    LOSS("손실", "Loss"),
    /** The loss above what the hidden layer says of a hundred images. */
    HIDDEN("은닉층의 출력", "Hidden layer"),
    /** The loss above how far W2 and the slopes of W1 have grown. */
    GROWTH("W2와 W1의 기울기", "W2 and the slopes of W1");

    private final Text label;

    Scene(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    /** Tells whether it looks into the network, which is done for the first steps of one run only. */
    boolean looksInside() {
        return this == HIDDEN || this == GROWTH;
    }

    @Override
    public Text label() {
        return label;
    }
}
