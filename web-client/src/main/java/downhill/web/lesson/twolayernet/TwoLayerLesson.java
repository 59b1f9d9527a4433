package downhill.web.lesson.twolayernet;

import downhill.core.data.LabeledImages;
import downhill.core.network.Gradients;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.control.NumberScale;
import downhill.web.control.Stepper;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.PageImages;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 12: follow an image through the network, then measure the slope of any of its 39,760 numbers in two ways. */
public final class TwoLayerLesson {
    private static final int GUESSED_DIGIT = 1;
    private static final int PARTS = 8;
    private static final double PART_MILLIS = 10;

    private final LanguageChoice language;
    private final Experiment<TwoLayerState> experiment;
    private final PageImages images = new PageImages("mnist");
    private final HTMLElement status = Dom.element("p", "net-note");
    private final HTMLElement retry;
    private final HTMLElement live;
    private final NetworkFigure network;
    private final LayerFigure layerFigure;
    private final DictionaryTable dictionary;
    private final SlopeCheck check;
    private final Stepper image;
    private final Choice<Layer> layer;
    private final Choice<Parameter> parameter;
    private final Stepper pixel;
    private final Stepper unit;
    private final Stepper digit;
    private final PredictChoice<TwoLayerText> cornerGuess;
    private final PredictNumber biasGuess;
    private final GoldenValue[] golden = new GoldenValue[TwoLayerGolden.values().length];
    private TwoLayerModel model;
    private boolean failed;
    private Measured measured;
    private int measuredCount;

    /** The slope that shows. */
    private record Measured(Parameter parameter, int index, TwoLayerModel.Slope slope) {}

