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
import downhill.web.control.Playback;
import downhill.web.control.Stepper;
import downhill.web.dom.Dom;
import downhill.web.lesson.Controls;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.PageImages;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 5: draw ten images out of 60,000; pile up the losses of mini-batches around the loss of all. */
public final class MiniBatchLesson {
    private static final double PER_SECOND = 15;
    private static final int AT_ONCE = 10;
    /** The axis reaches so many standard deviations of the smallest batches. */
    private static final double REACH = 4;

    private final LanguageChoice language;
    private final Experiment experiment;
    private final Stepper seed;
    private final DrawnDigits digits;
    private final Population population;
    private final HistogramFigure tens;
    private final HistogramFigure others;
    private final HTMLElement figures;
    private final Playback pile;
    private final HTMLElement pileButton;
    /** The state that piling has made itself. */
    private Values last;
    /** What has been drawn so far, of ten and of the other size. */
    private BatchLosses[] batches = {};

    private int batchesSeed = -1;
    private int batchesSize;

    private MiniBatchLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment(stage, KEYS);
        PageImages images = new PageImages("mnist");
        digits = new DrawnDigits(language, images);
        population = new Population(language, images, experiment::refresh);
        tens = new HistogramFigure(language, MiniBatchText.TENS_TITLE);
        others = new HistogramFigure(language, MiniBatchText.OTHERS_TITLE);
        figures = Dom.element("div", "figures", tens.element(), others.element());
        seed = new Stepper(
                language,
                MiniBatchText.SEED,
                SEED.min(),
                SEED.max(),
                value -> experiment.change(MiniBatchState.withSeed(experiment.state(), value)));
        ButtonRow drawing = new ButtonRow(language);
        drawing.primary(MiniBatchText.DRAW, this::draw);
        pile = new Playback(PER_SECOND, this::pileMore, this::showButton);
        ButtonRow piling = new ButtonRow(language);
        pileButton = piling.plain(MiniBatchText.PILE, this::pileOrPause);
        Controls controls = new Controls(language, experiment);
        stage.add(digits.element(), figures, population.note());
        stage.add(experiment.faults());
        language.follow(this::showButton);
        experiment.start(this::show);
        new Script(stage, experiment, KEYS)
                .control("figure", controls.choice(MiniBatchText.FIGURE, FIGURE))
                .control("draw", drawing.element())
                .control("run", piling.element())
                .control("size", controls.stepper(MiniBatchText.SIZE, SIZE))
                .control("seed", seed.element())
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .action("draw", this::draw)
                .action("run", this::pileOrPause)
                .guess(new PredictChoice<>(stage, FOUR_TIMES))
                .derived("loss", () -> population.isKnown() ? BatchLosses.mean(population.losses()) : Double.NaN)
                .moving(pile::stop)
                .numbers(new GoldenList(language, MiniBatchGolden.ALL)
                        .showAll(MiniBatchGolden.computed())
                        .element())
                .start();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new MiniBatchLesson(stage);
    }

    private static List<Preset> presets() {
        Values full = KEYS.defaults().with(BATCHES, BATCHES.max());
        return List.of(
                new Preset(MiniBatchText.BOOK, KEYS.defaults().with(DRAWS, 1)),
                new Preset(MiniBatchText.OTHER, KEYS.defaults().with(SEED, 1).with(DRAWS, 1)),
                new Preset(MiniBatchText.FULL, full),
                new Preset(MiniBatchText.THOUSAND, full.with(SIZE, SIZE.max())));
    }

    private void show(Values state) {
        boolean histogram = state.get(FIGURE) == Subject.HISTOGRAM;
        boolean pair = state.get(SIZE) != DRAWN;
        seed.show(state.get(SEED));
        digits.element().setHidden(histogram);
        digits.show(MiniBatchState.drawn(state, state.get(DRAWS)), state.get(DRAWS));
        figures.setHidden(!histogram);
        figures.setClassName(pair ? "figures stacked" : "figures");
        others.element().setHidden(!pair);
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
        int size = state.get(SIZE);
        if (batchesSeed != state.get(SEED) || batchesSize != size) {
            batchesSeed = state.get(SEED);
            batchesSize = size;
            batches = new BatchLosses[] {
                new BatchLosses(losses, DRAWN, batchesSeed), new BatchLosses(losses, size, batchesSeed)
            };
        }
        double whole = BatchLosses.mean(losses);
        double deviation = BatchLosses.deviation(losses);
        double reach = REACH * deviation / Math.sqrt(Math.min(DRAWN, size));
        Axis axis = Axis.linear(Math.max(0, whole - reach), whole + reach);
        tens.show(DRAWN, batches[0].first(state.get(BATCHES)), whole, deviation, axis);
        if (size != DRAWN) {
            others.show(size, batches[1].first(state.get(BATCHES)), whole, deviation, axis);
        }
    }

    private void showButton() {
        Dom.setText(pileButton, language.say(pile.isPlaying() ? MiniBatchText.PAUSE : MiniBatchText.PILE));
    }

    private void draw() {
        experiment.change(MiniBatchState.drawing(experiment.state()));
    }

    private void pileOrPause() {
        if (pile.isPlaying()) {
            pile.stop();
            return;
        }
        Values state = experiment.state().with(FIGURE, Subject.HISTOGRAM);
        experiment.change(state.get(BATCHES).equals(BATCHES.max()) ? state.with(BATCHES, 0) : state, false);
        last = experiment.state();
        pile.play();
    }

    /** Draws more; they show as soon as there is something to draw from. */
    private boolean pileMore() {
        if (experiment.state() != last) {
            // The reader goes on from elsewhere.
            return false;
        }
        Values more = last.with(BATCHES, BATCHES.nearest(last.get(BATCHES) + AT_ONCE));
        boolean full = more.get(BATCHES).equals(BATCHES.max());
        experiment.change(more, full);
        last = experiment.state();
        return !full;
    }
}
