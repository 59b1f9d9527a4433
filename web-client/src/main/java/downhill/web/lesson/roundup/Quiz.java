package downhill.web.lesson.roundup;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Dom;
import downhill.web.dom.TextStore;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.review.QuestionCard;
import downhill.web.review.ReviewQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** Those of all questions that have a picture, one at a time. */
final class Quiz {
    private final LanguageChoice language;
    private final IntConsumer goTo;
    private final Runnable answered;
    private final QuizAnswers answers;
    private final List<Card> cards = new ArrayList<>();
    private final HTMLElement cardList = Dom.element("div", "");
    private final HTMLElement marks = Dom.element("div", "chips quiz-marks");
    private final HTMLElement score = Dom.element("p", "net-note");
    private final HTMLElement next;
    private final HTMLElement forget;
    private final HTMLElement failure;
    final HTMLElement element;
    private int shown = 1;

    private final class Card {
        private final ReviewQuestion question;
        private final QuestionCard card;
        private final HTMLElement mark;

        Card(ReviewQuestion question, int number) {
            this.question = question;
            card = new QuestionCard(language, question, answer -> take(question, answer));
            mark = Dom.button("", () -> goTo.accept(number));
            cardList.appendChild(card.element);
            marks.appendChild(mark);
        }

        void show(int number, boolean current) {
            ReviewQuestion.Answer answer = answers.of(question);
            card.show(answer);
            card.element.setHidden(!current);
            boolean right = answer != null && answer.right();
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
        next = turning.primary(RoundUpText.NEXT, () -> goTo.accept(nextOpen()));
        ButtonRow over = new ButtonRow(language);
        over.quiet(RoundUpText.FORGET, () -> {
            answers.forget();
            goTo.accept(1);
            answered.run();
        });
        forget = over.element;
        ButtonRow again = new ButtonRow(language);
        again.plain(RoundUpText.RETRY, this::fetch);
        failure = Dom.element("div", "", language.words("p", "net-note", RoundUpText.QUIZ_FAILED), again.element);
        element = Dom.element("section", "quiz", heading, score, marks, cardList, failure, turning.element, forget);
        element.setAttribute("aria-labelledby", heading.getId());
        failure.setHidden(true);
        next.setHidden(true);
        fetch();
    }

    private void fetch() {
        Availability.show(failure, false, Dom.byId("experiment"));
        ReviewQuestion.fetch(questions -> {
            failure.setHidden(questions != null);
            if (questions != null) {
                take(questions);
            }
        });
    }

    private void take(List<ReviewQuestion> questions) {
        for (ReviewQuestion question : questions) {
            if (question.picture() != null) {
                cards.add(new Card(question, cards.size() + 1));
            }
        }
        show(shown);
        answered.run();
    }

    private void take(ReviewQuestion question, ReviewQuestion.Answer answer) {
        answers.give(question, answer);
        answered.run();
    }

    int answered() {
        int given = 0;
        for (Card card : cards) {
            given += answers.of(card.question) != null ? 1 : 0;
        }
        return given;
    }

    /** Returns the number of the next question without an answer, behind the present one or else from the first on; or 0. */
    private int nextOpen() {
        for (int i = 0; i < cards.size(); i++) {
            int at = (shown + i) % cards.size();
            if (answers.of(cards.get(at).question) == null) {
                return at + 1;
            }
        }
        return 0;
    }

    void show(int question) {
        shown = question;
        int right = 0;
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).show(i + 1, i + 1 == shown);
            ReviewQuestion.Answer answer = answers.of(cards.get(i).question);
            right += answer != null && answer.right() ? 1 : 0;
        }
        boolean isOver = !cards.isEmpty() && nextOpen() == 0;
        boolean isAnswered = shown <= cards.size() && answers.of(cards.get(shown - 1).question) != null;
        next.setHidden(isOver || !isAnswered);
        forget.setHidden(!isOver);
        score.setHidden(!isOver);
        Announcer.show(
                score,
                right == cards.size()
                        ? language.say(RoundUpText.ALL_RIGHT)
                        : language.say(RoundUpText.SCORE, right, cards.size()));
    }
}