    private TwoLayerLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, TwoLayerState.FORM);
        network = new NetworkFigure(language, experiment);
        layerFigure = new LayerFigure(language);
        dictionary = new DictionaryTable(language);
        check = new SlopeCheck(language);
        image = new Stepper(
                language,
                TwoLayerText.IMAGE,
                0,
                TwoLayerModel.IMAGES - 1,
                value -> experiment.change(experiment.state().withImage(value)));
        layer = new Choice<>(
                language,
                TwoLayerText.LAYER,
                List.of(Layer.values()),
                value -> experiment.change(experiment.state().withLayer(value)));
        parameter = new Choice<>(
                language,
                TwoLayerText.PARAMETER,
                List.of(Parameter.values()),
                value -> experiment.change(experiment.state().withParameter(value)));
        pixel = new Stepper(
                language,
                TwoLayerText.PIXEL,
                0,
                TwoLayerModel.PIXELS - 1,
                value -> experiment.change(experiment.state().withPixel(value)));
        unit = new Stepper(
                language,
                TwoLayerText.UNIT,
                0,
                TwoLayerModel.HIDDEN - 1,
                value -> experiment.change(experiment.state().withUnit(value)));
        digit = new Stepper(
                language,
                TwoLayerText.DIGIT,
                0,
                TwoLayerModel.CLASSES - 1,
                value -> experiment.change(experiment.state().withDigit(value)));
        cornerGuess = new PredictChoice<>(
                stage,
                "corner",
                TwoLayerText.CORNER_QUESTION,
                TwoLayerText.CORNER_LABEL,
                List.of(TwoLayerText.EXACTLY_ZERO, TwoLayerText.NEARLY_ZERO, TwoLayerText.LIKE_OTHERS),
                () -> experiment.change(corner(experiment.state())));
        biasGuess = new PredictNumber(
                stage,
                "bias",
                TwoLayerText.B2_QUESTION,
                TwoLayerText.B2_LABEL,
                NumberScale.linear(-0.2, 0.2, 0.01),
                () -> experiment.change(bias(experiment.state(), GUESSED_DIGIT)));
        GoldenList numbers = new GoldenList(language);
        for (TwoLayerGolden one : TwoLayerGolden.values()) {
            golden[one.ordinal()] = numbers.add(one.label(), one);
        }
        ButtonRow again = new ButtonRow(language);
        retry = again.plain(TwoLayerText.RETRY, this::fetch);
        live = Dom.element(
                "div",
                "net-live",
                network.element(),
                Dom.element("div", "controls", image.element(), layer.element()),
                layerFigure.element(),
                dictionary.element(),
                Dom.element("div", "controls", parameter.element(), pixel.element(), unit.element(), digit.element()),
                check.element());
        stage.add(status, again.element(), live);
        stage.add(experiment.toolbar(presets()), cornerGuess.element(), biasGuess.element(), numbers.element());
        experiment.start(this::show);
        fetch();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new TwoLayerLesson(stage);
    }

    private static List<Preset<TwoLayerState>> presets() {
        TwoLayerState book = TwoLayerState.DEFAULTS;
        return List.of(
                new Preset<>(TwoLayerText.BRIGHT, book),
                new Preset<>(TwoLayerText.CORNER, corner(book)),
                new Preset<>(
                        TwoLayerText.W2_ONE,
                        book.withParameter(Parameter.W2).withUnit(3).withDigit(7)),
                new Preset<>(TwoLayerText.B2_ZERO, bias(book, 0)),
                new Preset<>(TwoLayerText.B2_ONE, bias(book, 1)));
    }

    private static TwoLayerState corner(TwoLayerState state) {
        return state.withParameter(Parameter.W1).withPixel(0);
    }

    private static TwoLayerState bias(TwoLayerState state, int digit) {
        return state.withParameter(Parameter.B2).withDigit(digit);
    }

    private void fetch() {
        failed = false;
        show(experiment.state());
        int[] first = new int[TwoLayerModel.IMAGES];
        for (int n = 0; n < first.length; n++) {
            first[n] = n;
        }
        images.pick(first, new PageImages.PickListener() {
            @Override
            public void failed() {
                failed = true;
                show(experiment.state());
                Announcer.say(TwoLayerLesson.this, language.say(TwoLayerText.FAILED));
            }

            @Override
            public void arrived(LabeledImages arrived) {
                model = new TwoLayerModel(arrived);
                show(experiment.state());
                // All 39,760 slopes take a moment: the reader sees the network first.
                Browser.after(() -> compareWithBook(model.noSlopes(), 0), PART_MILLIS);
            }
        });
    }

    /** Goes on with the numerical gradient, part by part, so that the page keeps answering. */
    private void compareWithBook(Gradients numerical, int part) {
        if (part < PARTS) {
            model.addNumericalPart(numerical, part, PARTS);
            Browser.after(() -> compareWithBook(numerical, part + 1), PART_MILLIS);
            return;
        }
        double[] values = TwoLayerGolden.values(numerical, model.backpropagation());
        for (int i = 0; i < values.length; i++) {
            golden[i].show(values[i]);
        }
    }

    private void show(TwoLayerState state) {
        status.setHidden(model != null);
        Dom.setFlag(status, "data-waiting", model == null && !failed);
        Dom.setText(status, language.say(failed ? TwoLayerText.FAILED : TwoLayerText.LOADING));
        Availability.show(retry, failed, Dom.byId("experiment"));
        live.setHidden(model == null);
        image.show(state.image());
        layer.show(state.layer());
        parameter.show(state.parameter());
        pixel.show(state.pixel());
        unit.show(state.unit());
        digit.show(state.digit());
        pixel.element().setHidden(!state.parameter().hasPixel());
        unit.element().setHidden(!state.parameter().hasUnit());
        digit.element().setHidden(!state.parameter().hasDigit());
        dictionary.show(state.parameter());
        if (model != null) {
            showModel(state);
        }
    }

    private void showModel(TwoLayerState state) {
        ForwardPass pass = model.forward(state.image());
        network.show(state, pass, model.label(state.image()));
        layerFigure.show(state.layer(), pass.values(state.layer()));
        if (measured == null || measured.parameter() != state.parameter() || measured.index() != state.index()) {
            measured = new Measured(state.parameter(), state.index(), model.slope(state.parameter(), state.index()));
            measuredCount++;
        }
        check.show(state, measured.slope(), 2 * measuredCount, model.parameterCount());
        cornerGuess.reveal(TwoLayerText.EXACTLY_ZERO, () -> language.say(TwoLayerText.CORNER_BECAUSE));
        biasGuess.reveal(model.backpropagation().b2()[GUESSED_DIGIT], () -> language.say(TwoLayerText.B2_BECAUSE));
    }
}
