package downhill.web.lesson;

import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import java.util.function.Predicate;
import org.teavm.jso.dom.html.HTMLElement;

/** The page of a lesson: its experiment, which the steps of its text lead through. */
public final class LessonPage {
    private LessonPage() {}

    /**
     * Brings the page to life.
     *
     * @param lessons brings the experiment to life in the empty stage, or tells that it does not know the lesson
     */
    public static void start(LanguageChoice language, Predicate<Stage> lessons) {
        HTMLElement section = Dom.byId("experiment");
        String slug = section.getAttribute("data-lesson");
        new Progress(BrowserStore.lasting()).visit(slug);
        Stage stage = new Stage(slug, language, BrowserStore.lasting(), section);
        if (!lessons.test(stage)) {
            sayThereIsNone(stage);
        }
        section.setAttribute("data-ready", "");
        ScrollStops.follow(language);
        Terms.explain();
    }

    private static void sayThereIsNone(Stage stage) {
        HTMLElement words = Dom.element("p", "missing");
        stage.language().follow(() -> Dom.setText(words, stage.language().say(KitText.NO_EXPERIMENT)));
        stage.add(words);
    }
}
