package downhill.web.home;

import downhill.core.training.Evaluation;
import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.home.HomeRun.Stage;
import downhill.web.lesson.Progress;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The first page: a button that trains the book's network, and what can be seen of it. */
public final class HomePage {
    private static final int STEPS = HomeRun.CONFIG.steps();

    /** A picture that has come so far when the run ends has hardly been slowed down. */
    private static final double AHEAD = 0.9;

    private final LanguageChoice language;
    private final HomeRun run = new HomeRun(this::changed);
    private final HillFigure hill;
    private final DigitTiles tiles;
    private final HomeGuess guess;
    private final HomePad pad;
    private final HTMLElement goOn = Dom.byId("home-go-on");
    private final HTMLElement draw = Dom.onAction("draw", this::draw);
    private final HTMLElement share = Dom.onAction("share", this::share);
    private final HTMLElement button = Dom.onAction("train", this::train);
    private final HTMLElement why = Dom.byId("home-why");
    private final HTMLElement status = Dom.byId("run-status");
    private final HTMLElement note = Dom.byId("home-note");
    private final HTMLElement score = Dom.byId("hill-score");
    private final HTMLElement percent = Dom.byId("hill-percent");
    private Pace pace;
    private Stage state = Stage.IDLE;
    private boolean still;
    private boolean frameAsked;
    /** Whether the run was over long before its picture, which then says nothing of the device's speed. */
    private boolean slowed;

    private boolean draws;

    private HomePage(LanguageChoice language) {
        this.language = language;
        hill = new HillFigure(language, STEPS);
        tiles = new DigitTiles(language);
        guess = new HomeGuess(language);
        pad = new HomePad(language, run::read);
        Progress progress = new Progress(BrowserStore.lasting());
        goOn.setHidden(!progress.hasBegun());
        goOn.setAttribute("href", progress.hasBegun() ? "/learn/" + progress.last() : "/learn");
        language.follow(this::showState);
    }

    /** Brings the page to life. Nothing is fetched for the run before the reader asks for it. */
    public static void start(LanguageChoice language) {
        new HomePage(language);
    }

    private void train() {
        pace = new Pace(STEPS);
        still = Browser.matchesMedia("(prefers-reduced-motion: reduce)");
        slowed = false;
        draws = false;
        pad.open(false);
        goOn.setHidden(true);
        hill.begin();
        turn(Stage.LOADING);
        Announcer.say(this, language.say(HomeText.STARTED));
        run.start();
    }

    private void draw() {
        draws = true;
        pad.open(true);
        showState();
    }

    private void share() {
        String large = percent(run.evaluationUpTo(STEPS));
        List<String> lines = List.of(
                language.say(HomeText.CARD, language.whole(HomeRun.CONFIG.trainSize()), language.whole(STEPS)),
                guess.words(tiles.right()));
        Browser.shareCanvas("downhill.png", HomeCard.draw(large, lines, hill.canvas()), lines.get(0), "/");
    }

    private void changed() {
        if (run.stage == Stage.FAILED) {
            turn(Stage.FAILED);
            Announcer.say(this, language.say(run.fault));
        } else if (state == Stage.DONE) {
            pad.take(run.read);
        } else if (still) {
            if (run.stage == Stage.DONE) {
                pace.finish();
                finish();
            } else if (run.stage == Stage.RUNNING && state == Stage.LOADING) {
                tiles.show(run.digits, null);
                turn(Stage.RUNNING);
            }
        } else if (run.stage != Stage.LOADING) {
            if (state == Stage.LOADING) {
                turn(Stage.RUNNING);
            }
            slowed = slowed || run.stage == Stage.DONE && pace.shown < AHEAD * STEPS;
            askForFrame();
        }
    }

    private void askForFrame() {
        if (!frameAsked && state == Stage.RUNNING) {
            frameAsked = true;
            Browser.onNextFrame(this::frame);
        }
    }

    private void frame() {
        frameAsked = false;
        if (state != Stage.RUNNING) {
            return;
        }
        pace.advance(Browser.now(), run.ridge.count);
        if (run.stage == Stage.DONE && pace.shown >= STEPS) {
            finish();
            return;
        }
        show();
        askForFrame();
    }

    private void finish() {
        show();
        turn(Stage.DONE);
        Announcer.say(this, result());
    }

