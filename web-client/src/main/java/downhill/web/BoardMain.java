package downhill.web;

import downhill.web.board.RunsPage;
import downhill.web.classroom.ClassPage;
import downhill.web.classroom.TeachPage;
import downhill.web.classroom.WallPage;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Shell;

/** Starts a page that compares runs: the saved ones, or the board of a class; or that of teachers. */
public final class BoardMain {
    public static void main(String[] args) {
        LanguageChoice language = Shell.start();
        switch (Dom.find("body").getAttribute("data-page")) {
            case "runs" -> RunsPage.start(language);
            case "class" -> ClassPage.start(language);
            case "wall" -> WallPage.start(language);
            case "teach" -> TeachPage.start(language);
            default -> {}
        }
    }
}
