package downhill.web.classroom;

import downhill.web.board.ConfirmButton;
import downhill.web.board.Refusal;
import downhill.web.classroom.ClassJson.MemberJson;
import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.Http;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/** What only the teacher can do, in the browser that keeps the key of the class. */
final class LeadPanel {
    private final LanguageChoice language;
    private final String code;
    private final TeacherKeys keys;
    private final Runnable reload;
    private final HTMLElement section = Dom.byId("lead-section");
    private final HTMLElement members = Dom.byId("lead-members");
    private final HTMLElement note = Dom.element("p", "state-note");
    private final HTMLElement names;
    private final HTMLElement hold;
    private final HTMLElement freeNames;
    private final HTMLElement pause;
    private final HTMLElement close;
    private final HTMLElement memberList = Dom.element("ul", "member-list");
    private final HTMLElement memberTitle = Dom.element("summary", "");
    private final ConfirmButton delete;
    private ClassJson known;

    LeadPanel(LanguageChoice language, String code, TeacherKeys keys, Runnable reload) {
        this.language = language;
        this.code = code;
        this.keys = keys;
        this.reload = reload;
        HTMLElement controls = Dom.byId("lead-controls");
        ButtonRow first = new ButtonRow(language);
        names = toggle(first, ClassText.SHOW_NAMES, "names", () -> !known.isNames());
        hold = toggle(first, ClassText.HOLD, "hold", () -> !known.isHold());
        freeNames = toggle(first, ClassText.FREE_NAMES, "freeNames", () -> !known.isFreeNames());
        ButtonRow second = new ButtonRow(language);
        pause = second.plain(
                ClassText.PAUSE,
                () -> change("{\"state\":\"" + (known.getState().equals("open") ? "paused" : "open") + "\"}"));
        pause.setAttribute("data-action", "pause-class");
        close = second.plain(ClassText.CLOSE, () -> change("{\"state\":\"closed\"}"));
        close.setAttribute("data-action", "close-class");
        second.plain(ClassText.PROJECT, () -> Browser.go("/class/" + code + "?present=1"))
                .setAttribute("data-action", "project-class");
        ButtonRow third = new ButtonRow(language);
        third.quiet(ClassText.CSV, () -> download("csv", "text/csv;charset=utf-8"))
                .setAttribute("data-action", "export-csv");
        third.quiet(ClassText.JSON, () -> download("json", "application/json"))
                .setAttribute("data-action", "export-json");
        delete = new ConfirmButton(language, ClassText.DELETE, ClassText.DELETE_ASK, this::delete);
        delete.element().setAttribute("data-action", "delete-class");
        third.element().appendChild(delete.element());
        for (ButtonRow row : new ButtonRow[] {first, second, third}) {
            controls.appendChild(row.element());
        }
        controls.appendChild(note);
        members.appendChild(Dom.element("details", "", memberTitle, memberList));
    }

    private interface Flag {
        boolean get();
    }

    private HTMLElement toggle(ButtonRow row, Text label, String field, Flag wanted) {
        HTMLElement button = row.plain(label, () -> change("{\"" + field + "\":" + wanted.get() + "}"));
        button.setAttribute("data-action", "set-" + field);
        return button;
    }

    /** Tells whether this browser keeps the key. */
    boolean leads() {
        return known != null && keys.key(code) != null && !"1".equals(Browser.query("present"));
    }

    /** Shows what can be done; nothing for a class that is not there. */
    void show(ClassJson newKnown) {
        known = newKnown;
        section.setHidden(!leads());
        if (!leads()) {
            return;
        }
        names.setAttribute("aria-pressed", Boolean.toString(known.isNames()));
        hold.setAttribute("aria-pressed", Boolean.toString(known.isHold()));
        freeNames.setAttribute("aria-pressed", Boolean.toString(known.isFreeNames()));
        Dom.setText(pause, language.say(known.getState().equals("open") ? ClassText.PAUSE : ClassText.RESUME));
        Availability.show(close, !known.getState().equals("closed"), pause);
        delete.translate();
        showMembers(known.getNamed());
    }

    private void showMembers(JSArrayReader<MemberJson> named) {
        int count = named == null ? 0 : named.getLength();
        members.setHidden(count == 0);
        Dom.setText(memberTitle, language.say(ClassText.MEMBERS) + " · " + language.whole(count));
        String focused = Dom.focusedWithin(memberList, "data-member");
        Dom.clear(memberList);
        for (int i = 0; i < count; i++) {
            MemberJson member = named.get(i);
            HTMLElement button =
                    Dom.text("button", "quiet", language.say(member.isHidden() ? ClassText.UNHIDE : ClassText.HIDE));
            button.setAttribute("type", "button");
            button.setAttribute("data-member", Integer.toString(member.getMember()));
            button.setAttribute("aria-label", member.getNickname() + " · " + button.getTextContent());
            button.addEventListener(
                    "click",
                    event ->
                            lead("PATCH", "/members/" + member.getMember(), "{\"hidden\":" + !member.isHidden() + "}"));
            memberList.appendChild(Dom.element(
                    "li",
                    "",
                    Dom.text("span", "member-number", "#" + member.getMember()),
                    Dom.text("span", "", member.getNickname()),
                    button));
        }
        if (!focused.isEmpty()) {
            Dom.focusInPlace(memberList.querySelector("[data-member='" + focused + "']"));
        }
    }

    /** Brings a question to another round, or reveals it. */
    void advance(Questions.AskedJson asked, int round, boolean revealed) {
        lead(
                "PUT",
                "/questions/" + asked.getLesson() + "/" + asked.getQuestion(),
                "{\"round\":" + round + ",\"revealed\":" + revealed + "}");
    }

    /** Returns a button that removes a run. */
    HTMLElement remover(String id) {
        ConfirmButton remove = new ConfirmButton(
                language, ClassText.REMOVE_RUN, ClassText.REMOVE_RUN_ASK, () -> lead("DELETE", "/runs/" + id, null));
        remove.element().setAttribute("data-action", "remove-run");
        return remove.element();
    }

    private void change(String json) {
        lead("PATCH", "", json);
    }

    private void lead(String method, String below, String json) {
        ClassApi.lead(code, keys.key(code), method, below, json, (status, nothing, refusal) -> {
            tell(status == 204 ? null : refusal);
            reload.run();
        });
    }

    private void tell(Refusal refusal) {
        Dom.setText(note, refusal == null ? "" : language.say(ClassText.NOT_DONE, refusal.in(language)));
        Announcer.say(this, note.getTextContent());
    }

    private void delete() {
        ClassApi.lead(code, keys.key(code), "DELETE", "", null, (status, nothing, refusal) -> {
            if (status == 204 || status == 404) {
                keys.remove(code);
                Browser.go("/teach");
            } else {
                tell(refusal);
            }
        });
    }

    private void download(String ending, String type) {
        String[] headers = {"Authorization", "Bearer " + keys.key(code)};
        Http.send("GET", ClassApi.path(code) + "/runs." + ending, headers, null, (status, body) -> {
            if (status == 200) {
                Browser.saveFile("downhill-" + code + "." + ending, type, body);
                tell(null);
            } else {
                tell(new Refusal(status, ""));
            }
        });
    }
}
