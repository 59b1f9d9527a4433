package downhill.web.lesson.gradientdescent;

import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Values;
import downhill.web.lesson.Vocabulary;
import downhill.web.lesson.surface.Landscape;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

public final class DescentState {
    static final double MAX_START = 12;
    static final int MAX_KEPT = 3;

    private static final int NUMBERS_A_RUN = 4;
    private static final double MAX_VIEW = 1e15;
    /** Closer up, the numbers along the axes could not be told apart. */
    private static final double MIN_SHARE = 1e-5;

    static final Key.Choice<Landscape> SURFACE = Key.choice("surface", Landscape.BOWL, Landscape.values());
    /** Where it begins: x0, x1. */
    static final Key<List<Double>> START =
            Key.numbers("start", values -> startOf(values.get(SURFACE)), 2, 2, -MAX_START, MAX_START);

    static final Key.Number RATE = Key.number("lr", 0.1, 1e-10, 10);
    static final Key.Whole STEPS = Key.whole("steps", 0, 0, 1000).growing();
    /** Earlier walks on the same surface, to compare with. */
    static final Key<List<Run>> KEPT = Key.groups(
            "kept",
            NUMBERS_A_RUN,
            MAX_KEPT,
            DescentState::runOf,
            run -> List.of(run.x0(), run.x1(), run.learningRate(), (double) run.steps()),
            DescentText.ALLOWED_KEPT);
    /** Whether the figure is as wide as the path, rather than as the landscape's frame. */
    static final Key<Boolean> FIT = Key.flag("fit");
    /** What the reader has zoomed to: x0 from, x0 to, x1 from, x1 to; empty where that has not happened. */
    static final Key<List<Double>> VIEW = Key.numbers(
            "view", values -> List.of(), 4, 4, -MAX_VIEW, MAX_VIEW, DescentState::isView, DescentText.ALLOWED_VIEW);

    /** All of them. On another surface the walk begins at its start, with nothing kept. */
    static final Keys KEYS = Keys.of(SURFACE, START, RATE, STEPS, KEPT, FIT, VIEW)
            .resetting(SURFACE, START, STEPS, KEPT, FIT, VIEW)
            .resetting(FIT, VIEW);

    static final Question<Text> BOUNCE = Question.choice(
                    "bounce-path",
                    DescentText.GUESS_LABEL,
                    1,
                    Text.of("바닥까지 곧게 갑니다", "Straight to the bottom"),
                    Text.of("위아래로 오가며 다가갑니다", "Up and down, closer each time"),
                    Text.of("같은 두 점을 오갑니다", "Between the same two points"),
                    Text.of("점점 멀어집니다", "Farther and farther out"))
            .because(
                    Text.of(
                            "학습률은 걸음의 길이만 바꿉니다. 화살표는 바닥을 빗나갑니다.",
                            "A learning rate changes only how long steps are. The arrows still miss the bottom."),
                    Text.of("", ""),
                    Text.of(
                            "건너편에 설 때마다 출발한 높이보다 조금 낮아집니다.",
                            "Each time it lands on the far side, it is a little lower than before."),
                    Text.of(
                            "걸음이 길어 바닥을 넘어가지만, 넘어가는 폭은 점점 줄어듭니다.",
                            "Long steps do go past the bottom, but by less each time."));
    static final Question<Text> VALLEY = Question.choice(
                    "valley",
                    DescentText.VALLEY_LABEL,
                    1,
                    Text.of("더 깊은 왼쪽 골짜기", "The deeper one on the left"),
                    Text.of("가까운 오른쪽 골짜기", "The nearer one on the right"))
            .because(
                    Text.of(
                            "더 깊어도 언덕 너머에 있으면 발밑의 기울기에는 나타나지 않습니다.",
                            "It is deeper, but over the ridge: the gradient underfoot does not show it."),
                    Text.of("", ""));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .derived("height")
            .controls("step", "run", "verdict", "rate", "steps", "surface", "compare", "view", "tools")
            .handles(START)
            .actions("step", "run")
            .guesses(BOUNCE, VALLEY);

    private DescentState() {}

    private static List<Double> startOf(Landscape landscape) {
        return List.of(landscape.start.x0(), landscape.start.x1());
    }

    static Run run(Values values) {
        List<Double> start = values.get(START);
        return new Run(start.get(0), start.get(1), values.get(RATE), values.get(STEPS));
    }

    /** Returns the state with another start as near as it may be; the steps are taken anew from there. */
    static Values withStart(Values values, double x0, double x1) {
        return values.with(START, List.of(nearby(x0), nearby(x1)));
    }

    private static double nearby(double coordinate) {
        return Math.max(-MAX_START, Math.min(MAX_START, coordinate));
    }

    /** Returns the state that shows a part of the plane, or the same where the part is too small or too large. */
    static Values withView(Values values, double min0, double max0, double min1, double max1) {
        List<Double> wanted = List.of(min0, max0, min1, max1);
        return isView(wanted) ? values.with(VIEW, wanted) : values;
    }

    private static boolean isView(List<Double> view) {
        return isRange(view.get(0), view.get(1)) && isRange(view.get(2), view.get(3));
    }

    private static boolean isRange(double min, double max) {
        double size = Math.max(Math.abs(min), Math.abs(max));
        return size <= MAX_VIEW && max - min > MIN_SHARE * Math.max(1, size);
    }

    /** Returns the state that also shows the present walk later on; of too many, the oldest is dropped. */
    static Values keeping(Values values) {
        List<Run> more = new ArrayList<>(values.get(KEPT));
        more.remove(run(values));
        more.add(run(values));
        if (more.size() > MAX_KEPT) {
            more.remove(0);
        }
        return values.with(KEPT, List.copyOf(more));
    }

    /** Reads a run out of its numbers: the start, the learning rate, the steps. Returns null if they are no run. */
    private static Run runOf(double[] numbers) {
        double rate = numbers[2];
        double steps = numbers[3];
        boolean near = isNear(numbers[0]) && isNear(numbers[1]);
        boolean taken = steps >= 1 && steps <= STEPS.max() && steps == Math.floor(steps);
        boolean fits = near && taken && rate >= RATE.min() && rate <= RATE.max();
        return fits ? new Run(numbers[0], numbers[1], rate, (int) steps) : null;
    }

    private static boolean isNear(double coordinate) {
        return coordinate >= -MAX_START && coordinate <= MAX_START;
    }
}
