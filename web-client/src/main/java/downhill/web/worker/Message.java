package downhill.web.worker;

import downhill.web.dom.WorkerThread;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;

/** A command or a report as it travels between the page and the worker: the parts of a {@link WireWriter}. */
interface Message extends JSObject {
    @JSProperty
    int getRun();

    @JSProperty
    void setRun(int run);

    @JSProperty
    Float64Array getNumbers();

    @JSProperty
    void setNumbers(Float64Array numbers);

    @JSProperty
    String[] getTexts();

    @JSProperty
    void setTexts(String[] texts);

    /** Packs what was written into a new message, to be sent once. */
    static Message of(int run, WireWriter parts) {
        Message message = JSObjects.create();
        message.setRun(run);
        message.setNumbers(Float64Array.fromJavaArray(parts.numbers()));
        message.setTexts(parts.texts());
        return message;
    }

    /** Sends a message. Its numbers move instead of being copied. */
    static void send(Message message, WorkerThread to) {
        JSArray<JSObject> transferred = new JSArray<>();
        transferred.push(message.getNumbers().getBuffer());
        to.postMessage(message, transferred);
    }

    static WireReader read(Message message) {
        return new WireReader(message.getNumbers().toJavaArray(), message.getTexts());
    }
}
