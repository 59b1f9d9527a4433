package downhill.web.classroom;

import downhill.web.board.ConfirmButton;
import downhill.web.board.Refusal;
import downhill.web.classroom.ServedClass.MemberJson;
import downhill.web.classroom.ServedClass.SceneJson;
import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.Http;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Template;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/** What only the teacher can do, in the browser that keeps the key of the class. */
final class LeadPanel {
    private static final double MINUTE = 60_000;

    private final LanguageChoice language;
    private final String code;
    private final TeacherKeys keys;
    private final Runnable reload;
    private final HTMLElement section = Dom.byId("lead-section");
    private final HTMLElement members = Dom.byId("lead-members");
    private final HTMLElement memberList = Dom.find("#lead-members ul");
    private final Map<Integer, MemberRow> rows = new HashMap<>();
    private final HTMLElement note = Dom.byId("lead-note");
    private final ScenePanel scenes;
    private final KeyPanel key;
    private final Map<String, HTMLElement> setters = new HashMap<>();
    private final HTMLElement pause;
    private final HTMLElement close;
    private ServedClass known;

    LeadPanel(LanguageChoice language, String code, TeacherKeys keys, Questions questions, Runnable reload) {
        this.language = language;
        this.code = code;
        this.keys = keys;
        this.reload = reload;
        scenes = new ScenePanel(language, code, questions, this);
        key = new KeyPanel(language, code, keys, this);
        setter("names", () -> !known.isNames());
        setter("hold", () -> !known.isHold());
        setter("freeNames", () -> !known.isFreeNames());
        setter("joining", () -> !known.isJoining());
        pause = Dom.onAction(
                "pause-class", () -> change("state", known.getState().equals("open") ? "paused" : "open"));
        close = Dom.onAction("close-class", () -> change("state", "closed"));
        Dom.onAction("export-csv", () -> download("csv", "text/csv;charset=utf-8"));
        Dom.onAction("export-json", () -> download("json", "application/json"));
        Dom.onAction("restore-class", () -> change("restore", true));
    }

    private void setter(String field, Supplier<Boolean> wanted) {
        setters.put(field, Dom.onAction("set-" + field, () -> change(field, wanted.get())));
    }

