package downhill.web.lesson.roundup;

import static downhill.web.lesson.roundup.RoundUpState.BATCH;

import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Values;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.Command;
import downhill.web.worker.Report;
import downhill.web.worker.SilenceWatch;
import downhill.web.worker.TrainingClient;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;

/** The lanes of the race, each with a bar, a clock and a count of forward passes. */
final class RaceFigure {
    /** As many decimal places as a slope near 1 holds in 64 bits. */
    private static final int MAX_DECIMALS = 15;

    private static final double SECOND = 1000;

    private final Experiment experiment;
    private final LanguageChoice language;
    private final TrainingClient client = new TrainingClient(this::receive);
    private final Runnable onChange;
    private final Lane[] lanes = new Lane[Report.Lane.values().length];
    /** The row with the button that starts and stops the race. */
    final HTMLElement button;

    private final HTMLElement start;
    private final HTMLElement status = Dom.element("p", "race-outcome");
    final HTMLElement element;
    private Values state = RoundUpState.KEYS.defaults();
    private double guess = Double.NaN;
    private boolean running;
    /** What the status says, in the present language. */
    private Supplier<String> words = this::ready;

    private final class Lane {
        private final HTMLElement bar = Dom.element("div", "race-bar");
        private final HTMLElement guessed = Dom.element("div", "race-guess");
        private final HTMLElement clock = Dom.element("span", "race-clock");
        private final HTMLElement passes = Dom.element("span", "race-passes");
        private final HTMLElement element;
        private Report.RaceProgress progress;

        Lane(Text name) {
            element = Dom.element(
                    "li",
                    "race-lane",
                    language.words("h3", "", name),
                    Dom.element("div", "race-track", bar, guessed),
                    Dom.element("p", "race-words", clock, passes));
        }

        /** Shows the progress, and before it the reader's guess in times of the first lane, NaN without one. */
        void show(double times, double maxTimes) {
            boolean begun = progress != null;
            boolean expected = !begun && times == times;
            guessed.setHidden(!expected);
            if (expected) {
                guessed.getStyle().setProperty("inline-size", JsNumber.fixed(100 * times / maxTimes, 2) + "%");
            }
            double share = begun ? Math.min(1, progress.millis() / longest()) : 0;
            bar.getStyle().setProperty("inline-size", JsNumber.fixed(100 * share, 2) + "%");
            Dom.setText(clock, begun ? clock() : "");
            Dom.setText(
                    passes,
                    begun
                            ? count()
                            : expected
                                    ? language.say(
                                            times == maxTimes ? RoundUpText.GUESSED : RoundUpText.ONCE,
                                            JsNumber.toText(times))
                                    : language.say(RoundUpText.NOT_YET));
            passes.setAttribute("data-value", begun ? Integer.toString(progress.passes()) : "0");
        }

        private String clock() {
            return progress.finished()
                    ? time(progress.millis())
                    : language.say(RoundUpText.EXPECTED, time(progress.millis()), time(total()));
        }

        /** Returns how long the lane will have taken, as far as can be told. */
        double total() {
            if (progress == null) {
                return 0;
            }
            double share = progress.finished() ? 1 : (double) progress.passes() / RoundUpLesson.PASSES;
            return share > 0 ? progress.millis() / share : 0;
        }

        private String count() {
            String count = language.whole(progress.passes());
            return switch (progress.lane()) {
                case BACKPROPAGATION -> language.say(RoundUpText.ONE_PASS);
                case NUMERICAL -> language.say(RoundUpText.LOSSES, count);
                case EVERY_PASS -> language.say(RoundUpText.PASSES, count);
            };
        }
    }

    RaceFigure(Experiment experiment, Runnable onChange) {
        this.experiment = experiment;
        language = experiment.language();
        this.onChange = onChange;
        HTMLElement heading = language.words("h2", "", RoundUpText.RACE);
        heading.setId(Dom.newId("race"));
        HTMLElement list = Dom.element("ol", "race");
        Text[] names = {RoundUpText.BACKPROPAGATION, RoundUpText.NUMERICAL, RoundUpText.EVERY_PASS};
        for (Report.Lane lane : Report.Lane.values()) {
            lanes[lane.ordinal()] = new Lane(names[lane.ordinal()]);
            list.appendChild(lanes[lane.ordinal()].element);
        }
        ButtonRow buttons = new ButtonRow(language);
        button = buttons.element;
        start = buttons.primary(RoundUpText.START, this::startOrStop);
        start.setAttribute("data-action", "race");
        element = Dom.element("figure", "race-figure", heading, list, Dom.element("figcaption", "", status));
        element.setAttribute("aria-labelledby", heading.getId());
    }

    /** Shows the race that a state is about, with the reader's guess, which may be NaN; another race is forgotten. */
    void show(Values newState, double times) {
        guess = times;
        Dom.setFlag(element, "data-aside", newState.get(RoundUpState.ASIDE));
        boolean other = !RoundUpState.areSameRace(newState, state);
        state = newState;
        if (running && state.get(RoundUpState.ASIDE)) {
            end(RoundUpText.STOPPED);
        }
        if (other) {
            client.abandon();
            running = false;
            clear();
            words = this::ready;
        }
        showLanes();
    }

