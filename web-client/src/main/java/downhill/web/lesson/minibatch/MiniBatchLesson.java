package downhill.web.lesson.minibatch;

import downhill.web.chart.Axis;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.Playback;
import downhill.web.control.Stepper;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.PredictChoice;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.lesson.run.StepText;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.PageImages;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 5: draw ten images out of 60,000; pile up the losses of mini-batches around the loss of all. */
public final class MiniBatchLesson {
    private static final int[] SIZES = {10, 100, 1000};
    private static final double PER_SECOND = 15;
    private static final int AT_ONCE = 10;
    /** The axis reaches so many standard deviations of the smallest batches. */
    private static final double REACH = 4;

    private final LanguageChoice language;
    private final Experiment<MiniBatchState> experiment;
    private final Stepper seed;
    private final DrawnDigits digits;
    private final Population population;
    private final HistogramFigure[] figures = new HistogramFigure[SIZES.length];
    private final BatchLosses[] batches = new BatchLosses[SIZES.length];
    private final PredictChoice<Width> guess;
    private final Playback pile;
    private final HTMLElement pileButton;
    private final HTMLElement oneMore;
    private final GoldenValue[] golden = new GoldenValue[MiniBatchGolden.values().length];
    private int batchesSeed = -1;

    private MiniBatchLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, MiniBatchState.FORM);
        PageImages images = new PageImages("mnist");
        digits = new DrawnDigits(language, images);
        population = new Population(language, images, () -> show(experiment.state()));
        seed = new Stepper(
                language,
                MiniBatchText.SEED,
                0,
                MiniBatchState.MAX_SEED,
                value -> experiment.change(experiment.state().withSeed(value)));
        ButtonRow drawing = new ButtonRow(language);
        drawing.primary(
                MiniBatchText.DRAW,
                () -> experiment.change(
                        experiment.state().withDraws(experiment.state().draws() + 1)));
        pile = new Playback(PER_SECOND, this::pileMore, () -> show(experiment.state()));
        ButtonRow piling = new ButtonRow(language);
        pileButton = piling.primary(MiniBatchText.PILE, this::pileOrPause);
        oneMore = piling.plain(
                MiniBatchText.ONE_MORE,
                () -> experiment.change(
                        experiment.state().withBatches(experiment.state().batches() + 1)));
        HTMLElement what = Dom.element("p", "note");
        language.follow(() -> Dom.setText(
                what,
                language.say(
                        MiniBatchText.POPULATION, language.whole(Population.SIZE), language.whole(Population.STEPS))));
        guess = new PredictChoice<>(
                stage,
                "width",
                MiniBatchText.QUESTION,
                MiniBatchText.GUESS_LABEL,
                List.of(Width.values()),
                this::pileAnew);
        GoldenList numbers = new GoldenList(language);
        for (MiniBatchGolden one : MiniBatchGolden.values()) {
            golden[one.ordinal()] = numbers.add(new StepText(MiniBatchText.GOLDEN_LABEL, one.ordinal() + 1), one);
        }
        HTMLElement[] elements = new HTMLElement[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            figures[i] = new HistogramFigure(language, SIZES[i]);
            elements[i] = figures[i].element();
        }
        stage.controls(drawing.element(), seed.element());
        stage.add(digits.element(), guess.element(), piling.element(), what);
        stage.add(population.trainingNote(), population.imagesNote());
        stage.figures(elements);
        stage.add(experiment.toolbar(presets()), numbers.element());
        language.follow(this::showButtons);
        experiment.start(this::show);
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new MiniBatchLesson(stage);
    }

    private static List<Preset<MiniBatchState>> presets() {
        MiniBatchState book = MiniBatchState.DEFAULTS;
        return List.of(
                new Preset<>(MiniBatchText.BOOK, book.withDraws(1)),
                new Preset<>(MiniBatchText.OTHER, book.withSeed(1).withDraws(1)),
                new Preset<>(MiniBatchText.FULL, book.withBatches(MiniBatchState.MAX_BATCHES)));
    }

    private void show(MiniBatchState state) {
        seed.show(state.seed());
        digits.show(state.drawn(state.draws()), state.draws());
        int[] first = state.drawn(1);
        for (MiniBatchGolden one : MiniBatchGolden.values()) {
            golden[one.ordinal()].show(first[one.ordinal()]);
        }
        if (state.batches() > 0) {
            population.ask();
        }
        showHistograms(state);
        showButtons();
    }

    private void showHistograms(MiniBatchState state) {
        if (!population.isKnown()) {
            for (HistogramFigure figure : figures) {
                figure.show(new double[0], 0, 0, Axis.linear(0, 1));
            }
            guess.conceal();
            return;
        }
        if (batchesSeed != state.seed()) {
            batchesSeed = state.seed();
            for (int i = 0; i < SIZES.length; i++) {
                batches[i] = new BatchLosses(population.losses(), SIZES[i], batchesSeed);
            }
        }
        double whole = BatchLosses.mean(population.losses());
        double deviation = BatchLosses.deviation(population.losses());
        double reach = REACH * deviation / Math.sqrt(SIZES[0]);
        Axis axis = Axis.linear(Math.max(0, whole - reach), whole + reach);
        double[] widths = new double[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            double[] means = batches[i].first(state.batches());
            widths[i] = BatchLosses.deviation(means);
            figures[i].show(means, whole, deviation, axis);
        }
        if (state.batches() < MiniBatchState.MAX_BATCHES) {
            guess.conceal();
            return;
        }
        double wide = widths[0];
        double narrow = widths[SIZES.length - 1];
        guess.reveal(
                Width.TENTH,
                () -> language.say(
                        MiniBatchText.BECAUSE,
                        JsNumber.fixed(wide, 4),
                        JsNumber.fixed(narrow, 4),
                        JsNumber.significant(wide / narrow, 3)));
    }

    private void showButtons() {
        Dom.setText(pileButton, language.say(pile.isPlaying() ? MiniBatchText.PAUSE : MiniBatchText.PILE));
        Availability.set(oneMore, !pile.isPlaying() && experiment.state().batches() < MiniBatchState.MAX_BATCHES);
    }

    private void pileOrPause() {
        if (pile.isPlaying()) {
            pile.stop();
        } else if (experiment.state().batches() == MiniBatchState.MAX_BATCHES) {
            pileAnew();
        } else {
            pile.play();
        }
    }

    private void pileAnew() {
        experiment.change(experiment.state().withBatches(0));
        pile.play();
    }

    /** Draws more; they show as soon as there is something to draw from. */
    private boolean pileMore() {
        MiniBatchState state = experiment.state();
        MiniBatchState more = state.withBatches(state.batches() + AT_ONCE);
        boolean full = more.batches() == MiniBatchState.MAX_BATCHES;
        experiment.change(more, full);
        return !full;
    }
}
