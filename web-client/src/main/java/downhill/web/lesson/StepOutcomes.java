package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.page.Language;
import downhill.web.page.LanguageChoice;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;

/** The lines of a lesson's text that put the reader's guess beside the truth, and keep both for the last lesson. */
final class StepOutcomes {
    private final LanguageChoice language;
    private final String slug;
    private final Outcomes kept;
    private final HTMLElement[] lines = Dom.findAll("[data-outcome]");
    /** What was guessed, while the reader finds out. */
    private final HTMLElement[] reminders = new HTMLElement[lines.length];

    StepOutcomes(Stage stage) {
        language = stage.language();
        slug = stage.slug();
        kept = new Outcomes(stage.store());
        for (int i = 0; i < lines.length; i++) {
            HTMLElement then = (HTMLElement) lines[i].getParentNode();
            // The reader looks for the verdict first.
            then.insertBefore(lines[i], then.getFirstChild());
            reminders[i] = Dom.element("p", "guess-kept");
            HTMLElement title = ((HTMLElement) then.getParentNode())
                    .querySelector(".step-words[lang=" + then.getAttribute("lang") + "] > h2");
            title.getParentNode().insertBefore(reminders[i], title.getNextSibling());
        }
    }

    void show(StepFlow flow, Map<String, PredictFrame> guesses) {
        for (int i = 0; i < lines.length; i++) {
            HTMLElement line = lines[i];
            String name = line.getAttribute("data-outcome");
            PredictFrame guess = guesses.get(name);
            String words = guess.isCommitted() ? outcome(guess, language.current()) : "";
            Dom.showText(
                    reminders[i],
                    guess.isCommitted() ? language.say(KitText.GUESS, guess.words(language.current())) : "");
            Dom.clear(line);
            line.setHidden(words.isEmpty());
            if (!words.isEmpty()) {
                line.setAttribute("data-verdict", guess.verdict());
                line.appendChild(Dom.text("b", "", words));
                line.appendChild(Dom.text("span", "", guess.because(language.current())));
            }
            if (!guess.isCommitted() || !flow.isTold(name)) {
                kept.forget(slug, name);
            } else if (!words.isEmpty()) {
                // Otherwise it was measured on an earlier visit.
                kept.keep(
                        slug,
                        name,
                        new Outcomes.Outcome(
                                told(name, guess, Language.KO), told(name, guess, Language.EN), guess.mark()));
            }
        }
    }

    private static String outcome(PredictFrame guess, Language spoken) {
        String truth = guess.truth(spoken);
        return truth.isEmpty() ? "" : KitText.OUTCOME.in(spoken, guess.words(spoken), truth);
    }

    /** Returns what has become of a guess, after the title of the step that asks it. */
    private static String told(String name, PredictFrame guess, Language spoken) {
        String title = Dom.find("[data-guess='" + name + "'] > .step-words[lang=" + spoken.tag() + "] > h2")
                .getTextContent();
        return title + ": " + outcome(guess, spoken);
    }
}
