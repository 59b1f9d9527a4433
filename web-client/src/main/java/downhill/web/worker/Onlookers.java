package downhill.web.worker;

import downhill.web.dom.Browser;
import java.util.function.Consumer;

/**
 * Lets a module of the page that is loaded later look into the training. Modules share no Java objects, so what they say to
 * each other travels as events of the window, which carry messages as the worker knows them.
 *
 * <p>The module that trains calls {@link #admit}; the one that looks on makes an object of this class.
 */
public final class Onlookers {
    private static final String ASKED = "inspect";
    private static final String ANSWERED = "found";

    /**
     * Looks on.
     *
     * @param listener hears what was found
     */
    public Onlookers(Consumer<Finding> listener) {
        Browser.onDetail(ANSWERED, detail -> {
            WireReader in = Message.read((Message) detail);
            in.text();
            listener.accept(InspectionCodec.finding(in));
        });
    }

    /**
     * Asks about the present run. Where there is none, or it has not begun, nobody answers.
     *
     * @param inspection what
     */
    public void ask(Inspection inspection) {
        WireWriter parts = new WireWriter();
        CommandCodec.write(new Command.Inspect(inspection), parts);
        Browser.fire(ASKED, Message.of(0, parts));
    }

    /**
     * Lets others look into the runs of a client.
     *
     * @param client trains
     */
    public static void admit(TrainingClient client) {
        Browser.onDetail(ASKED, detail -> client.forward((Message) detail));
        client.admit(message -> Browser.fire(ANSWERED, message));
    }
}
