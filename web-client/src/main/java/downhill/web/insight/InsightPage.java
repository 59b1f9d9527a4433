package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.diagnosis.PredictionCounts;
import downhill.core.function.Argmax;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.web.chart.FigureFile;
import downhill.web.digit.ClassNames;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.Throttle;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Checkup;
import downhill.web.worker.Inspection;
import downhill.web.worker.InspectionResult;
import downhill.web.worker.RunObservers;
import downhill.web.worker.Supplement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.dom.html.HTMLElement;

/** Brings the lower half of the lab to life: hears where the run is, asks about its network, and shows the answers. */
public final class InsightPage {
    private static final int SIDE = 28;
    private static final int CLASSES = 10;
    private static final double WEIGHTS_MILLIS = 100;
    private static final double ANSWERS_MILLIS = 1000;
    private static final double HEALTH_MILLIS = 1000;
    /** What a page draws is made into pixels elsewhere, in about the same time again. */
    private static final double WITH_PIXELS = 2;

    /** The first picture takes long, and so does one beside other work: even then there is one each second. */
    private static final double MAX_PICTURE_MILLIS = 50;

    /** Examples for a unit, and units that have stopped learning, are looked for among so many test images. */
    private static final int EXAMPLES_FROM = 500;
    /** The network of a file is judged by so many. */
    private static final int JUDGED_BY = 1000;

    private final HTMLElement status = Dom.byId("run-status");
    private final ClassNames names = new ClassNames();
    private final HTMLElement learned = Dom.byId("learned");
    private final HTMLElement failing = Dom.byId("failing");
    private final RunObservers onlookers = new RunObservers(this::found);
    private final Watch weights = new Watch(WEIGHTS_MILLIS, new Inspection.OfWeights());
    /** Asks whether or not anything of this page is in sight: the lab says at its top what is wrong with the run. */
    private final Watch health = new Watch(HEALTH_MILLIS, new Inspection.OfWeights());

    private final Throttle look = new Throttle(HEALTH_MILLIS, this::look);
    private final Slices slices = new Slices();
    private final Watch answers = new Watch(ANSWERS_MILLIS, new Inspection.OfAnswers());
    private final WeightTiles tiles;
    private final OutgoingBars outgoing;
    private final UnitPanel unit;
    private final ConfusionPanel confusion;
    private final DrawPanel drawing;
    private final ForwardPanel forward;
    private final LossSlopes slopes;
    private final TakeHome takeHome;
    private final PinsPanel pins;
    private final List<OpenedNote> notes = new ArrayList<>();
    /** How long the last picture of the weights took, with its layout and paint. The run may need the same processor. */
    private double pictureMillis;

    private InspectionResult.Weights known;
    /** Of the network that is shown: the run's, or that of a file. */
    private Parameters parameters;

    private boolean opened;
    /** Whether the answers that are shown are about the images of the present run. */
    private boolean answered;

    /** The test images by which the network of a file is judged. */
    private int[] judged = {};

    private int chosen = -1;
    /** The test images among which examples for a unit are looked for; empty before the run has begun. */
    private int[] examples = {};
    /** The same, once they are here. */
    private LabeledImages exampleLists;

    /** A {@link Lookout}, and what it asks. */
    private final class Watch {
        private final Lookout lookout;
        private final Inspection question;
        private boolean scheduled;

        Watch(double minMillis, Inspection question) {
            lookout = new Lookout(minMillis);
            this.question = question;
        }

        /** Asks while one of these is in sight. */
        void follow(HTMLElement... elements) {
            boolean[] seen = new boolean[elements.length];
            for (int i = 0; i < elements.length; i++) {
                int place = i;
                Dom.onSight(elements[i], inSight -> {
                    seen[place] = inSight;
                    boolean any = false;
                    for (boolean one : seen) {
                        any |= one;
                    }
                    lookout.sight(any);
                    consider();
                });
            }
        }

        void consider() {
            double delay = lookout.delay(Browser.now());
            if (delay <= 0) {
                lookout.asked(Browser.now());
                onlookers.ask(question);
                consider();
            } else if (delay < Double.POSITIVE_INFINITY && !scheduled) {
                scheduled = true;
                Browser.after(
                        () -> {
                            scheduled = false;
                            consider();
                        },
                        delay);
            }
        }
    }

    /** A weight that is pressed in the panel of a unit has its slope shown, and an image its way. */
    private final class Pressed implements UnitPanel.Listener {
        @Override
        public void pixel(int pixel, int ofUnit) {
            slopes.slope().chooseFirst(pixel, ofUnit);
            Dom.goTo(Dom.byId("slope-title"));
        }

        @Override
        public void digit(int ofUnit, int digit) {
            slopes.slope().chooseSecond(ofUnit, digit);
            Dom.goTo(Dom.byId("slope-title"));
        }

        @Override
        public void image(int index) {
            follow(index);
        }
    }

