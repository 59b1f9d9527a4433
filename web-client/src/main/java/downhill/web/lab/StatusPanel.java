package downhill.web.lab;

import downhill.core.training.Evaluation;
import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import downhill.web.digit.DigitNames;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Announcer;
import downhill.web.page.ConfigDraft;
import downhill.web.page.ConfigText;
import downhill.web.page.DurationText;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Supplement;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The state of the run in words and numbers, and the same for scripts: {@code #run-status}. */
final class StatusPanel {
    private static final String NOTHING = "–";
    /** Between two announcements of a run that goes on. */
    private static final double MILESTONE_MILLIS = 5000;

    private static final int MILESTONES = 4;
    /** After fewer, the whole time of a step says little. */
    private static final int STEPS_TO_TIME = 50;

    private final LanguageChoice language;
    private final HTMLElement hook = Dom.byId("run-status");
    private RunState state = RunState.IDLE;
    private int shown;
    /** What a step takes at least, for readers who want to watch. */
    private double paceMillis;

    private LabRun run = new LabRun(TrainingConfig.defaults(), Supplement.NONE);
    private TrainingConfig told;
    private double spokenAt;
    private int spokenMilestone;

    StatusPanel(LanguageChoice language, DigitNames names) {
        this.language = language;
        names.follow(() -> set("data-classes", names.json()));
    }

    void follow(Pace pace) {
        paceMillis = pace.stepsPerSecond == 0 ? 0 : 1000 / pace.stepsPerSecond;
    }

    /** Shows a run, with the numbers of one of its steps. */
    void show(RunState newState, LabRun newRun, int shownStep) {
        shown = shownStep;
        boolean turns = state != newState;
        state = newState;
        run = newRun;
        showHook();
        showNumbers();
        if (turns || isMilestone()) {
            announce();
        }
    }

    private void showHook() {
        Evaluation last = run.lastEvaluation();
        set("data-step", Integer.toString(run.step));
        set("data-shown-step", Integer.toString(shown));
        set("data-loss", run.step == 0 ? "" : JsNumber.toText(run.loss()));
        set("data-train-accuracy", last == null ? "" : JsNumber.toText(last.trainAccuracy()));
        set("data-test-accuracy", last == null ? "" : JsNumber.toText(last.testAccuracy()));
        set("data-accuracy-step", last == null ? "" : Integer.toString(last.step()));
        set("data-fingerprint", state.rests() ? run.last.fingerprint() : "");
        set("data-ms-per-step", run.step == 0 ? "" : JsNumber.toText(run.last.millisPerStep()));
        set("data-path", run.last.path());
        set("data-workers", exists() ? Integer.toString(run.last.workers()) : "");
        TrainingConfig config = exists() ? run.config : null;
        if (told != config) {
            told = config;
            set(
                    "data-config",
                    told == null ? "" : ConfigDraft.of(told, JsNumber.TEXT).toQuery(Browser::encode));
        }
        set("data-own", exists() && run.isOwn() ? ownHook(run) : "");
        set("data-rate-changes", changes(run.last.changes()));
        set("data-equal-until", run.equalUntil < 0 ? "" : Integer.toString(run.equalUntil));
        set("data-state", state.hook);
        Dom.setText(hook, language.say(state));
    }

    /** Returns what of a run is the reader's own, for scripts. */
    static String ownHook(LabRun run) {
        int images = run.supplement.labels().length;
        if (images > 0) {
            return "images " + images;
        }
        return run.supplement.isNone() ? "data" : "weights";
    }

    private static String changes(List<LearningRateChange> changes) {
        StringBuilder text = new StringBuilder();
        for (LearningRateChange change : changes) {
            text.append(text.length() == 0 ? "" : " ")
                    .append(change.step())
                    .append(' ')
                    .append(JsNumber.toText(change.learningRate()));
        }
        return text.toString();
    }

    private boolean exists() {
        return state != RunState.IDLE;
    }

    private void set(String attribute, String value) {
        hook.setAttribute(attribute, value);
    }

    private void showNumbers() {
        Evaluation last = run.lastEvaluation(shown);
        TrainingConfig config = run.config;
        int steps = config.steps();
        put("step-label", language.say(LabText.STEP_OF, language.whole(steps)));
        put("step", language.whole(shown));
        put("epoch", exists() ? epochs() : "0");
        put("loss", shown == 0 ? NOTHING : number(run.losses.loss(shown - 1), 4));
        put("train-accuracy", last == null ? NOTHING : number(last.trainAccuracy(), 3));
        put("test-accuracy", last == null ? NOTHING : number(last.testAccuracy(), 3));
        String accuracyStep =
                last == null || last.step() == shown ? "" : language.say(LabText.AT_STEP, language.whole(last.step()));
        put("train-accuracy-step", accuracyStep);
        put("test-accuracy-step", accuracyStep);
        put("rate", JsNumber.written(LearningRateChange.rateAfter(shown, config.learningRate(), run.last.changes())));
        put("ms", run.step == 0 ? NOTHING : millis(run.last.millisPerStep()));
        put("ms-whole", isTimed() ? language.say(LabText.WHOLE_STEP, millis(wholeMillis())) : "");
        put("left", timeLeft());
        Dom.byId("run-epochs").setHidden(config.hasWholeEpochs());
        put("epochs", language.say(LabText.EPOCHS_ROUNDED, language.whole(config.stepsPerEpoch())));
        put("config", ConfigText.line(language, config));
        put("own", own());
        Dom.byId("run-own").setHidden(!exists() || !run.isOwn());
        put("equal", language.say(LabText.EQUAL_UNTIL, language.whole(run.equalUntil)));
        Dom.byId("run-equal").setHidden(run.equalUntil < 0 || run.equalUntil == run.step);
    }

    /** Returns what the figures are of: the settings, and what of the run is the reader's own beside its data. */
    String line() {
        String line = ConfigText.line(language, run.config);
        if (run.supplement.isNone()) {
            return line;
        }
        int images = run.supplement.labels().length;
        return line + " · "
                + (images > 0 ? language.say(LabText.WITH_IMAGES, images) : language.say(LabText.WITH_WEIGHTS));
    }

    private String own() {
        if (!exists() || !run.isOwn()) {
            return "";
        }
        int images = run.supplement.labels().length;
        if (images > 0) {
            return language.say(LabText.OWN_IMAGES, language.whole(run.config.trainSize()), images);
        }
        if (run.supplement.isNone()) {
            return language.say(LabText.OWN_DATA);
        }
        String words = language.say(LabText.OWN_WEIGHTS);
        return run.findings().isEmpty() ? words : words + " " + language.say(LabText.FOUND_WITH_WEIGHTS);
    }

    private String epochs() {
        double epochs = (double) shown * run.config.batchSize() / run.config.trainSize();
        return JsNumber.fixed(epochs, epochs < 100 ? 1 : 0);
    }

    private static String number(double value, int decimals) {
        return value - value == 0 ? JsNumber.fixed(value, decimals) : JsNumber.toText(value);
    }

    private String millis(double value) {
        return language.say(LabText.MILLIS, value < 10 ? JsNumber.fixed(value, 2) : JsNumber.fixed(value, 0));
    }

    private String timeLeft() {
        if (state != RunState.RUNNING || !isTimed()) {
            return NOTHING;
        }
        return DurationText.of(language, Math.max(wholeMillis(), paceMillis) * (run.config.steps() - run.step));
    }

    private boolean isTimed() {
        return run.step >= STEPS_TO_TIME;
    }

    /** Time of a step with everything that belongs to it: evaluations and reports. */
    private double wholeMillis() {
        return run.last.millis() / run.step;
    }

    private static void put(String name, String text) {
        Dom.setText(Dom.byId("run-" + name), text);
    }

    /** A run that goes on is worth a word after each quarter but the last, unless one was said just before. */
    private boolean isMilestone() {
        return state == RunState.RUNNING
                && run.step < run.config.steps()
                && milestone() > spokenMilestone
                && Browser.now() - spokenAt >= MILESTONE_MILLIS;
    }

    private int milestone() {
        return (int) ((double) run.step * MILESTONES / run.config.steps());
    }

    private void announce() {
        spokenAt = Browser.now();
        spokenMilestone = milestone();
        if (run.step == 0) {
            Announcer.say(this, language.say(state));
            return;
        }
        Evaluation last = run.lastEvaluation();
        Announcer.say(
                this,
                language.say(
                        LabText.LIVE,
                        language.say(state),
                        language.whole(run.step),
                        number(run.loss(), 3),
                        last == null ? NOTHING : number(last.testAccuracy(), 3)));
    }
}
