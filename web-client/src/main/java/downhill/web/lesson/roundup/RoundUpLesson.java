package downhill.web.lesson.roundup;

import downhill.web.control.NumberScale;
import downhill.web.lesson.Experiment;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Preset;
import downhill.web.lesson.Stage;
import downhill.web.page.LanguageChoice;
import java.util.List;

/** Lesson 15: two ways to the same gradient race each other, and eight questions go back over the chapter. */
public final class RoundUpLesson {
    private static final int MOST_TIMES = 100_000;
    private static final int PER_DECADE = 10;

    private final LanguageChoice language;
    private final Experiment<RoundUpState> experiment;
    private final RaceFigure race;
    private final PredictNumber guess;
    private final Quiz quiz;

    private RoundUpLesson(Stage stage) {
        language = stage.language();
        experiment = new Experiment<>(stage, RoundUpState.FORM);
        race = new RaceFigure(
                language, full -> experiment.change(experiment.state().withEveryPass(full)), this::showGuess);
        guess = new PredictNumber(
                stage,
                "times",
                RoundUpText.QUESTION,
                RoundUpText.GUESS_LABEL,
                NumberScale.log(1, MOST_TIMES, PER_DECADE),
                race::start);
        quiz = new Quiz(
                language,
                stage.store(),
                number -> experiment.change(experiment.state().withQuestion(number)));
        stage.add(race.element(), guess.element(), quiz.element(), experiment.toolbar(presets()));
        experiment.start(this::show);
    }

    /**
     * Brings the lesson to life.
     *
     * @param stage its section of the page. Modified.
     */
    public static void mount(Stage stage) {
        new RoundUpLesson(stage);
    }

    private static List<Preset<RoundUpState>> presets() {
        RoundUpState book = RoundUpState.DEFAULTS;
        return List.of(
                new Preset<>(RoundUpText.TWO_LANES, book),
                new Preset<>(RoundUpText.THREE_LANES, book.withEveryPass(true)),
                new Preset<>(RoundUpText.LAST_QUESTION, book.withQuestion(RoundUpState.QUESTIONS)));
    }

    private void show(RoundUpState state) {
        race.show(state.everyPass());
        quiz.show(state.question());
        showGuess();
    }

    private void showGuess() {
        double ratio = race.ratio();
        if (ratio == ratio) {
            guess.reveal(ratio, () -> language.say(RoundUpText.BECAUSE));
        } else {
            guess.conceal();
        }
    }
}