    private InsightPage(LanguageChoice language) {
        slopes = new LossSlopes(language, names, status, SIDE, CLASSES);
        unit = new UnitPanel(language, names, SIDE, CLASSES, new Pressed());
        tiles = new WeightTiles(language, SIDE, unit.element(), this::choose);
        outgoing = new OutgoingBars(language, this::choose);
        confusion = new ConfusionPanel(language, names, CLASSES, this::askForCell, this::follow);
        learned.appendChild(tiles.element());
        learned.appendChild(outgoing.element());
        failing.appendChild(confusion.element());
        forward = new ForwardPanel(
                language, names, SIDE, CLASSES, indices -> onlookers.ask(new Inspection.OfImages(indices)));
        Dom.byId("forward").appendChild(forward.element());
        drawing = new DrawPanel(language, names, CLASSES, forward::draw, onlookers::train);
        Dom.byId("draw").appendChild(drawing.element());
        takeHome = new TakeHome(
                language, status, SIDE * SIDE, CLASSES, () -> onlookers.ask(new Inspection.OfWeights()), this::open);
        for (String section : new String[] {
            "learned-section", "forward-section", "failing-section", "draw-section", "spread-section", "slope-section"
        }) {
            OpenedNote note = new OpenedNote(language, this::goBackToRun, this::trainOn);
            notes.add(note);
            Dom.byId(section).insertBefore(note.element(), Dom.find("#" + section + " > div:last-of-type"));
        }
        FigureFile.about(() -> {
            RunFacts run = RunFacts.of(status);
            return run == null ? "" : ConfigText.line(language, run.config());
        });
        pins = new PinsPanel(language, status);
        Dom.byId("compare").appendChild(pins.element());
        Dom.setFlag(Dom.byId("compare-section"), "data-filled", true);
        Dom.byId("take-home").appendChild(takeHome.element());
        Dom.setFlag(Dom.byId("take-home-section"), "data-filled", true);
        weights.follow(Dom.byId("learned-section"), Dom.byId("forward-section"), Dom.byId("draw-section"));
        answers.follow(Dom.byId("failing-section"));
        health.lookout.sight(true);
        Dom.onAttribute(status, "data-classes", this::name);
        name();
        Dom.onAttribute(status, "data-state", this::moved);
        Dom.onAttribute(status, "data-step", this::moved);
        // What will be there takes its room at once, rather than push away what is being read.
        Dom.setFlag(Dom.byId("failing-section"), "data-filled", true);
        Browser.onDetail("wantway", image -> forward.open(((JSNumber) image).intValue()));
        onlookers.ask(new Inspection.OfWeights());
        moved();
    }

    /**
     * Brings it to life.
     *
     * @param language the language of the page
     */
    public static void start(LanguageChoice language) {
        new InsightPage(language);
    }

    private void name() {
        String json = status.getAttribute("data-classes");
        names.take(json == null ? "" : json);
    }

    private void moved() {
        pins.follow();
        String state = status.getAttribute("data-state");
        if (state.equals("idle") || state.equals("loading")) {
            begin();
            return;
        }
        int step = Integer.parseInt(status.getAttribute("data-step"));
        boolean moving = state.equals("running");
        weights.lookout.run(step, moving);
        answers.lookout.run(step, moving);
        health.lookout.run(step, moving);
        weights.consider();
        answers.consider();
        health.consider();
    }

    /** The answers of an earlier run may be about images that the present one does not have. */
    private void askForCell(int[] indices) {
        if (answered) {
            onlookers.ask(new Inspection.OfImages(indices));
        }
    }

    /** Shows a test image all the way through the network. */
    private void follow(int index) {
        forward.open(index);
        Dom.goTo(Dom.byId("forward-title"));
    }

    private void begin() {
        answered = false;
        weights.lookout.begin();
        answers.lookout.begin();
        health.lookout.begin();
        examples = new int[0];
        exampleLists = null;
        unit.take(null);
        pins.begin();
        forward.begin();
        slopes.begin();
        forgetHealth();
    }

    private void forgetHealth() {
        slices.cancel();
        tiles.mark(null);
        unit.mark(null);
    }

    private void look() {
        if (exampleLists != null && parameters.areFinite()) {
            slices.add(new UnitSurvey(new TwoLayerNet(parameters, known.activation()), exampleLists, this::found));
        }
    }

    private void found(HiddenActivity activity, PredictionCounts counts) {
        tiles.mark(activity);
        unit.mark(activity);
        if (!opened) {
            onlookers.tell(new Checkup(activity, counts));
        }
    }

    private void found(InspectionResult finding) {
        if (finding instanceof InspectionResult.Weights found) {
            take(found);
        } else if (finding instanceof InspectionResult.Answers found) {
            answers.lookout.answered(found.step(), found.millis());
            if (!opened) {
                answered = true;
                confusion.show(found);
            }
            answers.consider();
        } else if (finding instanceof InspectionResult.Images found) {
            take(found);
        } else if (finding instanceof InspectionResult.TrainingImages found) {
            slopes.take(found);
        }
    }

