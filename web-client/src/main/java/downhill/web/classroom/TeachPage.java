package downhill.web.classroom;

import downhill.web.control.Toggle;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.ConfigField;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** What a teacher prepares: a link, a class, a cartridge; and the way back to the classes of this browser. */
public final class TeachPage {
    private final LanguageChoice language;
    private final TeacherKeys keys = new TeacherKeys(BrowserStore.lasting());
    private final Questions questions = new Questions();
    private final LinkBuilder links;
    private final HTMLInputElement title = Dom.input("title");
    private final HTMLElement titleNote = Dom.byId("title-note");
    private final HTMLElement mine = Dom.byId("mine");
    private boolean freelyNamed;
    private boolean held;

    private TeachPage(LanguageChoice language) {
        this.language = language;
        links = new LinkBuilder(language, questions, this::showLink);
        HTMLElement options = Dom.byId("class-options");
        options.appendChild(new Toggle(language, ClassText.FREE_NAMES, on -> freelyNamed = on).element);
        options.appendChild(new Toggle(language, ClassText.HOLD, on -> held = on).element);
        Dom.onSubmit("class-form", this::make);
        Dom.onSubmit("key-form", this::useKey);
        title.addEventListener("input", event -> fault(null));
        Dom.onAction("copy-link", () -> copy(Browser.origin() + shownLink(), Dom.byId("link-note")));
        language.follow(this::show);
        showLink();
    }

    public static void start(LanguageChoice language) {
        new TeachPage(language);
    }

    private String shownLink() {
        return links == null || links.address().isEmpty() ? "/learn" : links.address();
    }

    private void showLink() {
        Dom.setText(Dom.byId("built-link"), Browser.origin() + shownLink());
        Dom.byId("try-link").setAttribute("href", shownLink());
        StringBuilder names = new StringBuilder();
        if (links != null) {
            for (ConfigField field : links.faults()) {
                names.append(names.isEmpty() ? "" : ", ").append(language.say(field));
            }
        }
        Dom.setText(Dom.byId("link-note"), names.isEmpty() ? "" : language.say(ClassText.LEFT_OUT, names.toString()));
    }

    private void copy(String text, HTMLElement note) {
        Browser.copy(text, () -> say(note, ClassText.COPIED), () -> say(note, ClassText.NOT_COPIED));
    }

    private void say(HTMLElement note, Text text) {
        Dom.setText(note, language.say(text));
        Announcer.say(note, language.say(text));
    }

    private void fault(Text text) {
        title.setAttribute("aria-invalid", text == null ? "false" : "true");
        Dom.setFlag(titleNote, "data-fault", text != null);
        Dom.setText(titleNote, text == null ? "" : language.say(text));
        Announcer.say(titleNote, titleNote.getTextContent());
    }

    private void make() {
        if (title.getValue().trim().isEmpty()) {
            fault(ClassText.TITLE_MISSING);
            title.focus();
            return;
        }
        String wish = ClassApi.json(
                "title", title.getValue(),
                "target", links.address(),
                "task", links.task(),
                "freeNames", freelyNamed,
                "hold", held);
        ClassApi.create(wish, (status, answer, refusal) -> {
            if (answer == null) {
                fault(refusal.text());
                return;
            }
            keys.put(answer.getCode(), answer.getKey(), title.getValue().trim());
            Browser.go("/class/" + answer.getCode());
        });
    }

    private void useKey() {
        String code = Codes.plain(Dom.input("key-code").getValue());
        String key = Dom.input("key").getValue().trim();
        HTMLElement note = Dom.byId("key-note");
        ClassApi.open(code, key, false, (status, known, refusal) -> {
            if (known == null) {
                say(
                        note,
                        switch (status) {
                            case 404 -> ClassText.UNKNOWN;
                            case 401, 403 -> ClassText.WRONG_KEY;
                            default -> ClassText.AWAY;
                        });
                return;
            }
            keys.put(code, key, known.getTitle());
            Browser.go("/class/" + code);
        });
    }

    private void show() {
        String origin = Browser.encode(Browser.origin());
        String cartridge = "/teach/downhill.imscc?lang=" + language.current().tag() + "&origin=" + origin;
        Dom.byId("cartridge").setAttribute("href", cartridge);
        List<String> codes = keys.codes();
        Dom.setText(Dom.byId("mine-note"), codes.isEmpty() ? language.say(ClassText.NO_CLASSES) : "");
        Dom.clear(mine);
        for (String code : codes) {
            HTMLElement link = Dom.text("a", "", keys.title(code));
            link.setAttribute("href", "/class/" + code);
            mine.appendChild(Dom.element("li", "", link, Dom.text("code", "", Codes.spaced(code))));
        }
    }
}
