package downhill.web.lesson.gradientdescent;

import static downhill.web.lesson.gradientdescent.DescentState.BOUNCE;
import static downhill.web.lesson.gradientdescent.DescentState.FIT;
import static downhill.web.lesson.gradientdescent.DescentState.KEPT;
import static downhill.web.lesson.gradientdescent.DescentState.KEYS;
import static downhill.web.lesson.gradientdescent.DescentState.RATE;
import static downhill.web.lesson.gradientdescent.DescentState.STEPS;
import static downhill.web.lesson.gradientdescent.DescentState.SURFACE;
import static downhill.web.lesson.gradientdescent.DescentState.VALLEY;

import downhill.core.derivative.Surface;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.NumberScale;
import downhill.web.dom.Dom;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Numbers;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.RunButton;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.gradientdescent.Detective.Finding;
import downhill.web.lesson.surface.Landscape;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 10: walk down surfaces with learning rates from far too small to far too large. */
public final class GradientDescentLesson extends Lesson {
    private static final double STEPS_PER_SECOND = 6;
    private static final int RUN_STEPS = 100;
    /** Those that a finger tells apart; links go beyond. */
    private static final NumberScale RATES = NumberScale.linear(0.01, 1.2, 0.01);

    private final DescentFigure figure;
    private final HTMLElement formula = Dom.element("p", "note");
    private final HTMLElement step;
    private final RunButton run;
    private final HTMLElement back;
    private final HTMLElement keep;
    private final HTMLElement forget;
    private final HTMLElement verdict = Dom.element("h3", "verdict");
    private final HTMLElement evidence = Dom.element("p", "");

    public GradientDescentLesson(Stage stage) {
        super(stage, KEYS);
        PredictChoice<?> answer = new PredictChoice<>(stage, VALLEY);
        figure = new DescentFigure(experiment, answer);
        ButtonRow stepping = new ButtonRow(language);
        step = stepping.primary(DescentText.ONE_STEP, this::descend);
        run = new RunButton(language, DescentText.RUN, DescentText.PAUSE, STEPS_PER_SECOND, this::descend)
                .pausing(() -> change(state()));
        back = run.row.plain(DescentText.BACK, () -> change(state().with(STEPS, 0)));
        ButtonRow comparing = new ButtonRow(language);
        keep = comparing.plain(DescentText.KEEP, () -> change(DescentState.keeping(state())));
        forget = comparing.quiet(DescentText.FORGET, () -> change(state().with(KEPT, List.of())));
        stage.figures(figure.element);
        stage.add(experiment.faults());
        script().control("step", stepping.element)
                .run(run)
                .control("verdict", detective())
                .control("rate", controls.slider(DescentText.RATE, RATE, RATES))
                .control("steps", controls.stepper(DescentText.STEPS, STEPS))
                .control("surface", Dom.element("div", "", controls.choice(DescentText.LANDSCAPE, SURFACE), formula))
                .control("compare", comparing.element)
                .control("view", controls.toggle(DescentText.FIT, FIT))
                .action("step", this::descend)
                .guess(answer)
                .guess(BOUNCE)
                .derived("height", () -> height(state()))
                .numbers(DescentGolden.ALL, DescentGolden.computed())
                .start();
    }

    private HTMLElement detective() {
        HTMLElement heading = Dom.element("h2", "");
        heading.setId(Dom.newId("detective"));
        language.follow(() -> Dom.setText(heading, say(DescentText.DETECTIVE)));
        HTMLElement section = Dom.element("section", "detective", heading, verdict, evidence);
        section.setAttribute("aria-labelledby", heading.getId());
        return section;
    }

    private static double height(Values state) {
        Surface surface = state.get(SURFACE).surface;
        double[][] path = DescentState.run(state).path(surface);
        return surface.value(path[path.length - 1]);
    }

    /** Returns the book's start with another learning rate and some steps taken. */
    private static Values walk(double learningRate, int steps) {
        return KEYS.defaults().with(RATE, learningRate).with(STEPS, steps);
    }

    @Override
    protected void show(Values state) {
        Landscape landscape = state.get(SURFACE);
        Run walk = DescentState.run(state);
        double[][] path = walk.path(landscape.surface);
        Finding finding = Detective.judge(landscape, path);
        figure.show(state, path, finding);
        Dom.setText(formula, say(DescentText.FORMULA, landscape.formula));
        Availability.set(back, walk.steps() > 0);
        Availability.set(step, walk.steps() < STEPS.max());
        Availability.set(run.button, walk.steps() < STEPS.max() || run.isPlaying());
        Availability.set(keep, walk.steps() > 0 && !state.get(KEPT).contains(walk));
        Availability.set(forget, !state.get(KEPT).isEmpty());
        showFinding(landscape, walk, path, finding);
    }

    private void showFinding(Landscape landscape, Run walk, double[][] path, Finding finding) {
        Surface surface = landscape.surface;
        double[] end = path[path.length - 1];
        double[] gradient = surface.gradient(end);
        String why = say(
                finding.verdict().evidence,
                path.length - 1,
                Numbers.rounded(surface.value(path[0])),
                Numbers.rounded(surface.value(end)),
                finding.step(),
                Numbers.point(end[0], end[1]),
                Numbers.rounded(Math.sqrt(gradient[0] * gradient[0] + gradient[1] * gradient[1])));
        Dom.setText(verdict, say(finding.verdict()));
        Dom.setText(evidence, why + factor(landscape, walk.learningRate()));
    }

    /** Returns what a step does where the gradient is linear, in the reader's numbers. */
    private String factor(Landscape landscape, double eta) {
        String shrink = Numbers.factor(1 - 2 * eta);
        return switch (landscape) {
            case BOWL -> " " + say(DescentText.FACTOR_BOWL, shrink);
            case ELLIPSE -> " " + say(DescentText.FACTOR_ELLIPSE, Numbers.factor(1 - eta / 10), shrink);
            case SADDLE -> " " + say(DescentText.FACTOR_SADDLE, shrink, Numbers.factor(1 + 2 * eta));
            default -> "";
        };
    }

    /** Takes a step and returns whether another is to follow: up to the next hundred, and while the walk still moves. */
    private boolean descend() {
        int steps = STEPS.nearest(state().get(STEPS) + 1);
        boolean more = steps % RUN_STEPS != 0 && steps < STEPS.max();
        experiment.change(state().with(STEPS, steps), !more || !run.isPlaying());
        return more;
    }
}
