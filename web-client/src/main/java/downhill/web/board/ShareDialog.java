package downhill.web.board;

import downhill.web.control.Availability;
import downhill.web.dom.Browser;
import downhill.web.dom.BrowserStore;
import downhill.web.dom.Dom;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.List;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.json.JSON;

/**
 * Puts a measurement on the board: asks for a nickname and what the device is called, sends it, and takes it back.
 *
 * <p>A measurement has one id from its first sending on, so sending it again and again makes one entry.
 */
public final class ShareDialog {
    private static final int MAX_DEVICE = 80;

    private final LanguageChoice language;
    private final Dispatcher dispatcher = new Dispatcher(Shelf.BENCHMARKS);
    private final HTMLElement share = Dom.find("[data-action=share-bench]");
    private final HTMLElement dialog = Dom.byId("share-dialog");
    private final HTMLElement what = Dom.byId("share-what");
    private final HTMLElement note = Dom.byId("share-note");
    private final HTMLElement confirm = Dom.find("[data-action=confirm-share]");
    private final HTMLElement outcome = Dom.byId("share-outcome");
    private final HTMLElement outcomeText = Dom.byId("share-outcome-text");
    private final HTMLElement link = Dom.byId("share-outcome-link");
    private final HTMLElement again = Dom.find("[data-action=share-again]");
    private final ConfirmButton delete;
    private final TextField nickname;
    private final TextField device;
    private final Runnable boardChanged;
    private final String browser = UserAgent.browser(Browser.userAgent());
    private List<SpeedRow> rows = List.of();
    private Membership membership;
    private Outbox.Letter letter;
    private Stage stage = Stage.NOTHING;
    private Text said;
    /** Why it went wrong, or null. */
    private Refusal reason;

    private boolean kept;

    /** How far a measurement has come. */
    private enum Stage {
        /** There is none. */
        NOTHING,
        /** It may be shared. */
        READY,
        /** It is on its way. */
        SENDING,
        /** The server was away. */
        WAITING,
        /** It is on the board. */
        SHARED
    }

    /**
     * Brings the dialog to life.
     *
     * @param language the language of the page
     * @param boardChanged runs when a measurement has come to the board or has been taken back
     */
    public ShareDialog(LanguageChoice language, Runnable boardChanged) {
        this.language = language;
        this.boardChanged = boardChanged;
        nickname = TextField.nickname(language);
        device = new TextField(language, "device", BrowserStore.lasting(), MAX_DEVICE, SpeedText.DEVICE_FAULT);
        delete = new ConfirmButton(language, BoardText.DELETE, BoardText.DELETE_ASK, this::takeBack);
        delete.element().setAttribute("data-action", "delete-shared");
        outcome.appendChild(delete.element());
        share.addEventListener("click", event -> open());
        again.addEventListener("click", event -> send());
        Dom.find("[data-action=cancel-share]").addEventListener("click", event -> Dom.closeDialog(dialog));
        Dom.byId("share-form").addEventListener("submit", event -> {
            event.preventDefault();
            write();
        });
        dispatcher.follow(this::hear);
        language.follow(this::show);
    }

    /**
     * Offers to share a measurement.
     *
     * @param measured all its rows; empty while there is none
     */
    public void offer(List<SpeedRow> measured) {
        rows = List.copyOf(measured);
        letter = null;
        turn(rows.isEmpty() ? Stage.NOTHING : Stage.READY, null, null);
    }

    private void open() {
        turn(Stage.READY, null, null);
        membership = Membership.of(BrowserStore.lasting());
        if (membership == null) {
            nickname.fill("");
        } else {
            nickname.fix(membership.nickname());
        }
        // A class is shown no device's name.
        Dom.byId("device-field").setHidden(membership != null);
        Dom.byId("nickname-hint").setHidden(membership != null);
        show();
        device.fill(UserAgent.systemHere());
        Dom.openDialog(dialog);
        nickname.focus();
    }

    private void write() {
        String name = nickname.take();
        // What the reader calls the device is not asked for in a class, nor sent.
        String system = UserAgent.systemHere();
        String machine = name == null ? null : membership == null ? device.take() : system.isEmpty() ? "?" : system;
        if (machine == null) {
            return;
        }
        BenchmarkJson benchmark = JSObjects.create();
        benchmark.setId(Browser.randomUuid());
        benchmark.setNickname(name);
        benchmark.setDevice(machine);
        benchmark.setBrowser(browser);
        if (membership != null) {
            benchmark.setClassCode(membership.code());
        }
        benchmark.setRows(BenchmarkJson.of(rows));
        letter = new Outbox.Letter(benchmark.getId(), Browser.randomUuid(), "", JSON.stringify(benchmark));
        send();
    }

    private void send() {
        turn(Stage.SENDING, BoardText.SENDING, null);
        kept = dispatcher.send(letter);
    }

    private void hear(Outbox.Letter told, Delivery delivery) {
        if (letter == null || !told.id().equals(letter.id())) {
            return;
        }
        boolean reading = Dom.isOpen(dialog) || stage == Stage.SENDING;
        if (delivery == Delivery.REFUSED) {
            dispatcher.outbox().remove(told.id());
            letter = null;
            turn(Stage.READY, BoardText.REFUSED, Refusal.of(told.problem()));
            return;
        }
        if (Dom.isOpen(dialog)) {
            Dom.closeDialog(dialog);
        }
        if (delivery == Delivery.SENT) {
            turn(Stage.SHARED, membership == null ? SpeedText.SHARED : SpeedText.SHARED_IN_CLASS, null);
            boardChanged.run();
        } else {
            turn(Stage.WAITING, kept ? SpeedText.KEPT : SpeedText.LOST, null);
        }
        if (reading) {
            HTMLElement next = delivery != Delivery.SENT ? again : membership == null ? link : outcomeText;
            next.focus();
        }
    }

    private void takeBack() {
        Outbox.Letter shared = letter;
        BoardApi.delete(
                Shelf.BENCHMARKS,
                dispatcher.tokens(),
                shared.id(),
                () -> {
                    if (letter == shared) {
                        letter = null;
                        turn(Stage.READY, SpeedText.TAKEN_BACK, null);
                        share.focus();
                        boardChanged.run();
                    }
                },
                refusal -> {
                    if (letter == shared) {
                        turn(Stage.SHARED, BoardText.DELETE_FAILED, refusal);
                    }
                });
    }

    private void turn(Stage newStage, Text text, Refusal newReason) {
        stage = newStage;
        said = text;
        reason = newReason;
        show();
        Announcer.say(this, outcomeText.getTextContent());
    }

    private void show() {
        boolean ready = stage == Stage.READY;
        share.setHidden(!ready);
        Availability.set(confirm, ready);
        Dom.setText(
                what,
                membership == null
                        ? language.say(SpeedText.SHARE_WHAT, browser, rows.size())
                        : language.say(SpeedText.SHARE_WHAT_IN_CLASS, membership.title(), rows.size()));
        String words = said == null ? "" : language.say(said, reason == null ? "" : reason.in(language));
        outcome.setHidden(said == null);
        Dom.setText(outcomeText, words);
        // What is said of the last sending stands in the dialog too, which may lie above it.
        Dom.setText(note, words);
        Dom.setFlag(note, "data-fault", said == BoardText.REFUSED);
        Dom.setText(link, language.say(SpeedText.SEE_BOARD));
        link.setHidden(stage != Stage.SHARED || membership != null);
        Availability.show(again, stage == Stage.WAITING, outcomeText);
        delete.element().setHidden(stage != Stage.SHARED || dispatcher.tokens().get(letter.id()) == null);
        delete.translate();
    }
}
