package downhill.web.board;

import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.dom.TextStore;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.RunFields;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.json.JSON;

/** Asks for a nickname, saves the run, and says where it went. */
public final class SaveDialog {
    /** The attribute of a button that has been pressed. */
    public static final String WANTED = "data-wanted";

    private final LanguageChoice language;
    private final Dispatcher dispatcher = new Dispatcher(QueueKind.RUNS);
    private final HTMLElement dialog = Dom.byId("save-dialog");
    private final NicknameField nickname;
    private final HTMLElement confirm = Dom.find("[data-action=confirm-save]");
    private final HTMLElement outcome = Dom.byId("save-outcome");
    private final HTMLElement outcomeText = Dom.byId("save-outcome-text");
    private final HTMLElement outcomeLink = Dom.byId("save-outcome-link");
    private final HTMLElement hint = Dom.byId("nickname-hint");
    private final HTMLElement classHint = Dom.byId("class-hint");
    private Membership membership;
    private RunFields run;
    private String sending = "";
    private boolean kept;
    private Runnable showOutcome = () -> {};

    /** Starts the dialog; {@code askForRun} runs when the reader wants to save, and leads to {@link #offer}. */
    public SaveDialog(LanguageChoice language, Runnable askForRun) {
        this.language = language;
        nickname = new NicknameField(language);
        for (HTMLElement button : Dom.findAll("[data-action=save-run]")) {
            button.addEventListener("click", event -> askForRun.run());
            if (button.hasAttribute(WANTED)) {
                // Pressed before this was here.
                askForRun.run();
            }
        }
        Dom.onAction("cancel-save", () -> Dom.closeDialog(dialog));
        Dom.onSubmit("save-form", this::save);
        dispatcher.follow(this::delivered);
        language.follow(() -> showOutcome.run());
        language.follow(this::showHint);
    }

    /** Says who will see the run. */
    private void showHint() {
        hint.setHidden(membership != null);
        classHint.setHidden(membership == null);
        if (membership != null) {
            Dom.setText(classHint, language.say(BoardText.INTO_CLASS, membership.title()));
        }
    }

    /** Another run has begun: what became of an earlier one is no longer said. */
    public void forget() {
        showOutcome = () -> {};
        outcome.setHidden(true);
    }

    public void offer(RunFields recorded) {
        run = recorded;
        membership = Membership.of(BrowserStore.lasting());
        if (membership == null) {
            nickname.fill();
        } else {
            nickname.fix(membership.nickname());
        }
        showHint();
        Availability.set(confirm, true);
        if (!Dom.isOpen(dialog)) {
            Dom.openDialog(dialog);
        }
        nickname.focus();
    }

    private void save() {
        String name = nickname.take();
        if (name == null) {
            return;
        }
        run.put("id", Browser.randomUuid());
        run.put("nickname", name);
        if (membership != null) {
            run.put("class", membership.code());
        }
        sending = run.getId();
        Availability.set(confirm, false);
        nickname.say(language.say(BoardText.SENDING), false);
        kept = dispatcher.send(new Outbox.QueuedRequest(sending, Browser.randomUuid(), "", JSON.stringify(run)));
    }

    private void delivered(Outbox.QueuedRequest request, Delivery delivery) {
        if (!request.id().equals(sending)) {
            return;
        }
        Availability.set(confirm, true);
        if (delivery == Delivery.REFUSED) {
            dispatcher.outbox.remove(request.id());
            sending = "";
            Refusal refusal = Refusal.of(request.problem());
            nickname.say(language.say(BoardText.REFUSED, refusal.in(language)), true);
            if (!Dom.isOpen(dialog)) {
                announceOutcome(BoardText.REFUSED, refusal, null);
            }
            return;
        }
        nickname.say("", false);
        if (Dom.isOpen(dialog)) {
            Dom.closeDialog(dialog);
        }
        if (delivery == Delivery.SENT) {
            announceOutcome(BoardText.SAVED, null, request.id());
        } else {
            announceOutcome(kept ? waits(delivery) : BoardText.LOST, null, null);
        }
    }

    private static Text waits(Delivery delivery) {
        return switch (delivery) {
            case PAUSED -> BoardText.KEPT_PAUSED;
            case BUSY -> BoardText.KEPT_BUSY;
            case FAILED -> BoardText.KEPT_FAULT;
            default -> BoardText.KEPT;
        };
    }

    private void announceOutcome(Text text, Refusal refusal, String id) {
        showOutcome = () -> {
            outcome.setHidden(false);
            Dom.setText(outcomeText, language.say(text, refusal == null ? "" : refusal.in(language)));
            outcomeLink.setHidden(id == null);
            if (id != null) {
                boolean inClass = membership != null;
                outcomeLink.setAttribute("href", inClass ? "/class/" + membership.code() : "/runs#" + id);
                Dom.setText(outcomeLink, language.say(inClass ? BoardText.SEE_CLASS : BoardText.SEE_SAVED));
            }
        };
        showOutcome.run();
        Announcer.say(this, outcomeText.getTextContent());
    }

    /** The field for the name under which readers save runs. This browser remembers it for the next time. */
    private static final class NicknameField {
        private static final int MAX_LENGTH = 40;
        private static final String STORED = "downhill.nickname";

        private final LanguageChoice language;
        private final TextStore store = BrowserStore.lasting();
        private final HTMLInputElement input = Dom.input("nickname");
        private final HTMLElement note = Dom.byId("nickname-note");

        NicknameField(LanguageChoice language) {
            this.language = language;
            input.addEventListener("input", event -> say("", false));
        }

        /** Shows the remembered name, unless the reader has written one. */
        void fill() {
            say("", false);
            if (input.isReadOnly()) {
                // The reader has left the class that had given the name.
                input.setReadOnly(false);
                input.setValue("");
            }
            String remembered = store.get(STORED);
            if (input.getValue().isEmpty() && remembered != null) {
                input.setValue(remembered);
            }
        }

        /** Shows a name that the reader does not change here. */
        void fix(String name) {
            say("", false);
            input.setValue(name);
            input.setReadOnly(true);
        }

        /** Returns the name without spaces around it; null if its length is wrong, which the reader is told. */
        String take() {
            String name = input.getValue().trim();
            int length = name.codePointCount(0, name.length());
            if (length < 1 || length > MAX_LENGTH) {
                say(language.say(BoardText.NICKNAME_FAULT, length), true);
                focus();
                return null;
            }
            if (!input.isReadOnly()) {
                store.put(STORED, name);
            }
            return name;
        }

        void say(String words, boolean isFault) {
            input.setAttribute("aria-invalid", isFault ? "true" : "false");
            Dom.setFlag(note, "data-fault", isFault);
            Dom.setText(note, words);
            Announcer.say(this, words);
        }

        void focus() {
            input.focus();
        }
    }
}
