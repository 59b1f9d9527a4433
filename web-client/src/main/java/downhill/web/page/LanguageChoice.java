package downhill.web.page;

import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.LocalFormat;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The language of the page, which the reader may change at any moment. */
public final class LanguageChoice {
    private static final String STORED = "downhill.language";

    private final List<Runnable> listeners = new ArrayList<>();
    private final HTMLElement root = Dom.find("html");
    private Language current;

    /** Takes the language that the boot script has chosen before the first paint. */
    public LanguageChoice() {
        current = Language.ofTag(root.getLang());
    }

    /** Returns the language that another module of the page chooses, and follows it. */
    public static LanguageChoice following() {
        LanguageChoice language = new LanguageChoice();
        Dom.onAttribute(language.root, "lang", () -> {
            language.current = Language.ofTag(language.root.getLang());
            language.notifyListeners();
        });
        return language;
    }

    public Language current() {
        return current;
    }

    /** Returns a text in the current language, with values in its places. */
    public String say(Text text, Object... values) {
        return text.in(current, values);
    }

    public String whole(double number) {
        return LocalFormat.whole(current.tag(), number);
    }

    /** Changes the language of the page, and remembers it for the next. */
    public void change(Language language) {
        current = language;
        root.setLang(language.tag());
        BrowserStore.lasting().put(STORED, language.tag());
        notifyListeners();
    }

    private void notifyListeners() {
        for (Runnable listener : listeners) {
            listener.run();
        }
    }

    /** Makes an element whose words follow the language. */
    public HTMLElement words(String tag, String className, Text words) {
        HTMLElement element = Dom.element(tag, className);
        follow(() -> Dom.setText(element, say(words)));
        return element;
    }

    /** Runs something now and after every change of the language. */
    public void follow(Runnable listener) {
        listeners.add(listener);
        listener.run();
    }
}