    /** Returns what the whole width of a bar stands for; without a bound while only the fast lane is done. */
    private double longest() {
        double slow = Math.max(
                lanes[Report.Lane.NUMERICAL.ordinal()].total(), lanes[Report.Lane.EVERY_PASS.ordinal()].total());
        return slow > 0 ? slow : Double.MAX_VALUE;
    }

    private String ready() {
        return language.say(RoundUpText.READY, language.whole(state.get(BATCH)));
    }

    private void clear() {
        for (Lane lane : lanes) {
            lane.progress = null;
        }
    }

    /** Returns how many times as long the numerical gradient took, or NaN before the end. */
    double ratio() {
        return ratio(Report.Lane.NUMERICAL);
    }

    private double ratio(Report.Lane lane) {
        Report.RaceProgress slow = lanes[lane.ordinal()].progress;
        Report.RaceProgress fast = lanes[Report.Lane.BACKPROPAGATION.ordinal()].progress;
        return slow == null || fast == null || !slow.finished() ? Double.NaN : slow.millis() / fast.millis();
    }

    private void startOrStop() {
        if (running) {
            end(RoundUpText.STOPPED);
            return;
        }
        experiment.change(state.with(RoundUpState.ASIDE, false));
        clear();
        running = true;
        client.ask(new Command.RaceGradients(state.get(RoundUpState.SEED), state.get(BATCH)));
        say(() -> language.say(RoundUpText.RUNNING));
    }

    private void end(Text why, Object... values) {
        client.abandon();
        running = false;
        say(() -> language.say(why, values));
    }

    private void receive(Report report) {
        if (report instanceof Report.DataProgress data) {
            double share = data.totalBytes() == 0 ? 1 : data.bytes() / data.totalBytes();
            say(() -> language.say(RoundUpText.LOADING, JsNumber.fixed(100 * share, 0)));
        } else if (report instanceof Report.RaceProgress progress) {
            lanes[progress.lane().ordinal()].progress = progress;
            boolean last = progress.lane() == Report.Lane.EVERY_PASS;
            running = !(last && progress.finished());
            if (!running) {
                client.abandon();
            }
            say(this::outcome);
        } else if (report instanceof Report.DataFailed || report instanceof Report.DataTooSmall) {
            end(RoundUpText.FAILED);
        } else if (report instanceof Report.WorkerFailed failure) {
            end(RoundUpText.BROKEN, failure.reason());
        } else if (report instanceof Report.WorkerSilent) {
            end(RoundUpText.SILENT, SilenceWatch.MAX_SECONDS);
        }
    }

    private String outcome() {
        if (ratio() != ratio()) {
            return language.say(RoundUpText.RUNNING);
        }
        double distance = lanes[Report.Lane.NUMERICAL.ordinal()].progress.distance();
        status.setAttribute("data-distance", JsNumber.toText(distance));
        String result = language.say(RoundUpText.RESULT, times(ratio()), equalDecimals(distance));
        double fullRatio = ratio(Report.Lane.EVERY_PASS);
        return fullRatio == fullRatio ? result + " " + language.say(RoundUpText.RESULT_FULL, times(fullRatio)) : result;
    }

    /** Returns the number of decimal places to which two numbers agree that are this far apart. */
    static int equalDecimals(double distance) {
        int places = 0;
        for (double half = 0.05; distance < half && places < MAX_DECIMALS; half /= 10) {
            places++;
        }
        return places;
    }

    private String times(double ratio) {
        return ratio < 10 ? JsNumber.significant(ratio, 2) : language.whole(Math.floor(ratio + 0.5));
    }

    private void say(Supplier<String> newWords) {
        words = newWords;
        showLanes();
        onChange.run();
    }

    private void showLanes() {
        lanes[Report.Lane.BACKPROPAGATION.ordinal()].show(guess == guess ? 1 : Double.NaN, guess);
        lanes[Report.Lane.NUMERICAL.ordinal()].show(guess, guess);
        lanes[Report.Lane.EVERY_PASS.ordinal()].show(Double.NaN, Double.NaN);
        boolean begun = lanes[0].progress != null;
        Dom.setText(start, language.say(running ? RoundUpText.STOP : begun ? RoundUpText.AGAIN : RoundUpText.START));
        Announcer.show(status, words.get());
    }

    private String time(double millis) {
        return millis < SECOND
                ? language.say(RoundUpText.MILLIS, JsNumber.significant(millis, millis < 10 ? 2 : 3))
                : millis < 100 * SECOND
                        ? language.say(RoundUpText.SECONDS, JsNumber.fixed(millis / SECOND, 1))
                        : language.say(RoundUpText.MINUTES, JsNumber.fixed(millis / (60 * SECOND), 1));
    }
}
