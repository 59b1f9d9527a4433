package downhill.web.lesson.twolayernet;

import static downhill.web.lesson.twolayernet.TwoLayerState.BACK;
import static downhill.web.lesson.twolayernet.TwoLayerState.CORNER;
import static downhill.web.lesson.twolayernet.TwoLayerState.FLOW;
import static downhill.web.lesson.twolayernet.TwoLayerState.IMAGE;
import static downhill.web.lesson.twolayernet.TwoLayerState.KEYS;
import static downhill.web.lesson.twolayernet.TwoLayerState.MAP;
import static downhill.web.lesson.twolayernet.TwoLayerState.PIXEL;
import static downhill.web.lesson.twolayernet.TwoLayerState.SUBJECT;
import static downhill.web.lesson.twolayernet.TwoLayerState.UNIT;

import downhill.core.data.LabeledImages;
import downhill.core.training.Trainer;
import downhill.web.control.ButtonRow;
import downhill.web.control.NumberScale;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.lesson.Controls;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.run.SmallNet;
import downhill.web.page.LanguageChoice;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 12: follow an image through the network, then the loss back to one of its weights. */
public final class TwoLayerLesson {
    private static final double PART_MILLIS = 10;

    private final LanguageChoice language;
    private final Experiment experiment;
    private final NetworkFigure network;
    private final GraphFigure graph;
    private final HTMLElement failure = Dom.element("p", "note");
    private final HTMLElement failed;
    /** What is about one of the two subjects only, in their order. */
    private final List<List<HTMLElement>> parts;

    private final GoldenList numbers;
    private final SmallNet smallNet = new SmallNet(TwoLayerModel.HIDDEN, () -> showFailure(true), this::take);
    private TwoLayerModel model;

    private TwoLayerLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment(stage, KEYS);
        network = new NetworkFigure(language, experiment);
        graph = new GraphFigure(language);
        ButtonRow again = new ButtonRow(language);
        again.plain(TwoLayerText.RETRY, this::retry);
        failed = Dom.element("div", "", failure, again.element());
        numbers = new GoldenList(language, TwoLayerGolden.ALL);
        Controls controls = new Controls(language, experiment);
        HTMLElement map = controls.choice(TwoLayerText.MAP, MAP);
        HTMLElement flow = controls.slider(TwoLayerText.FLOW, FLOW, NumberScale.linear(0, TwoLayerState.LAYERS, 0.1));
        HTMLElement back = controls.slider(TwoLayerText.BACK, BACK, NumberScale.linear(0, TwoLayerState.FACTORS, 1));
        parts = List.of(List.of(network.element(), map, flow), List.of(graph.element(), back));
        stage.add(network.element(), graph.element(), failed, experiment.faults());
        language.follow(() -> Dom.setText(failure, language.say(TwoLayerText.FAILED)));
        showFailure(false);
        experiment.start(this::show);
        new Script(stage, experiment, KEYS)
                .control("figure", controls.choice(TwoLayerText.SUBJECT, SUBJECT))
                .control("map", Dom.element("div", "", map))
                .control("flow", Dom.element("div", "", flow))
                .control("back", Dom.element("div", "", back))
                .control("image", controls.stepper(TwoLayerText.IMAGE, IMAGE))
                .control(
                        "weight",
                        Dom.element(
                                "div",
                                "controls",
                                controls.stepper(TwoLayerText.PIXEL, PIXEL),
                                controls.stepper(TwoLayerText.UNIT, UNIT)))
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .guess(new PredictChoice<>(stage, CORNER))
                .numbers(numbers.element())
                .start();
        smallNet.begin();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new TwoLayerLesson(stage);
    }

    private static List<Preset> presets() {
        Values graph = KEYS.defaults().with(SUBJECT, Subject.GRAPH);
        return List.of(
                new Preset(TwoLayerText.THREE, KEYS.defaults()),
                new Preset(TwoLayerText.CORNER_WEIGHT, graph.with(PIXEL, 0)),
                new Preset(TwoLayerText.SUPPORTER, graph.with(UNIT, 17)));
    }

    private void showFailure(boolean shows) {
        failed.setHidden(!shows);
    }

    private void retry() {
        showFailure(false);
        smallNet.begin();
    }

    private void take(Trainer trainer, LabeledImages train, LabeledImages test) {
        model = new TwoLayerModel(trainer.network(), train);
        experiment.refresh();
        // All 39,760 slopes of the book take a moment: the reader sees the network first.
        Browser.after(() -> compareWithBook(new BookGradient(train)), PART_MILLIS);
    }

    private void compareWithBook(BookGradient gradient) {
        if (gradient.advance()) {
            Browser.after(() -> compareWithBook(gradient), PART_MILLIS);
            return;
        }
        numbers.showAll(TwoLayerGolden.computed(gradient.numerical(), gradient.backpropagation()));
    }

    private void show(Values state) {
        for (Subject subject : Subject.values()) {
            parts.get(subject.ordinal()).forEach(part -> part.setHidden(subject != state.get(SUBJECT)));
        }
        if (state.get(SUBJECT) == Subject.NETWORK) {
            network.show(state, model);
        } else if (model != null) {
            graph.show(state, model);
        }
    }
}
