package downhill.web.page;

import downhill.web.bench.BenchPage;
import downhill.web.board.RunsPage;
import downhill.web.dom.Dom;
import downhill.web.home.HomePage;
import downhill.web.lesson.GlossaryPage;
import downhill.web.lesson.LearnPage;

/** Starts what the page's {@code data-page} names. */
public final class Router {
    private Router() {}

    /** Starts the present page. */
    public static void start() {
        LanguageChoice language = Shell.start();
        String page = Dom.find("body").getAttribute("data-page");
        switch (page) {
            case "home" -> HomePage.start(language);
            case "learn" -> LearnPage.start(language);
            case "glossary" -> GlossaryPage.start(language);
            case "runs" -> RunsPage.start(language);
            case "bench" -> BenchPage.start(language);
            default -> {}
        }
    }
}
