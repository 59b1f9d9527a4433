package downhill.web.lesson.gradientdescent;

import downhill.web.page.Text;

/** What a reader may expect of a path. */
enum PathShape implements Text {
    STRAIGHT("곧장 바닥으로 내려간다", "straight down to the bottom"),
    NARROWING("양쪽을 오가며 바닥에 다가간다", "from side to side, closer and closer"),
    TO_AND_FRO("같은 두 곳을 끝없이 오간다", "between the same two places for ever"),
    LEAVING("점점 멀어진다", "farther and farther out");

    private final String ko;
    private final String en;

    PathShape(String ko, String en) {
        this.ko = ko;
        this.en = en;
    }

    @Override
    public String ko() {
        return ko;
    }

    @Override
    public String en() {
        return en;
    }
}
