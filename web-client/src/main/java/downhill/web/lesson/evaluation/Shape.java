package downhill.web.lesson.evaluation;

import downhill.web.page.Text;

/** How two curves may run. */
enum Shape implements Text {
    TOGETHER("끝까지 붙어서 오른다", "they rise together to the end"),
    TEST_STAYS("시험 곡선만 먼저 멈춘다", "the test curve stops early"),
    TEST_FALLS("시험 곡선이 도로 0.5까지 내려간다", "the test curve falls back to 0.5");

    private final String ko;
    private final String en;

    Shape(String ko, String en) {
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
