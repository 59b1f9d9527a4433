package downhill.web.lesson.gradientdescent;

import downhill.core.derivative.Surface;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.control.NumberScale;
import downhill.web.control.Playback;
import downhill.web.control.Slider;
import downhill.web.control.Stepper;
import downhill.web.control.Toggle;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.surface.Landscape;
import downhill.web.lesson.surface.Numbers;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 10: walk down surfaces with learning rates from far too small to far too large. */
public final class GradientDescentLesson {
    private static final double STEPS_PER_SECOND = 20;
    private static final int RUN_STEPS = 100;

    /** The learning rate that the reader guesses about, and how many steps show what it does. */
    private static final double GUESSED_RATE = 0.9;

    private static final int GUESSED_STEPS = 10;

    private final LanguageChoice language;
    private final Experiment<DescentState> experiment;
    private final DescentFigure figure;
    private final Choice<Landscape> landscape;
    private final HTMLElement formula = Dom.element("p", "note");
    private final Slider rate;
    private final Stepper steps;
    private final Toggle fit;
    private final Playback descent;
    private final HTMLElement run;
    private final HTMLElement back;
    private final HTMLElement keep;
    private final HTMLElement forget;
    private final HTMLElement verdict = Dom.element("h3", "verdict");
    private final HTMLElement evidence = Dom.element("p", "");
    private final PredictChoice<PathShape> guess;

