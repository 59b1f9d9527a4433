package downhill.web.lesson.roundup;

import static downhill.web.lesson.roundup.RoundUpState.EVERY_PASS;
import static downhill.web.lesson.roundup.RoundUpState.QUESTION;
import static downhill.web.lesson.roundup.RoundUpState.TIMES;

import downhill.core.network.Parameters;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.Outcomes;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Script;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.page.LanguageChoice;
import java.util.List;

/** Lesson 15: two ways to the same gradient race each other, and eight questions go back over the chapter. */
public final class RoundUpLesson {
    /** Two forward passes for each parameter of the book's network. */
    static final int PASSES = 2 * new Parameters(784, 50, 10).count();

    private final LanguageChoice language;
    private final Experiment experiment;
    private final RaceFigure race;
    private final PredictNumber guess;
    private final Quiz quiz;

    private RoundUpLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment(stage, RoundUpState.KEYS);
        guess = new PredictNumber(stage, TIMES);
        race = new RaceFigure(language, experiment, this::followRace);
        quiz = new Quiz(
                language,
                stage.store(),
                number -> experiment.change(experiment.state().with(QUESTION, QUESTION.nearest(number))),
                experiment::refresh);
        stage.add(race.element(), experiment.faults());
        GuessList.fill(new Outcomes(stage.store()));
        guess.onMove(experiment::refresh);
        experiment.start(this::show);
        new Script(stage, experiment, RoundUpState.KEYS)
                .control("race", race.button())
                .control("race-settings", race.settings())
                .control("presets", experiment.presetChips(presets()))
                .control("tools", experiment.tools())
                .control("quiz", quiz.element())
                .guess(guess)
                .derived("raced", () -> guess.isTruthKnown() ? 1 : 0)
                .derived("answered", quiz::answered)
                .start();
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new RoundUpLesson(stage);
    }

    private static List<Preset> presets() {
        Values book = RoundUpState.KEYS.defaults();
        return List.of(
                new Preset(RoundUpText.TWO_LANES, book),
                new Preset(RoundUpText.THREE_LANES, book.with(EVERY_PASS, true)),
                new Preset(RoundUpText.LAST_QUESTION, book.with(QUESTION, RoundUpState.QUESTIONS)));
    }

    private void show(Values state) {
        race.show(state, guess.standing());
        quiz.show(state.get(QUESTION));
    }

    /** What has been measured once stays the truth beside the guess. */
    private void followRace() {
        double ratio = race.ratio();
        if (ratio == ratio) {
            guess.truth(ratio);
        }
        experiment.refresh();
    }
}
