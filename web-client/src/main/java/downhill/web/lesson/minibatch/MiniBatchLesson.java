package downhill.web.lesson.minibatch;

import downhill.web.chart.Axis;
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
    /** The axis reaches so many standard deviations of the smallest batches. */
    private static final double REACH = 4;

    private final Stepper seed;
    private final DrawnDigits digits;
    private final Population population;
    private final HistogramFigure tens;
    private final HistogramFigure others;
    private final HTMLElement figures;
    private final RunButton pile;
    private Values last;
    /** What has been drawn so far, of ten and of the other size. */
    private BatchLosses[] batches = {};

    private int batchesSeed = -1;
    private int batchesSize;

    public MiniBatchLesson(Stage stage) {
        super(stage, MiniBatchState.KEYS);
        PageImages images = new PageImages("mnist");
        digits = new DrawnDigits(language, images);
        population = new Population(language, images, experiment::refresh);
        tens = new HistogramFigure(experiment, MiniBatchText.TENS_TITLE);
        others = new HistogramFigure(experiment, MiniBatchText.OTHERS_TITLE);
        figures = Dom.element("div", "figures", tens.element(), others.element());
        seed = new Stepper(
                language,
                MiniBatchText.SEED,
                MiniBatchState.SEED.min(),
                MiniBatchState.SEED.max(),
                value -> change(MiniBatchState.withSeed(state(), value)));
        pile = new RunButton(language, MiniBatchText.PILE, MiniBatchText.PAUSE, PER_SECOND, this::pileMore)
                .beginning(this::beginPiling);
        stage.add(digits.element, figures, population.note.element());
        stage.add(experiment.faults());
        Values full = MiniBatchState.KEYS.defaults().with(MiniBatchState.BATCHES, MiniBatchState.BATCHES.max());
        script().control("figure", controls.choice(MiniBatchText.FIGURE, MiniBatchState.FIGURE))
                .button("draw", MiniBatchText.DRAW, () -> change(MiniBatchState.drawing(state())))
                .run(pile)
                .control("size", controls.stepper(MiniBatchText.SIZE, MiniBatchState.SIZE))
                .control("seed", seed.element())
                .presets(
                        new Preset(
                                MiniBatchText.BOOK,
                                MiniBatchState.KEYS.defaults().with(MiniBatchState.DRAWS, 1)),
                        new Preset(
                                MiniBatchText.OTHER,
                                MiniBatchState.KEYS
                                        .defaults()
                                        .with(MiniBatchState.SEED, 1)
                                        .with(MiniBatchState.DRAWS, 1)),
                        new Preset(MiniBatchText.FULL, full),
                        new Preset(MiniBatchText.THOUSAND, full.with(MiniBatchState.SIZE, MiniBatchState.SIZE.max())))
                .guess(MiniBatchState.FOUR_TIMES)
                .derived("loss", () -> population.isKnown() ? BatchLosses.mean(population.losses()) : Double.NaN)
                .numbers(MiniBatchGolden.ALL, MiniBatchGolden.computed())
                .start();
    }

    @Override
    protected void show(Values state) {
        boolean histogram = state.get(MiniBatchState.FIGURE) == Subject.HISTOGRAM;
        boolean pair = state.get(MiniBatchState.SIZE) != MiniBatchState.DRAWN;
        seed.show(state.get(MiniBatchState.SEED));
        digits.element.setHidden(histogram);
        digits.show(MiniBatchState.drawn(state, state.get(MiniBatchState.DRAWS)), state.get(MiniBatchState.DRAWS));
        figures.setHidden(!histogram);
        figures.setClassName(pair ? "figures stacked" : "figures");
        others.element().setHidden(!pair);
        if (histogram || state.get(MiniBatchState.DRAWS) > 0) {
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
        int size = state.get(MiniBatchState.SIZE);
        if (batchesSeed != state.get(MiniBatchState.SEED) || batchesSize != size) {
            batchesSeed = state.get(MiniBatchState.SEED);
            batchesSize = size;
            batches = new BatchLosses[] {
                new BatchLosses(losses, MiniBatchState.DRAWN, batchesSeed), new BatchLosses(losses, size, batchesSeed)
            };
        }
        double whole = BatchLosses.mean(losses);
        double deviation = BatchLosses.deviation(losses);
        double reach = REACH * deviation / Math.sqrt(Math.min(MiniBatchState.DRAWN, size));
        Axis axis = Axis.linear(Math.max(0, whole - reach), whole + reach);
        tens.show(MiniBatchState.DRAWN, batches[0].first(state.get(MiniBatchState.BATCHES)), whole, deviation, axis);
        if (size != MiniBatchState.DRAWN) {
            others.show(size, batches[1].first(state.get(MiniBatchState.BATCHES)), whole, deviation, axis);
        }
    }

    private void beginPiling() {
        Values state = state().with(MiniBatchState.FIGURE, Subject.HISTOGRAM);
        experiment.change(
                state.get(MiniBatchState.BATCHES).equals(MiniBatchState.BATCHES.max())
                        ? state.with(MiniBatchState.BATCHES, 0)
                        : state,
                false);
        last = state();
    }

    /** Draws more; they show as soon as there is something to draw from. */
    private boolean pileMore() {
        if (state() != last) {
            // The reader goes on from elsewhere.
            return false;
        }
        Values more = last.with(
                MiniBatchState.BATCHES, MiniBatchState.BATCHES.nearest(last.get(MiniBatchState.BATCHES) + AT_ONCE));
        boolean full = more.get(MiniBatchState.BATCHES).equals(MiniBatchState.BATCHES.max());
        experiment.change(more, full);
        last = state();
        return !full;
    }
}
