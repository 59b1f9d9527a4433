package downhill.web.lesson;

import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** A button that copies the address of the present experiment, for a page that is embedded where no address shows. */
final class CopyLink {
    private static final double SAID_MILLIS = 2500;

    private final LanguageChoice language;
    private final HTMLElement button = Dom.element("button", "quiet");
    private Text said = KitText.COPY_LINK;

    CopyLink(LanguageChoice language, Runnable writeAddress) {
        this.language = language;
        button.setAttribute("type", "button");
        button.addEventListener("click", event -> {
            writeAddress.run();
            Browser.copyAddress(copied -> say(copied ? KitText.COPIED : KitText.NOT_COPIED));
        });
        language.follow(this::show);
    }

    HTMLElement element() {
        return button;
    }

    private void say(Text text) {
        said = text;
        show();
        Announcer.say(this, language.say(text));
        Browser.after(
                () -> {
                    said = KitText.COPY_LINK;
                    show();
                },
                SAID_MILLIS);
    }

    private void show() {
        Dom.setText(button, language.say(said));
    }
}
