package downhill.web.lesson;

import downhill.web.control.Toggle;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import java.util.function.Predicate;
import org.teavm.jso.dom.html.HTMLElement;

/** The page of a lesson: its experiment, and the mark that it is finished. */
public final class LessonPage {
    private LessonPage() {}

    /**
     * Brings the page to life.
     *
     * @param language the language of the page
     * @param lessons brings the experiment to life in the empty stage, or tells that it does not know the lesson
     */
    public static void start(LanguageChoice language, Predicate<Stage> lessons) {
        HTMLElement section = Dom.byId("experiment");
        String slug = section.getAttribute("data-lesson");
        Progress progress = new Progress(BrowserStore.lasting());
        progress.visit(slug);
        Stage stage = new Stage(slug, language, BrowserStore.lasting(), section);
        if (!lessons.test(stage)) {
            sayThereIsNone(stage);
        }
        section.setAttribute("data-ready", "");
        ScrollStops.follow(language);
        Terms.explain();
        if (Dom.find(".lesson").hasAttribute("data-scripted")) {
            // Such a lesson is finished by doing.
            return;
        }
        Toggle done = new Toggle(language, KitText.DONE, isDone -> progress.finish(slug, isDone));
        done.show(progress.of(slug) == Progress.State.DONE);
        Dom.byId("lesson-done").appendChild(done.element());
    }

    private static void sayThereIsNone(Stage stage) {
        HTMLElement words = Dom.element("p", "missing");
        stage.language().follow(() -> Dom.setText(words, stage.language().say(KitText.NO_EXPERIMENT)));
        stage.add(words);
    }
}