    private void show() {
        double shown = pace.shown;
        hill.show(run.ridge, shown);
        tiles.show(run.digits, run.answersUpTo(shown));
        showState();
    }

    private void turn(Stage next) {
        state = next;
        showState();
    }

    private void showState() {
        boolean busy = state == Stage.LOADING || state == Stage.RUNNING;
        Dom.setText(button, language.say(label()));
        Availability.set(button, !busy);
        button.setClassName(state == Stage.DONE ? "plain" : "primary");
        Availability.show(why, draws, button);
        Availability.show(draw, state == Stage.DONE && !draws, button);
        share.setHidden(state != Stage.DONE);
        if (state == Stage.IDLE) {
            return;
        }
        boolean running = state == Stage.RUNNING || state == Stage.DONE;
        Evaluation evaluation = running ? run.evaluationUpTo(pace.shown) : null;
        score.setHidden(evaluation == null);
        Dom.setText(percent, evaluation == null ? "" : percent(evaluation));
        Dom.setText(status, words());
        guess.show(tiles.right());
        Dom.setFlag(status, "data-fault", state == Stage.FAILED);
        Dom.setFlag(status, "data-result", state == Stage.DONE);
        if (state == Stage.DONE) {
            double seconds = run.last.millis() / 1000;
            Text took = slowed ? HomeText.SLOWED : HomeText.TOOK;
            Dom.setText(note, language.say(took, language.whole(STEPS), JsNumber.fixed(seconds, seconds < 10 ? 2 : 0)));
        }
        showHooks(evaluation);
    }

    private Text label() {
        return switch (state) {
            case IDLE -> HomeText.TRAIN;
            case LOADING, RUNNING -> HomeText.BUSY;
            case DONE -> HomeText.AGAIN;
            case FAILED -> HomeText.RETRY;
        };
    }

    private String words() {
        return switch (state) {
            case IDLE -> "";
            case LOADING -> language.say(HomeText.FETCHING);
            case RUNNING ->
                still
                        ? language.say(HomeText.LEARNING_STILL)
                        : language.say(
                                HomeText.LEARNING, language.whole(Math.floor(pace.shown)), language.whole(STEPS));
            case DONE -> result();
            case FAILED -> language.say(run.fault);
        };
    }

    private String result() {
        return language.say(
                HomeText.RESULT,
                language.whole(HomeRun.CONFIG.trainSize()),
                language.whole(HomeRun.CONFIG.testSize()),
                percent(run.evaluationUpTo(STEPS)));
    }

    private static String percent(Evaluation evaluation) {
        return JsNumber.fixed(100 * evaluation.testAccuracy(), 1) + "%";
    }

    private void showHooks(Evaluation evaluation) {
        boolean done = state == Stage.DONE;
        int step = state == Stage.RUNNING || done ? (int) Math.floor(pace.shown) : 0;
        set("data-step", Integer.toString(step));
        set("data-loss", step == 0 ? "" : JsNumber.toText(run.ridge.loss(step - 1)));
        set("data-train-accuracy", evaluation == null ? "" : JsNumber.toText(evaluation.trainAccuracy()));
        set("data-test-accuracy", evaluation == null ? "" : JsNumber.toText(evaluation.testAccuracy()));
        set("data-accuracy-step", evaluation == null ? "" : Integer.toString(evaluation.step()));
        set("data-fingerprint", done ? run.last.fingerprint() : "");
        set("data-state", state.hook);
    }

    private void set(String attribute, String value) {
        status.setAttribute(attribute, value);
    }

    /**
     * How many steps of a run have been shown: as many as are known, but never more than the eye can follow. A fast device
     * has trained long before its picture is complete; a slow one shows each step as it comes.
     */
    static final class Pace {
        /** The minimum time in which the whole run is shown. */
        static final double WHOLE_MILLIS = 8000;

        /** A page that was hidden, or had no frame for a while, goes on where it was. */
        private static final double MAX_FRAME_MILLIS = 60;

        private final int steps;
        /** How many steps have been shown. The picture moves on between two of them, so this is no whole number. */
        double shown;

        private double last = Double.NaN;

        Pace(int steps) {
            this.steps = steps;
        }

        void advance(double now, int known) {
            double frame = last == last ? Math.min(MAX_FRAME_MILLIS, now - last) : 0;
            last = now;
            shown = Math.min(known, shown + frame * steps / WHOLE_MILLIS);
        }

        void finish() {
            shown = steps;
        }
    }
}