    private void press(String field, boolean pressed) {
        setters.get(field).setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    /** Returns whether this browser keeps the key. */
    boolean leads() {
        return known != null && keys.key(code) != null;
    }

    /** Shows what can be done; nothing for a class that does not exist, which is null. */
    void show(ServedClass newKnown) {
        String before = known == null ? null : known.getState();
        known = newKnown;
        boolean deleted = known != null && known.getDeletedAt() > 0;
        Dom.byId("class-deleted").setHidden(!deleted);
        section.setHidden(!leads() || deleted);
        if (!leads() || deleted) {
            return;
        }
        scenes.show(known);
        press("names", known.isNames());
        press("hold", known.isHold());
        press("freeNames", known.isFreeNames());
        press("joining", !known.isJoining());
        Dom.setText(pause, language.say(known.getState().equals("open") ? ClassText.PAUSE : ClassText.RESUME));
        Availability.show(close, !known.getState().equals("closed"), pause);
        key.translate();
        showMembers(known.getNamed());
        if (before != null && !before.equals(known.getState())) {
            tell(language.say(
                    switch (known.getState()) {
                        case "open" -> ClassText.NOW_OPEN;
                        case "paused" -> ClassText.NOW_PAUSED;
                        default -> ClassText.CLOSED;
                    }));
        }
    }

    private void tell(String words) {
        Dom.setText(note, words);
        Announcer.say(this, words);
    }

    private void showMembers(JSArrayReader<MemberJson> named) {
        int count = named == null ? 0 : named.getLength();
        Dom.setText(Dom.byId("member-count"), language.whole(count));
        Set<Integer> gone = new HashSet<>(rows.keySet());
        for (int i = 0; i < count; i++) {
            gone.remove(named.get(i).getMember());
            rows.computeIfAbsent(named.get(i).getMember(), MemberRow::new).show(named.get(i));
        }
        for (Integer number : gone) {
            HTMLElement row = rows.remove(number).item.root();
            Availability.passFocus(row, Dom.find(count == 0 ? "#lead-title" : "#lead-members summary"));
            memberList.removeChild(row);
        }
        members.setHidden(count == 0);
    }

    /** A row stays the same while others come and go, so that a question in it is not taken back. */
    private final class MemberRow {
        private final Template item = Template.clone("member");
        private final HTMLElement hide = item.part("hide");
        private final ConfirmButton remove;
        private MemberJson member;

        private MemberRow(int number) {
            String path = "/members/" + number;
            remove = new ConfirmButton(
                    language, ClassText.REMOVE, ClassText.REMOVE_MEMBER_ASK, () -> lead("DELETE", path, null));
            hide.addEventListener("click", event -> lead("PATCH", path, ClassApi.json("hidden", !member.isHidden())));
            hide.setAttribute("data-member", Integer.toString(number));
            Dom.setText(item.part("number"), "#" + number);
            item.part("nickname").setId("member-" + number);
            remove.element.setId("remove-" + number);
            remove.element.setAttribute("aria-labelledby", "member-" + number + " remove-" + number);
            item.root().appendChild(remove.element);
            memberList.appendChild(item.root());
        }

        private void show(MemberJson now) {
            member = now;
            Dom.setText(item.part("nickname"), member.getNickname());
            Dom.setText(hide, language.say(member.isHidden() ? ClassText.UNHIDE : ClassText.HIDE));
            hide.setAttribute("aria-label", member.getNickname() + " · " + hide.getTextContent());
            remove.translate();
        }
    }

    /** Puts a scene on the wall, written as JSON. */
    void scene(String json) {
        lead("PATCH", "", "{\"scene\":" + json + "}");
    }

    /** Asks a question on the wall, shows its guesses or reveals it; until a time, or 0 for as long as it takes. */
    void ask(Questions.AskedJson asked, int round, String state, double endsAt) {
        String json = ClassApi.json(
                "kind",
                "question",
                "lesson",
                asked.getLesson(),
                "question",
                asked.getQuestion(),
                "round",
                round,
                "state",
                state);
        String until = endsAt > 0 ? ",\"endsAt\":" + JsNumber.toText(endsAt) + "}" : "}";
        scene(json.substring(0, json.length() - 1) + until);
    }

    /** Returns whether a question is on the wall. */
    boolean asks(Questions.AskedJson asked) {
        SceneJson scene = known.getScene();
        return scene.getKind().equals("question")
                && scene.getLesson().equals(asked.getLesson())
                && scene.getQuestion().equals(asked.getQuestion());
    }

    /** Returns a minute after the end of the question on the wall, or from now. */
    double later() {
        double end = known.getScene().getEndsAt();
        return MINUTE + Math.max(Browser.epochMillis(), end > 0 ? end : 0);
    }

    HTMLElement remover(String id) {
        ConfirmButton remove = new ConfirmButton(
                language, ClassText.REMOVE, ClassText.REMOVE_RUN_ASK, () -> lead("DELETE", "/runs/" + id, null));
        remove.element.setAttribute("data-action", "remove-run");
        return remove.element;
    }

    private void change(String field, Object value) {
        lead("PATCH", "", ClassApi.json(field, value));
    }

    private void lead(String method, String below, String json) {
        ClassApi.lead(code, keys.key(code), method, below, json, (status, nothing, refusal) -> {
            report(status == 204 ? null : refusal);
            reload.run();
        });
    }

    private void report(Refusal refusal) {
        tell(refusal == null ? "" : language.say(ClassText.NOT_DONE, refusal.in(language)));
    }

    /** Deletes the class, which can be restored for a day. */
    void delete() {
        lead("DELETE", "", null);
    }

    private void download(String ending, String type) {
        String address = ClassApi.path(code) + "/runs." + ending;
        Http.send("GET", address, ClassApi.bearer(keys.key(code)), null, (status, body) -> {
            String name = "downhill-" + code + "." + ending;
            if (status == 200 && ending.equals("csv")) {
                // The browser takes the byte order mark of the answer away.
                Browser.saveCsv(name, body);
            } else if (status == 200) {
                Browser.saveFile(name, type, body);
            }
            report(status == 200 ? null : new Refusal(status, ""));
        });
    }
}
