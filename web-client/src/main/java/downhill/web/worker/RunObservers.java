package downhill.web.worker;

import downhill.web.dom.Browser;
import java.util.function.Consumer;

/**
 * Connects a module of the page that is loaded later with the training. Modules share no Java objects, so what they exchange
 * travels as events of the window, which carry messages as the worker knows them.
 *
 * <p>The module that trains calls {@link #admit}; the one that observes makes an object of this class.
 */
public final class RunObservers {
    private static final String ASKED = "inspect";
    private static final String ANSWERED = "found";
    private static final String WISHED = "trainwith";
    private static final String CHECKED = "checked";

    public RunObservers(Consumer<InspectionResult> listener) {
        Browser.onDetail(ANSWERED, detail -> listener.accept(InspectionResult.read(Message.read((Message) detail))));
    }

    /** Asks about the present run. Where there is none, or it has not begun, nobody answers. */
    public void ask(Inspection inspection) {
        fire(ASKED, inspection::write);
    }

    /** Asks for a run with something of the reader's own, by the settings of the page. */
    public void train(Supplement supplement) {
        fire(WISHED, supplement::write);
    }

    public void tell(NetworkHealth checkup) {
        fire(CHECKED, checkup::write);
    }

    private static void fire(String event, Consumer<WireWriter> message) {
        WireWriter parts = new WireWriter();
        message.accept(parts);
        Browser.fire(event, Message.of(0, parts));
    }

    /** Handles wishes for runs with something of the reader's own. */
    public static void onTrain(Consumer<Supplement> listener) {
        Browser.onDetail(WISHED, detail -> listener.accept(Supplement.read(Message.read((Message) detail))));
    }

    /** Lets others look into the runs of a client; the listener takes what they find out about the present run. */
    public static void admit(TrainingClient client, Consumer<NetworkHealth> listener) {
        Browser.onDetail(CHECKED, detail -> listener.accept(NetworkHealth.read(Message.read((Message) detail))));
        Browser.onDetail(ASKED, detail -> client.forward((Message) detail));
        client.admit(message -> Browser.fire(ANSWERED, message));
    }
}
