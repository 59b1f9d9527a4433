package downhill.web.lesson.minibatch;

import static downhill.web.lesson.minibatch.MiniBatchState.BATCHES;
import static downhill.web.lesson.minibatch.MiniBatchState.DRAWS;
import static downhill.web.lesson.minibatch.MiniBatchState.FIGURE;
import static downhill.web.lesson.minibatch.MiniBatchState.FOUR_TIMES;
import static downhill.web.lesson.minibatch.MiniBatchState.KEYS;
import static downhill.web.lesson.minibatch.MiniBatchState.SEED;

import downhill.web.control.ButtonRow;
import downhill.web.control.Stepper;
import downhill.web.digit.OwnDigits;
import downhill.web.digit.OwnStrip;
import downhill.web.dom.Dom;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.minibatch.MiniBatchState.Subject;
import downhill.web.worker.PageImages;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 5: draw ten images out of 60,000; see how far the losses of mini-batches spread. */
public final class MiniBatchLesson extends Lesson {
    private final Stepper seed;
    private final DrawnDigits digits;
    private final OwnStrip strip;
    private final Population population;
    private final LossesFigure losses;
    private final HTMLElement waiting;
    private final ButtonRow draw;
    /** Batches by their size, of one seed. */
    private final Map<Integer, BatchLosses> batches = new HashMap<>();

    private int batchesSeed = -1;

    public MiniBatchLesson(Stage stage) {
        super(stage, KEYS);
        PageImages images = new PageImages("mnist");
        digits = new DrawnDigits(language, images);
        OwnDigits own = new OwnDigits(stage.store());
        strip = new OwnStrip(language, own, OwnStrip.TITLE, null);
        population = new Population(language, images, own.labeled(), experiment::refresh);
        losses = new LossesFigure(experiment);
        seed = new Stepper(
                language,
                MiniBatchText.SEED,
                SEED.min(),
                SEED.max(),
                value -> change(MiniBatchState.withSeed(state(), value)));
        stage.add(digits.element);
        stage.figures(losses.element);
        waiting = language.words("p", "note waiting", MiniBatchText.WAITING);
        stage.add(strip.element, waiting, population.note.element);
        stage.add(experiment.faults());
        Runnable drawing = () -> change(MiniBatchState.drawing(state()));
        draw = new ButtonRow(language);
        draw.primary(MiniBatchText.DRAW, drawing);
        script().control("figure", controls.choice(MiniBatchText.FIGURE, FIGURE))
                .control("draw", Dom.element("div", "", draw.element))
                .action("draw", drawing)
                .control("seed", seed.element)
                .guess(FOUR_TIMES)
                .derived("loss", () -> population.isKnown() ? BatchLosses.mean(population.losses()) : Double.NaN)
                .numbers(MiniBatchGolden.ALL, MiniBatchGolden.computed())
                .start();
    }

    @Override
    protected void show(Values state) {
        boolean isDigits = state.get(FIGURE) == Subject.DIGITS;
        seed.show(state.get(SEED));
        digits.element.setHidden(!isDigits);
        draw.element.setHidden(!isDigits);
        digits.show(MiniBatchState.drawn(state, state.get(DRAWS)), state.get(DRAWS));
        losses.element.setHidden(isDigits || !population.isKnown());
        strip.showIf(state.get(FIGURE) == Subject.LOSSES && population.isKnown(), -1, population.ownReading);
        waiting.setHidden(isDigits || population.isKnown());
        if (!isDigits || state.get(DRAWS) > 0) {
            // By the time the reader comes to the losses they are there.
            population.ask();
        }
        if (batchesSeed != state.get(SEED)) {
            batchesSeed = state.get(SEED);
            batches.clear();
        }
        if (!isDigits && population.isKnown()) {
            double[] single = population.losses();
            losses.show(
                    state, this::batches, BatchLosses.mean(single), BatchLosses.deviation(single), population.ownLoss);
        }
    }

    private double[] batches(int size) {
        return batches.computeIfAbsent(size, n -> new BatchLosses(population.losses(), n, batchesSeed))
                .first(BATCHES.max());
    }
}