    /** The same images may be wanted for two reasons: of a small test set, all of them. */
    private void take(InspectionResult.Images found) {
        boolean ofExamples = Arrays.equals(found.indices(), examples);
        boolean toJudge = opened && Arrays.equals(found.indices(), judged);
        if (ofExamples) {
            exampleLists = found.lists();
            unit.take(found);
            forward.take(found, known.testSize());
            look.request();
        }
        if (toJudge) {
            judge(found);
        }
        if (!ofExamples && !toJudge && !forward.take(found)) {
            confusion.take(found);
        }
    }

    private void take(InspectionResult.Weights found) {
        double begin = Browser.now();
        weights.lookout.answered(found.step(), pictureMillis);
        health.lookout.answered(found.step(), 0);
        known = found;
        if (examples.length == 0) {
            examples = firsts(EXAMPLES_FROM);
            onlookers.ask(new Inspection.OfImages(examples));
            onlookers.ask(new Inspection.OfTrainingImages());
            if (opened) {
                // Of another run, with other test images, and perhaps another activation.
                showFile();
            }
        }
        Parameters ofRun = Parameters.ofArray(SIDE * SIDE, found.hiddenSize(), CLASSES, found.parameters());
        takeHome.take(ofRun);
        if (!opened) {
            parameters = ofRun;
            show();
        }
        weights.consider();
        health.consider();
        double script = Browser.now() - begin;
        double[] frame = {0};
        Browser.onNextFrame(() -> frame[0] = Browser.now());
        Browser.afterPaint(
                () -> pictureMillis = Math.min(MAX_PICTURE_MILLIS, WITH_PIXELS * (script + Browser.now() - frame[0])));
    }

    private void show() {
        Dom.setFlag(Dom.byId("learned-section"), "data-filled", true);
        Dom.setFlag(Dom.byId("draw-section"), "data-filled", true);
        drawing.show(parameters, known.activation());
        forward.show(parameters, known.activation(), "running".equals(status.getAttribute("data-state")));
        slopes.show(parameters, known.activation());
        tiles.show(parameters);
        outgoing.show(parameters, chosen);
        unit.show(parameters, known.activation(), chosen);
        look.request();
    }

    /** Shows the network of a file instead of the run's, and judges it by test images. */
    private void open(Parameters fromFile) {
        if (known == null) {
            return;
        }
        opened = true;
        forgetHealth();
        parameters = fromFile;
        choose(-1);
        showFile();
    }

    private void showFile() {
        show();
        notes.forEach(note -> note.show(TakeHomeText.LOOKING));
        judged = firsts(JUDGED_BY);
        onlookers.ask(new Inspection.OfImages(judged));
    }

    private void judge(InspectionResult.Images images) {
        double[] y = new TwoLayerNet(parameters, known.activation()).predict(images.lists(), images.indices());
        byte[] best = new byte[images.labels().length];
        double[] probabilities = new double[best.length];
        int right = 0;
        for (int n = 0; n < best.length; n++) {
            best[n] = (byte) Argmax.of(y, n * CLASSES, CLASSES);
            probabilities[n] = y[n * CLASSES + best[n]];
            right += best[n] == images.labels()[n] ? 1 : 0;
        }
        answered = true;
        confusion.show(new InspectionResult.Answers(ConfusionPanel.OF_A_FILE, images.labels(), best, probabilities, 0));
        int count = right;
        notes.forEach(note -> note.show(TakeHomeText.JUDGED.with(count, best.length)));
    }

    /** The run that begins is shown, no longer the file. */
    private void trainOn() {
        Parameters weights = parameters;
        onlookers.train(Supplement.ofWeights(weights.toArray()));
        // Where a setting is in the way, no run begins, and the file stays.
        if (status.getAttribute("data-state").equals("loading")) {
            slopes.beginsWith(weights);
            close();
        }
    }

    private void goBackToRun() {
        close();
        Dom.byId("learned-title").focus();
    }

    /** Shows the run's network again. */
    private void close() {
        opened = false;
        forgetHealth();
        judged = new int[0];
        notes.forEach(note -> note.show(null));
        weights.lookout.begin();
        answers.lookout.begin();
        health.lookout.begin();
        moved();
    }

    private int[] firsts(int most) {
        int[] indices = new int[Math.min(most, known.testSize())];
        for (int n = 0; n < indices.length; n++) {
            indices[n] = n;
        }
        return indices;
    }

    private void choose(int newChosen) {
        chosen = newChosen;
        tiles.choose(chosen);
        outgoing.show(parameters, chosen);
        unit.show(parameters, known.activation(), chosen);
    }
}
