package downhill.web;

import downhill.web.board.PrivacyPage;
import downhill.web.board.ReceiptPage;
import downhill.web.classroom.JoinPage;
import downhill.web.dom.Dom;
import downhill.web.lesson.GlossaryPage;
import downhill.web.lesson.LearnPage;
import downhill.web.lesson.ReviewPage;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Shell;

/** Starts a small page: the map of the chapter, the glossary, the questions that come back, a receipt or the way into a class. */
public final class PageMain {
    public static void main(String[] args) {
        LanguageChoice language = Shell.start();
        switch (Dom.find("body").getAttribute("data-page")) {
            case "learn" -> LearnPage.start(language);
            case "review" -> ReviewPage.start(language);
            case "glossary" -> GlossaryPage.start(language);
            case "receipt" -> ReceiptPage.start(language);
            case "join" -> JoinPage.start(language);
            case "privacy" -> PrivacyPage.start();
            default -> {}
        }
    }
}
