package downhill.web.lesson.roundup;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.control.Choice;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.Http;
import downhill.web.dom.TextStore;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The questions, one at a time, with a reason for every answer. */
final class Quiz {
    /** So long nobody goes on who has pressed twice. */
    private static final double REST_MILLIS = 400;

    /** The page names it, since it carries the hash of the page's version. */
    private final String address = Dom.find("link[rel=quiz]").getAttribute("href");

    private final LanguageChoice language;
    private final IntConsumer goTo;
    private final Runnable answered;
    private final QuizAnswers answers;
    private final List<Card> cards = new ArrayList<>();
    private final List<QuizQuestion> questions = new ArrayList<>();
    private final HTMLElement cardList = Dom.element("div", "");
    private final HTMLElement marks = Dom.element("div", "chips quiz-marks");
    private final HTMLElement score = Dom.element("p", "net-note");
    private final HTMLElement buttons;
    private final HTMLElement failure;
    final HTMLElement element;
    private int shown = 1;

    private final class Card {
        private final QuizQuestion question;
        private final HTMLElement picture = Dom.element("div", "quiz-picture");
        private final HTMLElement words = Dom.element("h3", "predict-question");
        private final Choice<QuizQuestion.Answer> choice;
        private final HTMLElement given = Dom.element("p", "");
        private final HTMLElement reason = Dom.element("p", "");
        private final HTMLElement truth = Dom.element("p", "quiz-right");
        private final HTMLElement step = language.words("a", "", RoundUpText.STEP);
        /** What takes the place of the choice once it is checked. */
        private final HTMLElement because = Dom.element("div", "predict-outcome", given, reason, truth, step);

        private final HTMLElement mark;
        private final HTMLElement check;
        private final HTMLElement element;
        /** What is chosen; it counts once the reader asks for the check. */
        private QuizQuestion.Answer chosen;

        private boolean rests;

        Card(QuizQuestion question, int number) {
            this.question = question;
            // Arrows move between radio buttons by choosing them: that must not be an answer yet.
            choice = new Choice<>(language, RoundUpText.ANSWERS, question.answers(), answer -> {
                chosen = answer;
                Quiz.this.show(shown);
            });
            ButtonRow row = new ButtonRow(language);
            check = row.primary(RoundUpText.CHECK, this::answerOrGoOn);
            check.setAttribute("data-action", "check-answer");
            element = Dom.element("div", "quiz-card", picture, words, choice.element, because, row.element);
            mark = Dom.button("", () -> goTo.accept(number));
            picture.setAttribute("role", "img");
            picture.setAttribute("data-picture", question.id());
            step.setAttribute("href", "/learn/" + question.step());
            language.follow(() -> {
                picture.setAttribute("aria-label", language.say(question.picture()));
                Dom.setText(words, language.say(question.words()));
            });
        }

        private boolean isChecked() {
            return chosen != null && chosen == answers.of(question);
        }

        private void answerOrGoOn() {
            if (isChecked()) {
                goTo.accept(nextOpen());
                return;
            }
            answers.give(question, chosen);
            rests = true;
            Browser.after(
                    () -> {
                        rests = false;
                        answered.run();
                    },
                    REST_MILLIS);
            answered.run();
            Announcer.say(this, because.getTextContent());
        }

        void show(int number, boolean current) {
            element.setHidden(!current);
            QuizQuestion.Answer answer = answers.of(question);
            if (chosen == null) {
                chosen = answer;
            }
            choice.show(chosen);
            Dom.setText(check, language.say(isChecked() && nextOpen() > 0 ? RoundUpText.NEXT : RoundUpText.CHECK));
            check.setHidden(isChecked() && nextOpen() == 0);
            Availability.set(check, chosen != null && !rests && (!isChecked() || nextOpen() > 0));
            because.setHidden(!isChecked());
            choice.element.setHidden(isChecked());
            boolean right = answer != null && answer.right();
            if (answer != null) {
                Dom.setText(given, language.say(right ? RoundUpText.RIGHT : RoundUpText.WRONG, language.say(answer)));
                given.setClassName(right ? "quiz-right" : "quiz-wrong");
                Dom.setText(reason, language.say(answer.because()));
                Dom.setText(truth, language.say(RoundUpText.RIGHT, language.say(question.rightAnswer())));
                truth.setHidden(right);
                step.setHidden(right);
            }
            mark.setClassName(answer == null ? "" : right ? "marked-right" : "marked-wrong");
            Dom.setText(mark, number + (answer == null ? "" : right ? " ✓" : " ✗"));
            Text state = answer == null ? RoundUpText.OPEN : right ? RoundUpText.DONE_RIGHT : RoundUpText.DONE_WRONG;
            mark.setAttribute("aria-label", language.say(state, number));
            mark.setAttribute("aria-pressed", current ? "true" : "false");
        }
    }

    /** Fetches the questions; {@code answered} runs once they have arrived, and with each answer. */
    Quiz(LanguageChoice language, TextStore store, IntConsumer goTo, Runnable answered) {
        this.language = language;
        this.goTo = goTo;
        this.answered = answered;
        answers = new QuizAnswers(store);
        HTMLElement heading = language.words("h2", "", RoundUpText.QUIZ);
        heading.setId(Dom.newId("quiz"));
        ButtonRow turning = new ButtonRow(language);
        turning.quiet(RoundUpText.FORGET, () -> {
            answers.forget();
            cards.forEach(card -> card.chosen = null);
            goTo.accept(1);
            answered.run();
        });
        buttons = turning.element;
        ButtonRow again = new ButtonRow(language);
        again.plain(RoundUpText.RETRY, this::fetch);
        failure = Dom.element("div", "", language.words("p", "net-note", RoundUpText.QUIZ_FAILED), again.element);
        element = Dom.element("section", "quiz", heading, score, marks, cardList, failure, buttons);
        element.setAttribute("aria-labelledby", heading.getId());
        failure.setHidden(true);
        fetch();
    }

    private void fetch() {
        Availability.show(failure, false, Dom.byId("experiment"));
        Http.get(address, (status, body) -> {
            failure.setHidden(status == 200);
            if (status == 200) {
                take(QuizQuestion.parse(body));
            }
        });
    }

    private void take(List<QuizQuestion> arrived) {
        questions.addAll(arrived);
        for (QuizQuestion question : arrived) {
            Card card = new Card(question, cards.size() + 1);
            cards.add(card);
            cardList.appendChild(card.element);
            marks.appendChild(card.mark);
        }
        show(shown);
        answered.run();
    }

    int answered() {
        return answers.given(questions);
    }

    /** Returns the number of the next question without an answer, behind the present one or else from the first on; or 0. */
    private int nextOpen() {
        for (int i = 0; i < questions.size(); i++) {
            int at = (shown + i) % questions.size();
            if (answers.of(questions.get(at)) == null) {
                return at + 1;
            }
        }
        return 0;
    }

    void show(int question) {
        shown = question;
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(i + 1, i + 1 == shown);
        }
        boolean isOver = !cards.isEmpty() && nextOpen() == 0;
        buttons.setHidden(!isOver);
        score.setHidden(!isOver);
        int right = answers.right(questions);
        Announcer.show(
                score,
                right == questions.size()
                        ? language.say(RoundUpText.ALL_RIGHT)
                        : language.say(RoundUpText.SCORE, right, questions.size()));
    }
}
