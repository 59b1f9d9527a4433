package downhill.web.lesson.gradientdescent;

import downhill.web.chart.PlotTexts;
import downhill.web.page.Text;
import java.util.List;

final class DescentText {
    static final Text X0 = Text.of("x₀", "x₀");
    static final Text X1 = Text.of("x₁", "x₁");
    static final Text START = Text.of("출발점", "Start");
    static final Text START_SPOKEN = Text.of("출발점 x₀ {0}, x₁ {1}", "Start at x₀ {0}, x₁ {1}");
    static final Text READING = Text.of("η = {0} · {1}걸음 · 높이 {2}", "η = {0} · step {1} · height {2}");
    static final Text ONE_STEP = Text.of("한 걸음", "One step");
    static final Text FORMULA = Text.of("f(x₀, x₁) = {0}", "f(x₀, x₁) = {0}");
    static final Text LANDSCAPE = Text.of("곡면", "Surface");
    static final Text RATE = Text.of("학습률 η", "Learning rate η");
    static final Text STEPS = Text.of("걸음 수", "Steps");
    static final Text RUN = Text.of("계속 걷기", "Keep walking");
    static final Text PAUSE = Text.of("일시 정지", "Pause");
    static final Text BACK = Text.of("출발점으로", "Back to the start");
    static final Text KEEP = Text.of("이 길 남겨 두기", "Keep this path");
    static final Text FORGET = Text.of("남긴 길 지우기", "Clear kept paths");
    static final Text FIT = Text.of("길 전체 보기", "Show the whole path");
    static final Text KEPT = Text.of("η = {0}", "η = {0}");
    static final Text DETECTIVE = Text.of("걸음을 살펴보면", "What happened");
    static final Text SUMMARY = Text.of(
            "곡면: {0}. {1}에서 출발해 {2}걸음 뒤 {3}에 있습니다. 진단: {4}.",
            "Surface: {0}. From {1} the walk has come to {3} by step {2}. Finding: {4}.");
    static final Text BOTTOMS =
            Text.of(" 바닥의 높이는 {0}에서 {1}, {2}에서 {3}입니다.", " The bottoms lie at {0}, height {1}, and {2}, height {3}.");
    static final Text FACTOR_BOWL = Text.of(
            "그릇에서는 걸음마다 위치가 1 − 2η = {0}배가 됩니다.", "In the bowl a step multiplies the position by 1 − 2η = {0}.");
    static final Text FACTOR_ELLIPSE = Text.of(
            "타원에서는 걸음마다 x₀이 1 − η/10 = {0}배, x₁이 1 − 2η = {1}배가 됩니다.",
            "In the ellipse a step multiplies x₀ by 1 − η/10 = {0} and x₁ by 1 − 2η = {1}.");
    static final Text FACTOR_SADDLE = Text.of(
            "안장에서는 걸음마다 x₀이 1 − 2η = {0}배, x₁이 1 + 2η = {1}배가 됩니다.",
            "On the saddle a step multiplies x₀ by 1 − 2η = {0} and x₁ by 1 + 2η = {1}.");
    static final Text ALLOWED_KEPT = Text.of(
            "출발점 x₀, x₁(−12부터 12까지), 학습률(10⁻¹⁰부터 10까지), 걸음 수(1부터 1000까지)의 네 수이며 모두 세 묶음까지",
            "four numbers a walk: start x₀, x₁ (−12 to 12), learning rate (10⁻¹⁰ to 10), steps (1 to 1000); three"
                    + " walks at most");
    static final Text ALLOWED_VIEW = Text.of("x₀의 처음과 끝, x₁의 처음과 끝", "where x₀ begins and ends, then x₁");
    static final Text GUESS_LABEL = Text.of("학습률 0.9의 길은", "The path at 0.9");
    static final Text VALLEY_LABEL = Text.of("(0.3, 1.5)에서 닿는 골짜기", "From (0.3, 1.5) it reaches");
    static final Text GOLDEN_END = Text.of("η = {0}, {1}걸음 뒤 {2}", "η = {0}, {2} after {1} steps");
    static final Text GOLDEN_PATH = Text.of("η = {0}, {1}걸음째 {2}", "η = {0}, {2} at step {1}");
    static final Text SOURCE = Text.of("책 4.4.1절 코드(NumPy)", "the book’s code of 4.4.1 under NumPy");

    static final PlotTexts FIGURE = new PlotTexts(
            Text.of("등고선 위의 길", "The path on the contours"),
            X0,
            X1,
            Text.of("길을 표로 보기", "The path as a table"),
            List.of(Text.of("걸음", "step"), X0, X1, Text.of("높이 f", "height f")));

    private DescentText() {}
}
