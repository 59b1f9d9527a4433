package downhill.web.lesson;

import downhill.web.control.Availability;
import downhill.web.control.ButtonRow;
import downhill.web.dom.Browser;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Throttle;
import downhill.web.page.Announcer;
import downhill.web.page.LanguageChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The state of a lesson, and the only place where it changes: read from the address, written back, undone, reset. */
public final class Experiment {
    /** Browsers refuse to rewrite an address more often than about three times a second. */
    private static final double ADDRESS_MILLIS = 400;

    private static final double COPIED_MILLIS = 2500;
    private static final String[] NOT_STATE = {"lang", "present", "embed"};

    private final Stage stage;
    private final Keys keys;
    private final QueryReader reader = new QueryReader(Browser::query, JsNumber.TEXT);
    private final StateHistory<Values> history;
    private final Values defaults;
    private final Throttle address = new Throttle(ADDRESS_MILLIS, this::writeAddress);
    private final String defaultQuery;
    private final boolean fromAddress;
    private final List<Consumer<String>> followers = new ArrayList<>();
    private final List<Runnable> observers = new ArrayList<>();
    private Consumer<Values> show = state -> {};
    private boolean showScheduled;

    /** Reads the state from the address. */
    public Experiment(Stage stage, Keys keys) {
        this.stage = stage;
        this.keys = keys;
        defaults = keys.read(new QueryReader(name -> null, JsNumber.TEXT));
        defaultQuery = queryOf(defaults);
        Values first = keys.read(reader);
        fromAddress = !queryOf(first).equals(defaultQuery);
        history = new StateHistory<>(first, (a, b) -> queryOf(a).equals(queryOf(b)));
    }

    public LanguageChoice language() {
        return stage.language();
    }

    public Values state() {
        return history.present();
    }

    /** Begins to show states: at once, before the next repaint after each change, and when the language changes. */
    public void start(Consumer<Values> newShow) {
        show = newShow;
        stage.language().follow(() -> show.accept(state()));
        Browser.onEvent("pagehide", this::writeAddress);
    }

    /** Goes on to another state; not settled while a gesture goes on, which undo takes back as one. */
    public void change(Values next, boolean settled) {
        history.change(next, settled);
        changed();
    }

    /** Goes on to another state at once. */
    public void change(Values next) {
        change(next, true);
    }

    private void changed() {
        address.request();
        refresh();
    }

    /** Shows the present state anew before the next repaint, for what has been computed meanwhile. */
    public void refresh() {
        if (!showScheduled) {
            showScheduled = true;
            Browser.onNextFrame(() -> {
                showScheduled = false;
                show.accept(state());
                String query = queryOf(state());
                followers.forEach(follower -> follower.accept(query));
                observers.forEach(Runnable::run);
            });
        }
    }

    /** Runs something after every change has been shown. */
    public void observe(Runnable observer) {
        observers.add(observer);
    }

    /** Returns whether the address that was opened says anything of the state. */
    public boolean isFromAddress() {
        return fromAddress;
    }

    /** Makes the buttons for undo, reset and the link to this very state. */
    public HTMLElement tools() {
        LanguageChoice language = stage.language();
        ButtonRow buttons = new ButtonRow(language);
        HTMLElement undo = buttons.quiet(KitText.UNDO, () -> {
            history.undo();
            changed();
        });
        HTMLElement reset = buttons.quiet(KitText.RESET, () -> change(defaults));
        addCopyLink(buttons);
        undo.setAttribute("data-action", "undo");
        reset.setAttribute("data-action", "reset");
        follow(query -> {
            Availability.set(undo, history.canUndo());
            Availability.set(reset, !query.equals(defaultQuery));
        });
        return buttons.element;
    }

    /** Adds a button that copies the address, for a page that is embedded where no address shows. */
    private void addCopyLink(ButtonRow buttons) {
        LanguageChoice language = stage.language();
        HTMLElement[] button = new HTMLElement[1];
        button[0] = buttons.quiet(KitText.COPY_LINK, () -> {
            writeAddress();
            Browser.copyAddress(copied -> {
                String said = language.say(copied ? KitText.COPIED : KitText.NOT_COPIED);
                Dom.setText(button[0], said);
                Announcer.say(this, said);
                Browser.after(() -> Dom.setText(button[0], language.say(KitText.COPY_LINK)), COPIED_MILLIS);
            });
        });
    }

    /** Says what the address held that could not be used. */
    public HTMLElement faults() {
        LanguageChoice language = stage.language();
        HTMLElement notes = Dom.element("div", "");
        notes.setHidden(reader.faults().isEmpty());
        for (AddressFault fault : reader.faults()) {
            HTMLElement note = language.words("p", "note", fault);
            Dom.setFlag(note, "data-fault", true);
            notes.appendChild(note);
        }
        return notes;
    }

    /** Tells the state, as an address has it, now and after every change. */
    private void follow(Consumer<String> follower) {
        followers.add(follower);
        follower.accept(queryOf(state()));
    }

    private String queryOf(Values state) {
        QueryWriter writer = new QueryWriter(JsNumber::toText, Browser::encode);
        keys.write(state, writer);
        return writer.query();
    }

    private void writeAddress() {
        StringBuilder query = new StringBuilder(queryOf(state()));
        for (String name : NOT_STATE) {
            String value = Browser.query(name);
            if (value != null) {
                query.append(query.length() == 0 ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(Browser.encode(value));
            }
        }
        Browser.replaceQuery(query.toString());
    }
}
