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
    READING("η = {0} · {1}걸음 · 높이 {2}", "η = {0} · step {1} · height {2}"),
    ONE_STEP("한 걸음", "One step"),
    FORMULA("f(x₀, x₁) = {0}", "f(x₀, x₁) = {0}"),
    LANDSCAPE("곡면", "Surface"),
    RATE("학습률 η", "Learning rate η"),
    STEPS("걸음 수", "Steps"),
    RUN("계속 걷기", "Keep walking"),
    PAUSE("멈추기", "Pause"),
    BACK("출발점으로", "Back to the start"),
    KEEP("이 길 남겨 두기", "Keep this path"),
    FORGET("남긴 길 지우기", "Clear kept paths"),
    FIT("길 전체가 보이게", "Show the whole path"),
    KEPT("η = {0}", "η = {0}"),
    DETECTIVE("걸음을 살펴보면", "What happened"),
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
    GUESS_LABEL("길의 모양", "Shape of the path"),
    VALLEY_LABEL("닿을 골짜기", "The valley it reaches"),
    GOLDEN_END("η = {0}, {1}걸음 뒤 {2}", "η = {0}, {2} after {1} steps"),
    GOLDEN_PATH("η = {0}, {1}걸음째 {2}", "η = {0}, {2} at step {1}"),
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
