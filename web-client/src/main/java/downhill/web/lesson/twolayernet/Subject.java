package downhill.web.lesson.twolayernet;

import downhill.web.page.Text;

/** What the figure shows. */
enum Subject implements Text {
    NETWORK("신경망", "The network"),
    GRAPH("가중치 하나의 계산 그래프", "The graph of one weight");

    private final String ko;
    private final String en;

    Subject(String ko, String en) {
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
