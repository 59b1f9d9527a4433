package downhill.web.lesson.gradientdescent;

import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;
import downhill.web.lesson.surface.Landscape;
import java.util.ArrayList;
import java.util.List;

/**
 * What the reader has set.
 *
 * @param landscape where the walk goes
 * @param run the present walk
 * @param kept earlier walks on the same surface, to compare with
 * @param fit whether the figure is as wide as the path, rather than as the landscape's frame
 * @param view what the reader has zoomed to: x0 from, x0 to, x1 from, x1 to; empty where that has not happened
 */
record DescentState(Landscape landscape, Run run, List<Run> kept, boolean fit, List<Double> view) {
    static final double MIN_RATE = 1e-10;
    static final double MAX_RATE = 10;
    static final int MAX_STEPS = 1000;
    static final int MAX_KEPT = 3;
    static final double MAX_START = 12;

    private static final int NUMBERS_A_RUN = 4;
    private static final int NUMBERS_A_VIEW = 4;
    private static final double WIDEST_VIEW = 1e15;
    /** Closer up, the numbers along the axes could not be told apart. */
    private static final double MIN_SHARE = 1e-5;

    /** The book's walk, before its first step. */
    static final DescentState DEFAULTS = on(Landscape.BOWL, 0.1);

    /** How the state stands in an address. */
    static final StateForm<DescentState> FORM = new StateForm<>() {
        @Override
        public DescentState read(QueryReader query) {
            Landscape landscape = query.choice("surface", Landscape.BOWL, Landscape.values());
            List<Double> start = query.numbers("start", startOf(landscape), 2, 2, -MAX_START, MAX_START);
            Run run = new Run(
                    start.get(0),
                    start.get(1),
                    query.number("lr", DEFAULTS.run.learningRate(), MIN_RATE, MAX_RATE),
                    query.whole("steps", 0, 0, MAX_STEPS));
            List<Run> kept =
                    query.groups("kept", NUMBERS_A_RUN, MAX_KEPT, DescentState::runOf, DescentText.ALLOWED_KEPT);
            List<Double> view = query.numbers(
                    "view",
                    List.of(),
                    NUMBERS_A_VIEW,
                    NUMBERS_A_VIEW,
                    -WIDEST_VIEW,
                    WIDEST_VIEW,
                    DescentState::isView,
                    DescentText.ALLOWED_VIEW);
            return new DescentState(landscape, run, kept, query.flag("fit", false), view);
        }

        @Override
        public void write(DescentState state, QueryWriter query) {
            Run run = state.run;
            query.choice("surface", state.landscape, Landscape.BOWL)
                    .numbers("start", List.of(run.x0(), run.x1()), startOf(state.landscape))
                    .number("lr", run.learningRate(), DEFAULTS.run.learningRate())
                    .number("steps", run.steps(), 0)
                    .numbers("kept", numbers(state.kept), List.of())
                    .flag("fit", state.fit, false)
                    .numbers("view", state.view, List.of());
        }
    };

    /** Returns the state before the first step from a landscape's own start. */
    static DescentState on(Landscape landscape, double learningRate) {
        Landscape.Point start = landscape.start();
        return new DescentState(
                landscape, new Run(start.x0(), start.x1(), learningRate, 0), List.of(), false, List.of());
    }

    private static List<Double> startOf(Landscape landscape) {
        return List.of(landscape.start().x0(), landscape.start().x1());
    }

    /** Reads a run out of its numbers: the start, the learning rate, the steps. Returns null if they are no run. */
    private static Run runOf(double[] numbers) {
        double rate = numbers[2];
        double steps = numbers[3];
        boolean near = isNear(numbers[0]) && isNear(numbers[1]);
        boolean taken = steps >= 1 && steps <= MAX_STEPS && steps == Math.floor(steps);
        boolean fits = near && taken && rate >= MIN_RATE && rate <= MAX_RATE;
        return fits ? new Run(numbers[0], numbers[1], rate, (int) steps) : null;
    }

    private static boolean isNear(double coordinate) {
        return coordinate >= -MAX_START && coordinate <= MAX_START;
    }

    private static List<Double> numbers(List<Run> runs) {
        List<Double> numbers = new ArrayList<>();
        for (Run run : runs) {
            numbers.addAll(List.of(run.x0(), run.x1(), run.learningRate(), (double) run.steps()));
        }
        return numbers;
    }

    /** Returns the state on another surface, at its start, with nothing kept. */
    DescentState withLandscape(Landscape other) {
        return on(other, run.learningRate());
    }

    /** Returns the state with another start; the steps are taken anew from there. */
    DescentState withStart(double x0, double x1) {
        return withRun(run.withStart(nearby(x0), nearby(x1)));
    }

    private static double nearby(double coordinate) {
        return Math.max(-MAX_START, Math.min(MAX_START, coordinate));
    }

    DescentState withLearningRate(double rate) {
        return withRun(run.withLearningRate(rate));
    }

    DescentState withSteps(int steps) {
        return withRun(run.withSteps(Math.max(0, Math.min(MAX_STEPS, steps))));
    }

    /** Returns the state with the whole path in the figure, or with the landscape's frame. */
    DescentState withFit(boolean whole) {
        return new DescentState(landscape, run, kept, whole, List.of());
    }

    /** Returns the state that shows a part of the plane, or this one where the part is too small or too large. */
    DescentState withView(double min0, double max0, double min1, double max1) {
        List<Double> wanted = List.of(min0, max0, min1, max1);
        return isView(wanted) ? new DescentState(landscape, run, kept, fit, wanted) : this;
    }

    private static boolean isView(List<Double> view) {
        return isRange(view.get(0), view.get(1)) && isRange(view.get(2), view.get(3));
    }

    private static boolean isRange(double min, double max) {
        double size = Math.max(Math.abs(min), Math.abs(max));
        return size <= WIDEST_VIEW && max - min > MIN_SHARE * Math.max(1, size);
    }

    private DescentState withRun(Run newRun) {
        return new DescentState(landscape, newRun, kept, fit, view);
    }

    /** Returns the state that also shows the present walk later on; of too many, the oldest is dropped. */
    DescentState keeping() {
        List<Run> more = new ArrayList<>(kept);
        more.remove(run);
        more.add(run);
        if (more.size() > MAX_KEPT) {
            more.remove(0);
        }
        return new DescentState(landscape, run, List.copyOf(more), fit, view);
    }

    DescentState withoutKept() {
        return new DescentState(landscape, run, List.of(), fit, view);
    }
}
