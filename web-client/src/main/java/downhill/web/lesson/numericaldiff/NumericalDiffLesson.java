package downhill.web.lesson.numericaldiff;

import downhill.core.function.Expression;
import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.control.ExpressionField;
import downhill.web.control.NumberScale;
import downhill.web.control.Playback;
import downhill.web.control.Slider;
import downhill.web.control.Steps;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 7: shrink h and see the error of a numerical derivative fall, rise and end in a slope of 0. */
public final class NumericalDiffLesson {
    private static final NumberScale WIDTHS = NumberScale.log(NumericalDiffState.MIN_H, NumericalDiffState.MAX_H, 4);
    private static final NumberScale PLACES =
            NumberScale.linear(NumericalDiffState.MIN_X, NumericalDiffState.MAX_X, 0.1);
    private static final int POSITIONS_PER_DECADE = 4;
    private static final double STEPS_PER_SECOND = 5;
    private static final double TOO_SMALL = 1e-15;

    /** Where shrinking stops by itself: both differences have read 0 for a while. */
    private static final double SWEPT = 1e-18;

    private final LanguageChoice language;
    private final Experiment<NumericalDiffState> experiment;
    private final CurveFigure curveFigure;
    private final ErrorFigure errorFigure;
    private final Slider width;
    private final Slider place;
    private final Choice<Difference> difference;
    private final Choice<Example> example;
    private final ExpressionField own;
    private final Playback sweep;
    private final HTMLElement sweepButton;
    private final PredictChoice<Outcome> guess;
    private final GoldenValue[] golden = new GoldenValue[NumericalDiffGolden.values().length];
    private Expression f = Expression.parse(NumericalDiffState.DEFAULTS.f(), 1);
    private String fText = NumericalDiffState.DEFAULTS.f();

    private NumericalDiffLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, NumericalDiffState.FORM);
        curveFigure = new CurveFigure(language, experiment);
        errorFigure = new ErrorFigure(language, experiment);
        width = new Slider(
                language,
                NumericalDiffText.H,
                WIDTHS,
                (value, settled) -> experiment.change(experiment.state().withH(value), settled));
        place = new Slider(
                language,
                NumericalDiffText.X,
                PLACES,
                (value, settled) -> experiment.change(experiment.state().withX(value), settled));
        difference = new Choice<>(
                language,
                NumericalDiffText.DIFFERENCE,
                List.of(Difference.values()),
                chosen -> experiment.change(experiment.state().withDifference(chosen)));
        example = new Choice<>(
                language,
                NumericalDiffText.FUNCTION,
                List.of(Example.values()),
                chosen -> experiment.change(experiment.state().withExample(chosen)));
        own = new ExpressionField(
                language,
                NumericalDiffText.OWN,
                1,
                text -> experiment.change(experiment.state().withF(text), false));
        sweep = new Playback(STEPS_PER_SECOND, this::shrink, this::showButtons);
        ButtonRow buttons = new ButtonRow(language);
        sweepButton = buttons.primary(NumericalDiffText.SWEEP, this::sweepOrPause);
        buttons.plain(NumericalDiffText.SHRINK, this::shrink);
        guess = new PredictChoice<>(
                stage,
                "error-at-1e-15",
                NumericalDiffText.QUESTION,
                NumericalDiffText.GUESS_LABEL,
                List.of(Outcome.values()),
                () -> experiment.change(NumericalDiffState.DEFAULTS.withH(TOO_SMALL)));
        stage.figures(errorFigure.element(), curveFigure.element());
        stage.controls(
                width.element(),
                buttons.element(),
                difference.element(),
                place.element(),
                example.element(),
                own.element());
        stage.add(experiment.toolbar(presets()), guess.element());
        addGolden(stage);
        language.follow(this::showButtons);
        experiment.start(this::show);
        guess.reveal(Outcome.LARGER, () -> language.say(NumericalDiffText.BECAUSE));
        showGolden();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new NumericalDiffLesson(stage);
    }

    private static List<Preset<NumericalDiffState>> presets() {
        NumericalDiffState book = NumericalDiffState.DEFAULTS;
        NumericalDiffState sine = book.withExample(Example.SINE);
        return List.of(
                new Preset<>(NumericalDiffText.BOOK, book.withH(1e-4)),
                new Preset<>(NumericalDiffText.AT_TEN, book.withX(10).withH(1e-4)),
                new Preset<>(NumericalDiffText.TOO_SMALL, book.withH(TOO_SMALL)),
                new Preset<>(NumericalDiffText.GONE, book.withH(10e-50)),
                new Preset<>(NumericalDiffText.SINE_FORWARD, sine.withH(1e-8)),
                new Preset<>(NumericalDiffText.SINE_CENTRAL, sine.withH(1e-5).withDifference(Difference.CENTRAL)));
    }

    private void addGolden(Stage stage) {
        GoldenList numbers = new GoldenList(language);
        for (NumericalDiffGolden one : NumericalDiffGolden.values()) {
            golden[one.ordinal()] = numbers.add(one.label(), one);
        }
        stage.add(numbers.element());
    }

    /** These numbers are of functions and places of their own, whatever the reader has set. */
    private void showGolden() {
        for (NumericalDiffGolden one : NumericalDiffGolden.values()) {
            golden[one.ordinal()].show(one.compute());
        }
    }

    private void show(NumericalDiffState state) {
        if (!state.f().equals(fText)) {
            fText = state.f();
            f = Expression.parse(fText, 1);
        }
        curveFigure.show(state, f);
        errorFigure.show(state, f);
        width.show(state.h());
        place.show(state.x());
        difference.show(state.difference());
        example.show(Example.of(state.f()));
        own.show(state.f());
    }

    private void showButtons() {
        Dom.setText(sweepButton, language.say(sweep.isPlaying() ? NumericalDiffText.PAUSE : NumericalDiffText.SWEEP));
    }

    private void sweepOrPause() {
        if (sweep.isPlaying()) {
            sweep.stop();
            return;
        }
        if (experiment.state().h() <= SWEPT) {
            experiment.change(experiment.state().withH(NumericalDiffState.MAX_H));
        }
        sweep.play();
    }

    /** Makes h ten times smaller and tells whether it is worth going on. */
    private boolean shrink() {
        NumericalDiffState state = experiment.state();
        experiment.change(state.withH(WIDTHS.value(WIDTHS.position(state.h()) - POSITIONS_PER_DECADE)));
        return experiment.state().h() > SWEPT;
    }

    /** Returns a width as the slider has it. */
    static double width(double wanted) {
        return WIDTHS.value(WIDTHS.position(wanted));
    }

    /** Returns a place as the slider has it. */
    static double place(double wanted) {
        double rounded = Steps.round(wanted, 0.1);
        return Math.max(NumericalDiffState.MIN_X, Math.min(NumericalDiffState.MAX_X, rounded));
    }

    static String number(LanguageChoice language, double value, int digits) {
        return value == value ? JsNumber.significant(value, digits) : language.say(NumericalDiffText.UNDEFINED);
    }

    static String full(LanguageChoice language, double value) {
        return value == value ? JsNumber.toText(value) : language.say(NumericalDiffText.UNDEFINED);
    }
}
