package downhill.web.lesson.twolayernet;

import static downhill.web.lesson.twolayernet.TwoLayerState.IMAGE;
import static downhill.web.lesson.twolayernet.TwoLayerState.KEYS;
import static downhill.web.lesson.twolayernet.TwoLayerState.SUBJECT;

import downhill.core.data.LabeledImages;
import downhill.core.training.Trainer;
import downhill.web.digit.OwnDigits;
import downhill.web.digit.OwnStrip;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.run.SmallNetLesson;
import downhill.web.lesson.twolayernet.TwoLayerState.Subject;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 12: follow an image through the network, then the loss back to one of its weights. */
public final class TwoLayerLesson extends SmallNetLesson {
    private static final double PART_MILLIS = 10;

    private final NetworkFigure network;
    private final GraphFigure graph;
    private final GoldenList numbers;
    /** What is about one of the two subjects only, in their order. */
    private final List<List<HTMLElement>> parts;

    private final OwnDigits digits;
    private final OwnStrip strip;
    private TwoLayerModel model;
    /** What the network makes of the reader's own digits; null until it is known. */
    private double[] read;

    /** The greatest value under the ring since it left the corner. */
    private double ink;

    public TwoLayerLesson(Stage stage) {
        super(stage, KEYS, TwoLayerModel.HIDDEN, TwoLayerText.FAILED);
        network = new NetworkFigure(experiment);
        graph = new GraphFigure(experiment);
        numbers = new GoldenList(language, TwoLayerGolden.ALL);
        HTMLElement map = controls.choice(TwoLayerText.MAP, TwoLayerState.MAP);
        HTMLElement pixel = controls.stepper(TwoLayerText.PIXEL, TwoLayerState.PIXEL);
        HTMLElement unit = controls.stepper(TwoLayerText.UNIT, TwoLayerState.UNIT);
        parts = List.of(List.of(network.element, map), List.of(graph.element));
        digits = new OwnDigits(stage.store());
        strip = new OwnStrip(language, digits, OwnStrip.TITLE, place -> {
            change(state().with(IMAGE, TwoLayerModel.IMAGES + place));
        });
        stage.add(network.element, graph.element, failure, experiment.faults());
        script().control("own", Dom.element("div", "", strip.element))
                .control("figure", controls.choice(TwoLayerText.SUBJECT, SUBJECT))
                .control("map", Dom.element("div", "", map))
                .control("image", controls.stepper(TwoLayerText.IMAGE, IMAGE))
                .control("weight", Dom.element("div", "controls", pixel, unit))
                .guess(TwoLayerState.CORNER)
                .derived("ink", () -> ink)
                .numbers(numbers.element)
                .start();
        begin();
    }

    @Override
    protected void take(Trainer trainer, LabeledImages train, LabeledImages test) {
        LabeledImages images = train;
        if (digits.areThere()) {
            LabeledImages own = digits.labeled();
            images = LabeledImages.join(List.of(train.range(0, TwoLayerModel.IMAGES), own));
            read = trainer.network().predict(own, 0, 1, 2);
        }
        model = new TwoLayerModel(trainer.network(), images);
        experiment.refresh();
        // All 39,760 slopes of the book take a moment: the reader sees the network first.
        Browser.after(() -> compareWithBook(new BookGradient(train)), PART_MILLIS);
    }

    private void compareWithBook(BookGradient gradient) {
        if (gradient.advance()) {
            Browser.after(() -> compareWithBook(gradient), PART_MILLIS);
        } else {
            numbers.showAll(TwoLayerGolden.computed(gradient.numerical, gradient.backpropagation));
        }
    }

    @Override
    protected void show(Values state) {
        strip.showIf(true, state.get(IMAGE) - TwoLayerModel.IMAGES, read);
        for (Subject subject : Subject.values()) {
            parts.get(subject.ordinal()).forEach(part -> part.setHidden(subject != state.get(SUBJECT)));
        }
        if (state.get(SUBJECT) == Subject.NETWORK) {
            network.show(state, model);
            ink = state.get(TwoLayerState.PIXEL) == 0 ? 0 : Math.max(ink, network.pickedValue());
        } else if (model != null) {
            graph.show(state, model);
        }
    }
}
