package downhill.web.lesson;

import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.LanguageChoice;
import java.util.Map;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The page of a lesson: its experiment, which the steps of its text lead through. */
public final class LessonPage {
    private static final String GLOSSARY = "/learn/glossary";

    private LessonPage() {}

    /** Starts the page with the one of the lessons, by slug, that builds its experiment in the stage. */
    public static void start(LanguageChoice language, Map<String, Consumer<Stage>> lessons) {
        HTMLElement section = Dom.byId("experiment");
        String slug = section.getAttribute("data-lesson");
        new Progress(BrowserStore.lasting()).visit(slug);
        Stage stage = new Stage(slug, language, BrowserStore.lasting(), section);
        lessons.getOrDefault(slug, LessonPage::sayThereIsNone).accept(stage);
        section.setAttribute("data-ready", "");
        StickyFigure.follow(section);
        followScrollStops(language);
        explainTerms();
    }

    private static void sayThereIsNone(Stage stage) {
        HTMLElement words = Dom.element("p", "missing");
        stage.language().follow(() -> Dom.setText(words, stage.language().say(KitText.NO_EXPERIMENT)));
        stage.add(words);
    }

    /** Code and formulas that are too wide scroll sideways; the keyboard stops at those, and only at those. */
    private static void followScrollStops(LanguageChoice language) {
        HTMLElement[] blocks = Dom.findAll(".lesson-text pre, .lesson-text math[display=block], .plot-scroll");
        language.follow(() -> Browser.onNextFrame(() -> markScrollStops(blocks)));
        Browser.onResize(Dom.find(".lesson-text"), () -> markScrollStops(blocks));
    }

    private static void markScrollStops(HTMLElement[] blocks) {
        for (HTMLElement block : blocks) {
            boolean stops = Dom.overflows(block);
            if (stops && !block.hasAttribute("tabindex")) {
                block.setAttribute("tabindex", "0");
            } else if (!stops && block.hasAttribute("tabindex")) {
                block.removeAttribute("tabindex");
            }
        }
    }

    /**
     * Shows the glossary's words on a term that is pressed, which the page brings along. Where the browser has no
     * popovers, the link leads to the glossary.
     */
    private static void explainTerms() {
        Dom.onLink("main a[href^='" + GLOSSARY + "']:not(.definition a)", link -> {
            // Before the fragment stands what every link carries along, such as the language.
            String address = link.getAttribute("href");
            String id = "definition-" + address.substring(address.indexOf('#') + 1);
            return Dom.exists(id) && Dom.showPopover(Dom.byId(id), link);
        });
    }
}
