package downhill.web.lesson.gradientdescent;

import downhill.web.page.Labeled;
import downhill.web.page.Text;

/** What a reader may expect of a path. */
enum PathShape implements Labeled {
    STRAIGHT("곧장 바닥으로 내려간다", "straight down to the bottom"),
    NARROWING("양쪽을 오가며 바닥에 다가간다", "from side to side, closer and closer"),
    TO_AND_FRO("같은 두 곳을 끝없이 오간다", "between the same two places for ever"),
    LEAVING("점점 멀어진다", "farther and farther out");

    private final Text label;

    PathShape(String ko, String en) {
        this.label = Text.of(ko, en);
    }

    @Override
    public Text label() {
        return label;
    }
}