    private GradientDescentLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, DescentState.FORM);
        figure = new DescentFigure(language, experiment);
        landscape = new Choice<>(
                language,
                DescentText.LANDSCAPE,
                List.of(Landscape.values()),
                chosen -> experiment.change(experiment.state().withLandscape(chosen)));
        rate = new Slider(
                language,
                DescentText.RATE,
                NumberScale.log(DescentState.MIN_RATE, DescentState.MAX_RATE, 20),
                (value, settled) -> experiment.change(experiment.state().withLearningRate(value), settled));
        steps = new Stepper(
                language,
                DescentText.STEPS,
                0,
                DescentState.MAX_STEPS,
                count -> experiment.change(experiment.state().withSteps(count)));
        fit = new Toggle(
                language,
                DescentText.FIT,
                whole -> experiment.change(experiment.state().withFit(whole)));
        descent = new Playback(STEPS_PER_SECOND, this::descend, this::showButtons);
        ButtonRow buttons = new ButtonRow(language);
        run = buttons.primary(DescentText.RUN, this::runOrPause);
        back = buttons.plain(
                DescentText.BACK, () -> experiment.change(experiment.state().withSteps(0)));
        keep = buttons.plain(
                DescentText.KEEP, () -> experiment.change(experiment.state().keeping()));
        forget = buttons.quiet(
                DescentText.FORGET, () -> experiment.change(experiment.state().withoutKept()));
        guess = new PredictChoice<>(
                stage,
                "rate-0.9",
                DescentText.QUESTION,
                DescentText.GUESS_LABEL,
                List.of(PathShape.values()),
                () -> experiment.change(walk(GUESSED_RATE, 2 * GUESSED_STEPS)));
        HTMLElement side = Dom.element(
                "div",
                "figure-side",
                rate.element(),
                steps.element(),
                buttons.element(),
                detective(),
                landscape.element(),
                formula,
                fit.element());
        stage.figures(figure.element(), side);
        stage.add(experiment.toolbar(presets()), guess.element(), new DescentNumbers(language).element());
        language.follow(this::showButtons);
        experiment.start(this::show);
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new GradientDescentLesson(stage);
    }

    private HTMLElement detective() {
        HTMLElement heading = Dom.element("h2", "");
        heading.setId(Dom.newId("detective"));
        language.follow(() -> Dom.setText(heading, language.say(DescentText.DETECTIVE)));
        HTMLElement section = Dom.element("section", "detective", heading, verdict, evidence);
        section.setAttribute("aria-labelledby", heading.getId());
        return section;
    }

    /** Returns the book's start with another learning rate and some steps taken. */
    private static DescentState walk(double learningRate, int steps) {
        return DescentState.DEFAULTS.withLearningRate(learningRate).withSteps(steps);
    }

    private static List<Preset<DescentState>> presets() {
        DescentState valley = DescentState.on(Landscape.ELLIPSE, 0.9).withSteps(40);
        DescentState overlay =
                valley.withLearningRate(0.1).keeping().withLearningRate(0.6).keeping();
        return List.of(
                new Preset<>(DescentText.PRESET_BOOK, walk(0.1, 20)),
                new Preset<>(DescentText.PRESET_HALF, walk(0.5, 1)),
                new Preset<>(DescentText.PRESET_ONE, walk(1, RUN_STEPS)),
                new Preset<>(DescentText.PRESET_MORE, walk(1.01, RUN_STEPS).withFit(true)),
                new Preset<>(DescentText.PRESET_TEN, walk(10, RUN_STEPS).withFit(true)),
                new Preset<>(DescentText.PRESET_TINY, walk(1e-10, RUN_STEPS)),
                new Preset<>(DescentText.PRESET_ELLIPSE, valley),
                new Preset<>(DescentText.PRESET_OVERLAY, overlay.withLearningRate(0.95)),
                new Preset<>(
                        DescentText.PRESET_ROSENBROCK,
                        DescentState.on(Landscape.ROSENBROCK, 0.001).withSteps(DescentState.MAX_STEPS)));
    }

    private void show(DescentState state) {
        Run walk = state.run();
        Surface surface = state.landscape().surface();
        double[][] path = walk.path(surface);
        Finding finding = Detective.judge(state.landscape(), path);
        figure.show(state, path, finding);
        landscape.show(state.landscape());
        Dom.setText(formula, language.say(DescentText.FORMULA, state.landscape().formula()));
        rate.show(walk.learningRate());
        steps.show(walk.steps());
        fit.show(state.fit());
        Availability.set(back, walk.steps() > 0);
        Availability.set(run, walk.steps() < DescentState.MAX_STEPS || descent.isPlaying());
        Availability.set(keep, walk.steps() > 0 && !state.kept().contains(walk));
        Availability.set(forget, !state.kept().isEmpty());
        showFinding(state, path, finding);
        Run first = DescentState.DEFAULTS.run();
        boolean seen = state.landscape() == Landscape.BOWL
                && walk.withSteps(0).equals(first.withLearningRate(GUESSED_RATE).withSteps(0))
                && walk.steps() >= GUESSED_STEPS;
        if (seen) {
            guess.reveal(PathShape.NARROWING, () -> language.say(DescentText.BECAUSE));
        } else {
            guess.conceal();
        }
    }

    private void showFinding(DescentState state, double[][] path, Finding finding) {
        Surface surface = state.landscape().surface();
        double[] end = path[path.length - 1];
        double[] gradient = surface.gradient(end);
        String why = language.say(
                finding.verdict().evidence(),
                path.length - 1,
                Numbers.rounded(surface.value(path[0])),
                Numbers.rounded(surface.value(end)),
                finding.step(),
                Numbers.point(end[0], end[1]),
                Numbers.rounded(Math.sqrt(gradient[0] * gradient[0] + gradient[1] * gradient[1])));
        Dom.setText(verdict, language.say(finding.verdict()));
        Dom.setText(evidence, why + factor(state));
    }

    /** Returns what a step does where the gradient is linear, in the reader's numbers. */
    private String factor(DescentState state) {
        double eta = state.run().learningRate();
        String shrink = Numbers.factor(1 - 2 * eta);
        return switch (state.landscape()) {
            case BOWL -> " " + language.say(DescentText.FACTOR_BOWL, shrink);
            case ELLIPSE -> " " + language.say(DescentText.FACTOR_ELLIPSE, Numbers.factor(1 - eta / 10), shrink);
            case SADDLE -> " " + language.say(DescentText.FACTOR_SADDLE, shrink, Numbers.factor(1 + 2 * eta));
            default -> "";
        };
    }

    private void showButtons() {
        Dom.setText(run, language.say(descent.isPlaying() ? DescentText.PAUSE : DescentText.RUN));
    }

    private void runOrPause() {
        if (descent.isPlaying()) {
            descent.stop();
            experiment.change(experiment.state());
        } else {
            descent.play();
        }
    }

    /** Takes a step and tells whether another is to follow: up to the next hundred, and while the walk still moves. */
    private boolean descend() {
        DescentState next =
                experiment.state().withSteps(experiment.state().run().steps() + 1);
        boolean more = next.run().steps() % RUN_STEPS != 0 && next.run().steps() < DescentState.MAX_STEPS;
        experiment.change(next, !more);
        return more;
    }
}
