package downhill.web.lesson.gradientdescent;

import downhill.web.page.Text;

/** What the lesson says. */
enum DescentText implements Text {
    TITLE("등고선 위의 길", "The path on the contours"),
    X0("x₀", "x₀"),
    X1("x₁", "x₁"),
    HEIGHT("높이 f", "height f"),
    STEP("걸음", "step"),
    TABLE("길을 표로 보기", "The path as a table"),
    START("출발점", "Start"),
    START_SPOKEN("출발점 x₀ {0}, x₁ {1}", "Start at x₀ {0}, x₁ {1}"),
    READOUT("{0}걸음 뒤 {1}", "at step {0}: {1}"),
    FORMULA("f(x₀, x₁) = {0}", "f(x₀, x₁) = {0}"),
    LANDSCAPE("곡면", "Surface"),
    RATE("학습률 η", "Learning rate η"),
    STEPS("걸음 수", "Steps"),
    RUN("100걸음 달리기", "Run 100 steps"),
    PAUSE("멈추기", "Pause"),
    BACK("출발점으로", "Back to the start"),
    KEEP("이 길 남겨 두기", "Keep this path"),
    FORGET("남긴 길 지우기", "Clear kept paths"),
    FIT("길 전체가 보이게", "Show the whole path"),
    KEPT("η = {0}", "η = {0}"),
    DETECTIVE("탐정의 진단", "The detective’s finding"),
    SUMMARY(
            "곡면: {0}. {1}에서 출발해 {2}걸음 뒤 {3}에 있습니다. 진단: {4}.",
            "Surface: {0}. From {1} the walk has come to {3} by step {2}. Finding: {4}."),
    FACTOR_BOWL("그릇에서는 걸음마다 위치가 1 − 2η = {0}배가 됩니다.", "In the bowl a step multiplies the position by 1 − 2η = {0}."),
    FACTOR_ELLIPSE(
            "타원에서는 걸음마다 x₀이 1 − η/10 = {0}배, x₁이 1 − 2η = {1}배가 됩니다.",
            "In the ellipse a step multiplies x₀ by 1 − η/10 = {0} and x₁ by 1 − 2η = {1}."),
    FACTOR_SADDLE(
            "안장에서는 걸음마다 x₀이 1 − 2η = {0}배, x₁이 1 + 2η = {1}배가 됩니다.",
            "On the saddle a step multiplies x₀ by 1 − 2η = {0} and x₁ by 1 + 2η = {1}."),
    PRESET_BOOK("책의 걸음: η = 0.1", "The book’s walk: η = 0.1"),
    PRESET_HALF("η = 0.5", "η = 0.5"),
    PRESET_ONE("η = 1", "η = 1"),
    PRESET_MORE("η = 1.01", "η = 1.01"),
    PRESET_TEN("η = 10", "η = 10"),
    PRESET_TINY("η = 10⁻¹⁰", "η = 10⁻¹⁰"),
    PRESET_OVERLAY("타원에서 세 학습률 겹쳐 보기", "Ellipse, three rates overlaid"),
    PRESET_ELLIPSE("타원에서 η = 0.9", "Ellipse, η = 0.9"),
    PRESET_ROSENBROCK("로젠브록에서 η = 0.001", "Rosenbrock, η = 0.001"),
    ALLOWED_KEPT(
            "출발점 x₀, x₁(−12부터 12까지), 학습률(1e-10부터 10까지), 걸음 수(1부터 1000까지)의 네 수이며 모두 세 묶음까지",
            "four numbers a walk: start x₀, x₁ (−12 to 12), learning rate (1e-10 to 10), steps (1 to 1000); three walks at most"),
    ALLOWED_VIEW("x₀의 처음과 끝, x₁의 처음과 끝", "where x₀ begins and ends, then x₁"),
    QUESTION(
            "그릇의 (−3, 4)에서 학습률 0.9로 걸으면 길이 어떤 모양일까요? 1 − 2η부터 셈해 보세요.",
            "Walk in the bowl from (−3, 4) with a learning rate of 0.9. What will the path look like? Work out 1 − 2η first."),
    GUESS_LABEL("길의 모양", "Shape of the path"),
    BECAUSE(
            "1 − 2 × 0.9 = −0.8입니다. 음수라서 걸음마다 바닥 건너편으로 넘어가고, 크기가 1보다 작아 0.8배씩 가까워집니다.",
            "1 − 2 × 0.9 = −0.8. It is negative, so each step goes across to the other side; its size is below 1, so the"
                    + " distance shrinks to 0.8 of itself."),
    GOLDEN_END("η = {0}, {1}걸음 뒤 {2}", "η = {0}, {2} after {1} steps"),
    GOLDEN_PATH("η = {0}, {1}걸음째 {2}", "η = {0}, {2} at step {1}"),
    GOLDEN_MORE("여섯 길의 첫 다섯 걸음도 견주기", "The first five steps of the six walks, too"),
    SOURCE("책 4.4.1절 코드(NumPy)", "the book’s code of 4.4.1 under NumPy");

    private final String ko;
    private final String en;

    DescentText(String ko, String en) {
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
