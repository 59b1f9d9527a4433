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
    private static final String WISHED = "trainwith";
    private static final String CHECKED = "checked";

    /**
     * Looks on.
     *
     * @param listener hears what was found
     */
    public Onlookers(Consumer<Finding> listener) {
        Browser.onDetail(ANSWERED, detail -> {
            listener.accept(InspectionCodec.finding(Message.read((Message) detail)));
        });
    }

    /**
     * Asks about the present run. Where there is none, or it has not begun, nobody answers.
     *
     * @param inspection what
     */
    public void ask(Inspection inspection) {
        WireWriter parts = new WireWriter();
        InspectionCodec.write(inspection, parts);
        Browser.fire(ASKED, Message.of(0, parts));
    }

    /**
     * Asks for a run with something of the reader's own, by the settings of the page.
     *
     * @param supplement what is the reader's own
     */
    public void train(Supplement supplement) {
        WireWriter parts = new WireWriter();
        supplement.write(parts);
        Browser.fire(WISHED, Message.of(0, parts));
    }

    /**
     * Hears such wishes.
     *
     * @param listener begins a run
     */
    public static void hearWishes(Consumer<Supplement> listener) {
        Browser.onDetail(WISHED, detail -> listener.accept(Supplement.read(Message.read((Message) detail))));
    }

    /**
     * Tells the lab what was found out about the present run.
     *
     * @param checkup what
     */
    public void tell(Checkup checkup) {
        WireWriter parts = new WireWriter();
        InspectionCodec.write(checkup, parts);
        Browser.fire(CHECKED, Message.of(0, parts));
    }

    /**
     * Lets others look into the runs of a client.
     *
     * @param client trains
     * @param listener hears what they find out about the present run
     */
    public static void admit(TrainingClient client, Consumer<Checkup> listener) {
        Browser.onDetail(CHECKED, detail -> listener.accept(InspectionCodec.checkup(Message.read((Message) detail))));
        Browser.onDetail(ASKED, detail -> client.forward((Message) detail));
        client.admit(message -> Browser.fire(ANSWERED, message));
    }
}
