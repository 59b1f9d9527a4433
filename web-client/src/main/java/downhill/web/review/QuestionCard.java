package downhill.web.review;

import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** A question with its answers, one button each; the first that is pressed is the reader's, and is told why it is right or wrong. */
public final class QuestionCard {
    /** So few letters stand side by side. */
    private static final int SHORT = 10;

    private final LanguageChoice language;
    private final ReviewQuestion question;
    private final Consumer<ReviewQuestion.Answer> listener;
    private final HTMLElement answers = Dom.element("div", "question-answers");
    private final HTMLElement given = Dom.element("b", "");
    private final HTMLElement reason = Dom.element("span", "");
    private final HTMLElement told = Dom.element("p", "", given, reason);
    private final HTMLElement truth = Dom.element("p", "question-right");
    private final HTMLElement step;
    /** What takes the place of the answers. */
    private final HTMLElement verdict = Dom.element("div", "question-verdict", told, truth);

    public final HTMLElement element;
    /** The reader's answer, or null. */
    private ReviewQuestion.Answer taken;

    /** Builds the card; {@code listener} hears of the answer that is pressed. */
    public QuestionCard(LanguageChoice language, ReviewQuestion question, Consumer<ReviewQuestion.Answer> listener) {
        this.language = language;
        this.question = question;
        this.listener = listener;
        HTMLElement words = language.words("p", "question-words", question.words());
        words.setId(Dom.newId("question"));
        boolean isShort = true;
        for (ReviewQuestion.Answer answer : question.answers()) {
            isShort &= Math.max(answer.ko().length(), answer.en().length()) <= SHORT;
            HTMLElement button = language.words("button", "plain", answer);
            button.setAttribute("type", "button");
            button.addEventListener("click", event -> take(answer));
            answers.appendChild(button);
        }
        Dom.setFlag(answers, "data-short", isShort);
        answers.setAttribute("role", "group");
        answers.setAttribute("aria-labelledby", words.getId());
        verdict.setTabIndex(-1);
        step = language.words("a", "", ReviewText.STEP);
        step.setAttribute("href", "/learn/" + question.step());
        verdict.appendChild(step);
        element = Dom.element("div", "question-card", words, answers, verdict);
        element.setAttribute("data-question", question.id());
        if (question.picture() != null) {
            HTMLElement picture = Dom.element("div", "question-picture");
            picture.setAttribute("role", "img");
            picture.setAttribute("data-picture", question.id());
            language.follow(() -> picture.setAttribute("aria-label", language.say(question.picture())));
            element.insertBefore(picture, words);
        }
        language.follow(this::tell);
    }

    /** Takes away the way to the step that teaches it, where the reader is there. */
    public QuestionCard withoutStep() {
        verdict.removeChild(step);
        return this;
    }

    private void take(ReviewQuestion.Answer answer) {
        show(answer);
        Dom.focusInPlace(verdict);
        listener.accept(answer);
        Announcer.say(this, verdict.getTextContent());
    }

    /** Shows what has been answered; asks where that is null. */
    public void show(ReviewQuestion.Answer answer) {
        taken = answer;
        tell();
    }

    private void tell() {
        answers.setHidden(taken != null);
        verdict.setHidden(taken == null);
        if (taken == null) {
            element.setAttribute("data-verdict", "");
            return;
        }
        boolean right = taken.right();
        element.setAttribute("data-verdict", right ? "right" : "wrong");
        Dom.setText(given, language.say(right ? ReviewText.RIGHT : ReviewText.WRONG, taken));
        told.setClassName(right ? "question-right" : "question-wrong");
        Dom.setText(reason, " " + language.say(taken.because()));
        Dom.setText(truth, language.say(ReviewText.RIGHT, question.rightAnswer()));
        truth.setHidden(right);
        step.setHidden(right);
    }
}
