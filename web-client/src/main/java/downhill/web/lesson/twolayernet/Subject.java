package downhill.web.lesson.twolayernet;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What the figure shows. */
enum Subject implements Labeled {
    NETWORK("신경망", "The network"),
    GRAPH("가중치 하나의 계산 그래프", "The graph of one weight");

    private final Text label;

    Subject(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
