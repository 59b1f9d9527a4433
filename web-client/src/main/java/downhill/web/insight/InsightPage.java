package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.diagnosis.PredictionCounts;
import downhill.core.function.Argmax;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.web.chart.FigureFile;
import downhill.web.control.ButtonRow;
import downhill.web.digit.DigitNames;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.Throttle;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.Inspection;
import downhill.web.worker.InspectionResult;
import downhill.web.worker.NetworkHealth;
import downhill.web.worker.RunObservers;
import downhill.web.worker.Supplement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.dom.html.HTMLElement;

/** What the rooms of the lab show of the network: follows where the run is, asks about its network, and shows the answers. */
public final class InsightPage {
    private static final int SIDE = Panel.SIDE;
    private static final String[] OF_NETWORK = {
        "learned-section", "forward-section", "failing-section", "draw-section", "spread-section", "slope-section"
    };
    private static final int CLASSES = Panel.CLASSES;
    private static final double WEIGHTS_MILLIS = 100;
    private static final double ANSWERS_MILLIS = 1000;
    private static final double HEALTH_MILLIS = 1000;
    /** What a page draws is made into pixels elsewhere, in about the same time again. */
    private static final double WITH_PIXELS = 2;

    /** The first picture takes long, and so does one beside other work: even then there is one each second. */
    private static final double MAX_PICTURE_MILLIS = 50;

    /** Examples for a unit, and one answer to all, are looked for among so many test images. */
    private static final int EXAMPLES_FROM = 500;

    private static final int JUDGED_BY = 1000;
    private final HTMLElement status = Dom.byId("run-status");
    private final DigitNames names = new DigitNames();
    private final RunObservers observers = new RunObservers(this::found);
    private final Watch weights = new Watch(WEIGHTS_MILLIS, Inspection.Subject.WEIGHTS);
    /** The room of training says what is wrong with the run. */
    private final Watch health = new Watch(HEALTH_MILLIS, Inspection.Subject.WEIGHTS);

    private final Throttle look = new Throttle(HEALTH_MILLIS, this::look);
    private final Slices slices = new Slices();
    private final Watch answers = new Watch(ANSWERS_MILLIS, Inspection.Subject.ANSWERS);
    private final Watch units = new Watch(HEALTH_MILLIS, Inspection.Subject.UNITS);
    private final List<Watch> watches = List.of(weights, answers, health, units);
    private final WeightPictures tiles;
    private final UnitPanel unit;
    private final ConfusionPanel confusion;
    private final DrawPanel drawing;
    private final ForwardPanel forward;
    private final LossSlopes slopes;
    private final TakeHome takeHome;
    private final PinsPanel pins;
    private final List<OpenedNote> notes = new ArrayList<>();
    private double pictureMillis;
    private InspectionResult.Weights known;
    /** The network that is shown: the run's, or that of a file. */
    private TwoLayerNet network;

    private boolean opened;
    /** Whether the run is shown as it stands. */
    private boolean isPresent = true;

    /** Whether the answers that are shown are about the images of the present run. */
    private boolean answered;

    private int[] judged = {};
    private int chosen = -1;
    /** What is known of the run's health: of its units by the training images, of its answers by the test images. */
    private HiddenActivity activity;

    private PredictionCounts predictions;
    /** The test images among which examples for a unit are looked for; empty before the run has begun. */
    private int[] examples = {};
    /** The same, once they are here. */
    private LabeledImages exampleLists;

    /** A {@link PollSchedule}, and what it asks. */
    private final class Watch {
        private final PollSchedule schedule;
        private final Inspection question;
        private boolean scheduled;

        Watch(double minMillis, Inspection question) {
            schedule = new PollSchedule(minMillis);
            this.question = question;
        }

        void follow(String... sections) {
            Panel.onSight(
                    inSight -> {
                        schedule.sight(inSight);
                        consider();
                    },
                    sections);
        }

