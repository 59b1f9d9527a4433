package downhill.web.lesson;

import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Shell;

/** Starts the page of the chapter that {@code data-page} names. */
public final class LessonRouter {
    private LessonRouter() {}

    /** Starts the present page. */
    public static void start() {
        LanguageChoice language = Shell.start();
        switch (Dom.find("body").getAttribute("data-page")) {
            case "learn" -> LearnPage.start(language);
            case "lesson" -> LessonPage.start(language);
            case "glossary" -> GlossaryPage.start(language);
            default -> {}
        }
    }
}
