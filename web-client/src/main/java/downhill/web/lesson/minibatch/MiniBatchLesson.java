package downhill.web.lesson.minibatch;

import static downhill.web.lesson.minibatch.MiniBatchState.BATCHES;
import static downhill.web.lesson.minibatch.MiniBatchState.DRAWN;
import static downhill.web.lesson.minibatch.MiniBatchState.DRAWS;
import static downhill.web.lesson.minibatch.MiniBatchState.FIGURE;
import static downhill.web.lesson.minibatch.MiniBatchState.FOUR_TIMES;
import static downhill.web.lesson.minibatch.MiniBatchState.KEYS;
import static downhill.web.lesson.minibatch.MiniBatchState.SEED;
import static downhill.web.lesson.minibatch.MiniBatchState.SIZE;

import downhill.web.chart.Axis;
import downhill.web.control.ButtonRow;
import downhill.web.control.NumberScale;
import downhill.web.control.Slider;
import downhill.web.control.Stepper;
import downhill.web.dom.Dom;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Preset;
import downhill.web.lesson.RunButton;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.lesson.minibatch.MiniBatchState.Subject;
import downhill.web.worker.PageImages;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 5: draw ten images out of 60,000; pile up the losses of mini-batches around the loss of all. */
public final class MiniBatchLesson extends Lesson {
    private static final double PER_SECOND = 15;
    private static final int AT_ONCE = 10;
    /** The axis of the losses, the same for every size, reaches so many standard deviations of single images. */
    private static final double REACH = 3;

    private final Stepper seed;
    private final DrawnDigits digits;
    private final Population population;
    private final HistogramFigure tens;
    private final HistogramFigure others;
    private final HTMLElement figures;
    private final ButtonRow draw;
    private final RunButton pile;
    private final Slider size;
    private Values last;
    /** What has been drawn so far, of ten and of the other size. */
    private BatchLosses[] batches = {};

    private int batchesSeed = -1;
    private int batchesSize;

    public MiniBatchLesson(Stage stage) {
        super(stage, KEYS);
        PageImages images = new PageImages("mnist");
        digits = new DrawnDigits(language, images);
        population = new Population(language, images, experiment::refresh);
        tens = new HistogramFigure(experiment, MiniBatchText.TENS_TITLE);
        others = new HistogramFigure(experiment, MiniBatchText.OTHERS_TITLE);
        figures = Dom.element("div", "figures", tens.element, others.element);
        seed = new Stepper(
                language,
                MiniBatchText.SEED,
                SEED.min(),
                SEED.max(),
                value -> change(MiniBatchState.withSeed(state(), value)));
        size = controls.slider(
                MiniBatchText.SIZE, NumberScale.log(SIZE.min(), SIZE.max(), 10), MiniBatchState::withSize);
        pile = new RunButton(language, MiniBatchText.PILE, MiniBatchText.PAUSE, PER_SECOND, this::pileMore)
                .beginning(this::beginPiling);
        stage.add(digits.element, figures, population.note.element);
        stage.add(experiment.faults());
        Values full = KEYS.defaults().with(BATCHES, BATCHES.max());
        Runnable drawing = () -> change(MiniBatchState.drawing(state()));
        draw = new ButtonRow(language);
        draw.primary(MiniBatchText.DRAW, drawing);
        script().control("figure", controls.choice(MiniBatchText.FIGURE, FIGURE))
                .control("draw", Dom.element("div", "", draw.element))
                .action("draw", drawing)
                .run(pile)
                .control("size", size.element)
                .control("seed", seed.element)
                .presets(
                        new Preset(MiniBatchText.BOOK, KEYS.defaults().with(DRAWS, 1)),
                        new Preset(
                                MiniBatchText.OTHER,
                                KEYS.defaults().with(SEED, 1).with(DRAWS, 1)),
                        new Preset(MiniBatchText.FULL, full),
                        new Preset(MiniBatchText.THOUSAND, full.with(SIZE, SIZE.max())))
                .guess(FOUR_TIMES)
                .derived("loss", () -> population.isKnown() ? BatchLosses.mean(population.losses()) : Double.NaN)
                .numbers(MiniBatchGolden.ALL, MiniBatchGolden.computed())
                .start();
    }

    @Override
    protected void show(Values state) {
        boolean histogram = state.get(FIGURE) == Subject.HISTOGRAM;
        boolean pair = state.get(SIZE) != DRAWN;
        seed.show(state.get(SEED));
        size.show(state.get(SIZE));
        digits.element.setHidden(histogram);
        draw.element.setHidden(histogram);
        digits.show(MiniBatchState.drawn(state, state.get(DRAWS)), state.get(DRAWS));
        figures.setHidden(!histogram);
        figures.setClassName(pair ? "figures stacked" : "figures");
        others.element.setHidden(!pair);
        if (histogram || state.get(DRAWS) > 0) {
            // By the time the reader comes to the histograms their losses are there.
            population.ask();
        }
        if (histogram) {
            showHistograms(state);
        }
    }

    private void showHistograms(Values state) {
        if (!population.isKnown()) {
            tens.showWaiting();
            others.showWaiting();
            return;
        }
        double[] losses = population.losses();
        int count = state.get(SIZE);
        if (batchesSeed != state.get(SEED) || batchesSize != count) {
            batchesSeed = state.get(SEED);
            batchesSize = count;
            batches = new BatchLosses[] {
                new BatchLosses(losses, DRAWN, batchesSeed), new BatchLosses(losses, count, batchesSeed)
            };
        }
        double whole = BatchLosses.mean(losses);
        double deviation = BatchLosses.deviation(losses);
        Axis axis = Axis.linear(Math.max(0, whole - REACH * deviation), whole + REACH * deviation);
        double[] ten = batches[0].first(state.get(BATCHES));
        double[] other = batches[1].first(state.get(BATCHES));
        tens.show(DRAWN, ten, whole, deviation, axis);
        if (count != DRAWN) {
            others.show(count, other, whole, deviation, axis);
        }
    }

    private void beginPiling() {
        Values state = state().with(FIGURE, Subject.HISTOGRAM);
        experiment.change(state.get(BATCHES).equals(BATCHES.max()) ? state.with(BATCHES, 0) : state, false);
        last = state();
    }

    /** Draws more; they show as soon as there is something to draw from. */
    private boolean pileMore() {
        if (state() != last) {
            // The reader goes on from elsewhere.
            return false;
        }
        Values more = last.with(BATCHES, BATCHES.nearest(last.get(BATCHES) + AT_ONCE));
        boolean full = more.get(BATCHES).equals(BATCHES.max());
        experiment.change(more, full);
        last = state();
        return !full;
    }
}