        void consider() {
            double delay = schedule.delay(Browser.now());
            if (delay <= 0) {
                schedule.asked(Browser.now());
                observers.ask(question);
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

    private InsightPage(LanguageChoice language) {
        slopes = new LossSlopes(language, names, status);
        unit = new UnitPanel(language, names, slopes.slope, this::follow);
        tiles = new WeightPictures(language, unit.element, this::choose);
        confusion = new ConfusionPanel(language, names, this::askForCell, this::follow);
        Dom.byId("learned-part").appendChild(tiles.element);
        Dom.byId("failing").appendChild(confusion.element);
        forward = new ForwardPanel(language, names, indices -> observers.ask(new Inspection.OfImages(indices)));
        Dom.byId("forward").appendChild(forward.element);
        drawing = new DrawPanel(language, names, forward::draw, observers::train);
        Dom.byId("draw-part").appendChild(drawing.element);
        takeHome = new TakeHome(language, status, () -> observers.ask(Inspection.Subject.WEIGHTS), this::open);
        for (String section : OF_NETWORK) {
            OpenedNote note = new OpenedNote(language, this::goBackToRun, this::trainOn);
            notes.add(note);
            Dom.byId(section).insertBefore(note.element, Dom.find("#" + section + " > div:last-of-type"));
        }
        FigureFile.about(() -> {
            RunFacts run = RunFacts.of(status);
            return run == null ? "" : ConfigText.line(language, run.config());
        });
        pins = new PinsPanel(language, status);
        Dom.byId("compare-part").appendChild(pins.element);
        fill("compare-section");
        Dom.byId("take-home").appendChild(takeHome.element);
        weights.follow("learned-section", "forward-section", "draw-section");
        answers.follow("failing-section");
        health.follow("learn", "learned");
        units.follow("learn", "learned");
        Dom.onAttribute(status, "data-classes", this::name);
        name();
        Dom.onAttribute(status, "data-state", this::moved);
        Dom.onAttribute(status, "data-shown-step", this::moved);
        Browser.onDetail("wantway", image -> forward.open(((JSNumber) image).intValue()));
        observers.ask(Inspection.Subject.WEIGHTS);
        moved();
    }

    public static void start(LanguageChoice language) {
        new InsightPage(language);
    }

    static void fill(String section) {
        Dom.setFlag(Dom.byId(section), "data-filled", true);
    }

    private void empty() {
        for (String section : OF_NETWORK) {
            Dom.setFlag(Dom.byId(section), "data-filled", false);
        }
        Dom.setFlag(Dom.byId("take-home-section"), "data-filled", false);
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
            if (state.equals("idle")) {
                empty();
            }
            return;
        }
        int step = Integer.parseInt(status.getAttribute("data-shown-step"));
        boolean moving = state.equals("running");
        boolean wasPresent = isPresent;
        isPresent = step == Integer.parseInt(status.getAttribute("data-step"));
        if (isPresent && !wasPresent) {
            // What is known by now is of an earlier step.
            forgetHealth();
        }
        for (Watch watch : watches) {
            watch.schedule.run(step, moving);
        }
        watches.forEach(Watch::consider);
    }

    /** The answers of an earlier run may be about images that the present one does not have. */
    private void askForCell(int[] indices) {
        if (answered) {
            observers.ask(new Inspection.OfImages(indices));
        }
    }

    private void follow(int index) {
        forward.open(index);
        Dom.goTo(Dom.byId("forward-title"));
    }

    private void begin() {
        answered = false;
        watches.forEach(watch -> watch.schedule.begin());
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
        activity = null;
        predictions = null;
        mark(null, UnitHealth.TRAINING_IMAGES);
    }

    /** Shows which units have stopped learning by images of a kind, of which a few say nothing. */
    private void mark(HiddenActivity found, Text images) {
        HiddenActivity telling = found != null && found.isEnough() ? found : null;
        tiles.mark(telling, images);
        unit.mark(telling, images);
    }

    private void look() {
        if (exampleLists != null && network.parameters().areFinite()) {
            slices.add(new TestSurvey());
        }
    }

    /** Tells the lab how the run behaves, once both is known. */
    private void tellHealth() {
        if (isPresent && !opened && activity != null && predictions != null) {
            observers.tell(new NetworkHealth(activity, predictions));
        }
    }

    private void found(InspectionResult finding) {
        if (finding instanceof InspectionResult.Weights found) {
            take(found);
        } else if (finding instanceof InspectionResult.Answers found) {
            answers.schedule.answered(found.step(), found.millis());
            if (!opened) {
                answered = true;
                fill("failing-section");
                confusion.show(found);
            }
            answers.consider();
        } else if (finding instanceof InspectionResult.Units found) {
            units.schedule.answered(found.step(), found.millis());
            if (!opened && network != null && network.parameters().areFinite()) {
                activity = found.activity();
                mark(activity, UnitHealth.TRAINING_IMAGES);
                tellHealth();
            }
            units.consider();
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
        weights.schedule.answered(found.step(), pictureMillis);
        health.schedule.answered(found.step(), 0);
        known = found;
        if (examples.length == 0) {
            examples = firsts(EXAMPLES_FROM);
            observers.ask(new Inspection.OfImages(examples));
            observers.ask(Inspection.Subject.TRAINING_IMAGES);
            if (opened) {
                // Of another run, with other test images, and perhaps another activation.
                network = new TwoLayerNet(network.parameters(), found.activation());
                showFile();
            }
        }
        Parameters ofRun = Parameters.ofArray(SIDE * SIDE, found.hiddenSize(), CLASSES, found.parameters());
        takeHome.take(ofRun, found.step());
        if (!opened) {
            network = new TwoLayerNet(ofRun, found.activation());
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
        fill("learned-section");
        fill("draw-section");
        fill("take-home-section");
        drawing.show(network);
        forward.show(network, "running".equals(status.getAttribute("data-state")));
        slopes.show(network);
        tiles.show(network.parameters());
        unit.show(network, chosen);
        look.request();
    }

    private void open(Parameters fromFile) {
        if (known == null) {
            return;
        }
        opened = true;
        forgetHealth();
        network = new TwoLayerNet(fromFile, known.activation());
        choose(-1);
        showFile();
    }

    private void showFile() {
        show();
        notes.forEach(note -> note.show(TakeHome.LOOKING));
        judged = firsts(JUDGED_BY);
        observers.ask(new Inspection.OfImages(judged));
    }

    private void judge(InspectionResult.Images images) {
        double[] y = network.predict(images.lists(), images.indices());
        byte[] best = new byte[images.labels().length];
        double[] probabilities = new double[best.length];
        int right = 0;
        for (int n = 0; n < best.length; n++) {
            best[n] = (byte) Argmax.of(y, n * CLASSES, CLASSES);
            probabilities[n] = y[n * CLASSES + best[n]];
            right += best[n] == images.labels()[n] ? 1 : 0;
        }
        answered = true;
        fill("failing-section");
        confusion.show(new InspectionResult.Answers(ConfusionPanel.OF_A_FILE, images.labels(), best, probabilities, 0));
        int count = right;
        notes.forEach(note -> note.show(TakeHome.JUDGED.with(count, best.length)));
    }

    /** The run that begins is shown, no longer the file. */
    private void trainOn() {
        Parameters weights = network.parameters();
        observers.train(Supplement.ofWeights(weights.toArray()));
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

    private void close() {
        opened = false;
        forgetHealth();
        judged = new int[0];
        notes.forEach(note -> note.show(null));
        watches.forEach(watch -> watch.schedule.begin());
        moved();
    }

    private int[] firsts(int most) {
        return Panel.firsts(Math.min(most, known.testSize()));
    }

    private void choose(int newChosen) {
        chosen = newChosen;
        tiles.choose(chosen);
        unit.show(network, chosen);
    }

    /** Looks at the test images: for one answer to all in a run, for units that have stopped in a file, whose images are unknown. */
    private final class TestSurvey implements Slices.Work {
        private final TwoLayerNet surveyed = network;
        private final LabeledImages images = exampleLists;
        private HiddenActivity ofFile;
        private PredictionCounts counts;
        private int done;

        @Override
        public boolean goOn() {
            int size = Slices.images(surveyed.parameters().hiddenSize(), 1);
            int end = Math.min(done + size, images.count());
            if (opened) {
                HiddenActivity more = HiddenActivity.of(surveyed, images, done, end);
                ofFile = ofFile == null ? more : ofFile.and(more);
            } else {
                PredictionCounts more = PredictionCounts.of(surveyed, images, done, end);
                counts = counts == null ? more : counts.and(more);
            }
            done = end;
            if (done < images.count()) {
                return false;
            }
            if (opened) {
                mark(ofFile, UnitHealth.TEST_IMAGES);
            } else {
                predictions = counts;
                tellHealth();
            }
            return true;
        }
    }

    private static final class OpenedNote extends Panel {
        private final HTMLElement words = Dom.element("p", "");

        OpenedNote(LanguageChoice language, Runnable back, Runnable train) {
            super(language, null, "div", "message opened");
            ButtonRow row = new ButtonRow(language);
            row.plain(TakeHome.BACK, back).setAttribute("data-action", "close-npz");
            row.plain(TakeHome.TRAIN_ON, train).setAttribute("data-action", "train-on");
            add(words, row.element);
            element.setHidden(true);
            language.follow(this::say);
        }

        void show(Text newWords) {
            said = newWords;
            say();
        }

        private void say() {
            element.setHidden(said == null);
            Dom.setText(words, said == null ? "" : language.say(said));
        }
    }
}
