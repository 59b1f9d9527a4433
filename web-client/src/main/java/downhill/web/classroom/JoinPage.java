package downhill.web.classroom;

import downhill.web.board.Membership;
import downhill.web.board.Refusal;
import downhill.web.classroom.ServedClass.MemberJson;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Shell;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Joining a class: by the code in the address or a typed one, and a nickname that the server proposes. */
public final class JoinPage {
    private static final String PATH = "/join/";

    private final LanguageChoice language;
    private final HTMLElement title = Dom.byId("join-title");
    private final HTMLElement note = Dom.byId("join-note");
    private final HTMLElement codeForm = Dom.byId("code-form");
    private final HTMLInputElement code = Dom.input("code");
    private final HTMLElement joinForm = Dom.byId("join-form");
    private final HTMLInputElement nickname = Dom.input("nickname");
    private final HTMLElement nicknameNote = Dom.byId("nickname-note");
    private final HTMLElement joined = Dom.byId("joined");
    private final HTMLElement task = Dom.byId("joined-task");
    private final HTMLElement target = Dom.find("[data-action=go-to-target]");
    private String found = "";
    private int proposals;
    private boolean joining;
    /** The class that the reader is in, if the page shows it. */
    private Membership membership;

    private MemberJson offered;
    private Text said;

    private JoinPage(LanguageChoice language) {
        this.language = language;
        Dom.onSubmit("code-form", () -> find(code.getValue()));
        Dom.onSubmit("join-form", this::join);
        Dom.onAction("other-nickname", this::propose);
        Dom.onAction("leave-class", this::leave);
        nickname.addEventListener("input", event -> sayOf(null));
        String typed = Browser.pathAfter(PATH);
        Membership kept = Membership.of(BrowserStore.lasting());
        if (kept != null && (typed.isEmpty() || Codes.plain(typed).equals(kept.code()))) {
            membership = kept;
            found = kept.code();
            ClassApi.probe(found, () -> say(ClassText.UNKNOWN));
        } else if (!typed.isEmpty()) {
            find(typed);
        }
        language.follow(this::show);
    }

    public static void start(LanguageChoice language) {
        new JoinPage(language);
    }

    private void find(String typed) {
        found = Codes.plain(typed);
        say(ClassText.LOADING);
        propose();
    }

    /** Asks for a nickname; only the answer to the last request counts. */
    private void propose() {
        int proposal = ++proposals;
        ClassApi.propose(found, language.current().tag(), (status, proposed, refusal) -> {
            if (proposal != proposals) {
                return;
            }
            if (proposed == null) {
                say(status == 404 ? ClassText.UNKNOWN : ClassText.AWAY);
                return;
            }
            boolean first = offered == null;
            offered = proposed;
            nickname.setValue(proposed.getNickname());
            nickname.setReadOnly(!proposed.isFreeNames());
            say(null);
            sayOf(null);
            show();
            if (first) {
                Dom.reveal(title);
            } else {
                Announcer.say(this, proposed.getNickname());
            }
        });
    }

    private void join() {
        if (joining) {
            return;
        }
        joining = true;
        proposals++;
        String known = Membership.keyOf(BrowserStore.lasting(), found);
        String key = known == null ? Browser.randomUuid() : known;
        ClassApi.join(found, key, nickname.getValue(), (status, member, refusal) -> {
            joining = false;
            if (member == null) {
                sayOf(reason(status, refusal));
                return;
            }
            membership = new Membership(
                    found,
                    key,
                    member.getMember(),
                    member.getNickname(),
                    member.getTitle(),
                    member.getTarget(),
                    member.getTask());
            membership.keep(BrowserStore.lasting());
            Browser.wantModule("class-module");
            show();
            Dom.reveal(title);
        });
    }

    private static Text reason(int status, Refusal refusal) {
        return switch (status) {
            case 404 -> ClassText.UNKNOWN;
            case 409 ->
                switch (refusal.field()) {
                    case "nickname" -> ClassText.TAKEN;
                    case "members" -> ClassText.FULL;
                    default -> ClassText.CLOSED;
                };
            case 422 -> refusal.text();
            default -> ClassText.AWAY;
        };
    }

    private void leave() {
        Membership.leave(BrowserStore.lasting());
        membership = null;
        offered = null;
        said = null;
        show();
        Dom.reveal(title);
    }

    private void say(Text text) {
        said = text;
        Announcer.say(this, text == null ? "" : language.say(text));
        show();
    }

    private void sayOf(Text text) {
        nickname.setAttribute("aria-invalid", text == null ? "false" : "true");
        Dom.setFlag(nicknameNote, "data-fault", text != null);
        Dom.setText(nicknameNote, text == null ? "" : language.say(text));
        Announcer.say(this, nicknameNote.getTextContent());
    }

    private void show() {
        joined.setHidden(membership == null);
        Dom.showText(note, said == null ? "" : language.say(said));
        codeForm.setHidden(membership != null || offered != null);
        joinForm.setHidden(membership != null || offered == null);
        if (membership != null) {
            Dom.setText(title, language.say(ClassText.JOINED_TITLE, membership.title()));
            Dom.setText(Dom.find(".joined-as"), language.say(ClassText.JOINED_AS, membership.nickname()));
            task.setHidden(membership.task().isEmpty());
            Dom.setText(task, language.say(ClassText.TASK, membership.task()));
            target.setAttribute("href", membership.target().isEmpty() ? "/learn" : membership.target());
            Dom.setText(target, language.say(wayTo(membership.target())));
            Dom.find("[data-action=go-to-board]").setAttribute("href", "/class/" + membership.code());
        } else if (offered != null) {
            Dom.setText(title, language.say(ClassText.JOIN_TITLE, offered.getTitle()));
        } else {
            Dom.setText(title, language.say(ClassText.JOIN));
        }
        Shell.title(title.getTextContent());
    }

    private static Text wayTo(String address) {
        return address.isEmpty()
                ? ClassText.GO_TO_LEARN
                : address.startsWith("/lab") ? ClassText.GO_TO_LAB : ClassText.GO_TO_LESSON;
    }
}
