package downhill.web.lab;

import downhill.core.training.Evaluation;
import downhill.core.training.TrainingConfig;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Throttle;
import downhill.web.page.ConfigText;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** The state of the run in words and numbers, and the same for scripts: {@code #run-status}. */
final class StatusPanel {
    private static final String NOTHING = "–";
    private static final double ANNOUNCE_MILLIS = 2000;
    /** After fewer, the whole time of a step is that of the messages. */
    private static final int STEPS_TO_TIME = 50;

    private final LanguageChoice language;
    private final HTMLElement hook = Dom.byId("run-status");
    private final HTMLElement live = Dom.byId("run-live");
    private final HTMLElement progress = Dom.byId("run-progress");
    private final Throttle announce = new Throttle(ANNOUNCE_MILLIS, this::announce);
    private RunState state = RunState.IDLE;
    private LabRun run;
    private double movingSince;
    private int movingFrom;
    /** Time of a step with everything that belongs to it: evaluations, reports, waiting; NaN before the first. */
    private double wholeMillis = Double.NaN;

    StatusPanel(LanguageChoice language) {
        this.language = language;
    }

    /** Shows a state and a run; {@code run} may be null. */
    void show(RunState newState, LabRun newRun, TrainingConfig config) {
        boolean begins = newState == RunState.RUNNING && (state != RunState.RUNNING || run != newRun);
        if (begins) {
            movingSince = Browser.now();
            movingFrom = newRun.step();
        }
        if (run != newRun) {
            wholeMillis = Double.NaN;
        } else if (state == RunState.RUNNING && run.step() >= movingFrom + STEPS_TO_TIME) {
            wholeMillis = (Browser.now() - movingSince) / (run.step() - movingFrom);
        }
        state = newState;
        run = newRun;
        showHook();
        showNumbers(config);
        announce.request();
    }

    private void showHook() {
        Evaluation last = run == null ? null : run.lastEvaluation();
        boolean rests = state == RunState.PAUSED || state == RunState.DONE;
        set("data-step", run == null ? "0" : Integer.toString(run.step()));
        set("data-loss", run == null || run.step() == 0 ? "" : JsNumber.toText(run.loss()));
        set("data-train-accuracy", last == null ? "" : JsNumber.toText(last.trainAccuracy()));
        set("data-test-accuracy", last == null ? "" : JsNumber.toText(last.testAccuracy()));
        set("data-accuracy-step", last == null ? "" : Integer.toString(last.step()));
        set("data-fingerprint", rests ? run.fingerprint() : "");
        set("data-ms-per-step", run == null || run.step() == 0 ? "" : JsNumber.toText(run.millisPerStep()));
        set("data-path", run == null ? "" : run.path());
        set("data-workers", run == null ? "" : Integer.toString(run.workers()));
        set("data-state", state.hook());
        Dom.setText(hook, language.say(state));
    }

    private void set(String attribute, String value) {
        hook.setAttribute(attribute, value);
    }

    private void showNumbers(TrainingConfig config) {
        Evaluation last = run == null ? null : run.lastEvaluation();
        TrainingConfig shown = run == null ? config : run.config();
        int steps = shown.steps();
        put("step-label", language.say(LabText.STEP_OF, language.whole(steps)));
        put("step", run == null ? "0" : language.whole(run.step()));
        put("epoch", run == null ? "0" : JsNumber.fixed(run.epochs(), run.epochs() < 100 ? 1 : 0));
        put("loss", run == null || run.step() == 0 ? NOTHING : number(run.loss(), 4));
        put("train-accuracy", last == null ? NOTHING : number(last.trainAccuracy(), 3));
        put("test-accuracy", last == null ? NOTHING : number(last.testAccuracy(), 3));
        String accuracyStep = last == null ? "" : language.say(LabText.AT_STEP, language.whole(last.step()));
        put("train-accuracy-step", accuracyStep);
        put("test-accuracy-step", accuracyStep);
        put("rate", JsNumber.toText(run == null ? shown.learningRate() : run.learningRate()));
        put("ms", run == null || run.step() == 0 ? NOTHING : millis(run.millisPerStep()));
        put("ms-whole", wholeMillis == wholeMillis ? language.say(LabText.WHOLE_STEP, millis(wholeMillis)) : "");
        put("left", timeLeft());
        progress.setAttribute("value", JsNumber.toText(run == null ? 0 : (double) run.step() / steps));
        int leapStep = run == null ? 0 : run.leapStep();
        Dom.byId("run-unstable").setHidden(leapStep == 0);
        put("unstable", leapStep == 0 ? "" : language.say(LabText.UNSTABLE, language.whole(leapStep)));
        put("config", ConfigText.line(language, shown));
    }

    private static String number(double value, int decimals) {
        return value - value == 0 ? JsNumber.fixed(value, decimals) : JsNumber.toText(value);
    }

    private String millis(double value) {
        return language.say(LabText.MILLIS, value < 10 ? JsNumber.fixed(value, 2) : JsNumber.fixed(value, 0));
    }

    private String timeLeft() {
        if (state != RunState.RUNNING || wholeMillis != wholeMillis) {
            return NOTHING;
        }
        return LabText.duration(language, wholeMillis * (run.config().steps() - run.step()));
    }

    private static void put(String name, String text) {
        Dom.setText(Dom.byId("run-" + name), text);
    }

    /** Says the state to screen readers, at most once in two seconds. */
    private void announce() {
        if (run == null || run.step() == 0) {
            Dom.setText(live, language.say(state));
            return;
        }
        Evaluation last = run.lastEvaluation();
        Dom.setText(
                live,
                language.say(
                        LabText.LIVE,
                        language.say(state),
                        language.whole(run.step()),
                        number(run.loss(), 3),
                        last == null ? NOTHING : number(last.testAccuracy(), 3)));
    }
}
