package downhill.web;

import downhill.web.board.RunsPage;
import downhill.web.classroom.ClassPage;
import downhill.web.classroom.TeachPage;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Shell;

/** Starts a page that compares runs: the saved ones, or the board of a class; or that of teachers. */
public final class BoardMain {
    private BoardMain() {}

    /** Entry point of the compiled module. Starts what the page's {@code data-page} names. */
    public static void main(String[] args) {
        LanguageChoice language = Shell.start();
        String page = Dom.find("body").getAttribute("data-page");
        switch (page) {
            case "runs" -> RunsPage.start(language);
            case "class" -> ClassPage.start(language);
            case "teach" -> TeachPage.start(language);
            default -> {}
        }
    }
}
