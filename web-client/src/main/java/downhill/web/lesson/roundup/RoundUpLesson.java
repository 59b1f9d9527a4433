package downhill.web.lesson.roundup;

import static downhill.web.lesson.roundup.RoundUpState.QUESTION;

import downhill.core.network.Parameters;
import downhill.web.dom.Dom;
import downhill.web.lesson.GuessLine;
import downhill.web.lesson.Lesson;
import downhill.web.lesson.Outcomes;
import downhill.web.lesson.PredictNumber;
import downhill.web.lesson.Stage;
import downhill.web.lesson.Values;
import downhill.web.page.Language;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** Lesson 15: two ways to the same gradient race each other, and eight questions go back over the chapter. */
public final class RoundUpLesson extends Lesson {
    /** Two forward passes for each parameter of the book's network. */
    static final int PASSES = 2 * new Parameters(784, 50, 10).count();

    private final RaceFigure race;
    private final PredictNumber guess;
    private final Quiz quiz;
    /** The ratio of the race, NaN before its end. */
    private double measured = Double.NaN;

    public RoundUpLesson(Stage stage) {
        super(stage, RoundUpState.KEYS);
        guess = new PredictNumber(stage, RoundUpState.TIMES);
        race = new RaceFigure(experiment, this::followRace);
        quiz = new Quiz(
                language,
                stage.store(),
                number -> change(state().with(QUESTION, QUESTION.nearest(number))),
                experiment::refresh);
        stage.add(race.element, experiment.faults());
        List<String> slugs = listGuesses();
        script().control("race", race.button)
                .control("quiz", quiz.element)
                .guess(guess)
                .derived("raced", () -> guess.isTruthKnown() ? 1 : 0)
                .derived("answered", quiz::answered)
                .start();
        new ChapterEnd(stage, slugs);
    }

    /** Puts the reader's guesses beside the truths into the list of lessons in the text, and returns the lessons. */
    private List<String> listGuesses() {
        Outcomes outcomes = new Outcomes(stage.store());
        List<String> slugs = new ArrayList<>();
        for (Language each : Language.values()) {
            String items = ".lesson-text [lang=" + each.tag() + "] .guess-list > [data-lesson]";
            for (HTMLElement item : Dom.findAll(items)) {
                String slug = item.getAttribute("data-lesson");
                if (!slugs.contains(slug)) {
                    slugs.add(slug);
                }
                for (Outcomes.Outcome outcome : outcomes.of(slug)) {
                    item.appendChild(GuessLine.of(each, outcome));
                }
            }
        }
        return slugs;
    }

    @Override
    protected void show(Values state) {
        race.show(state, guess.standing());
        quiz.show(state.get(QUESTION));
    }

    /** What has been measured once stays the truth beside the guess; the book's way may go on behind it. */
    private void followRace() {
        double ratio = race.ratio();
        if (ratio == measured) {
            return;
        }
        measured = ratio;
        if (ratio == ratio) {
            guess.truth(ratio);
        }
        experiment.refresh();
    }
}
