package downhill.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Starts module workers, and lets the code in one speak with the page. */
public final class Workers {
    private Workers() {}

    /** Receives messages. */
    @JSFunctor
    public interface Listener extends JSObject {
        /**
         * Takes a message.
         *
         * @param message its data
         */
        void accept(JSObject message);
    }

    /** Receives the end of a worker. */
    @JSFunctor
    public interface Failure extends JSObject {
        /**
         * Takes the reason.
         *
         * @param reason what the browser says; may be empty
         */
        void accept(String reason);
    }

    /**
     * Starts a worker that runs the compiled client: the page's own module, or the one that a page of the chapter names in
     * {@code <link rel="worker-module">}.
     *
     * <p>The start script, the page's second module, takes that module's address behind {@code #}: it carries a hash which
     * only the page knows.
     *
     * @param listener hears the worker's messages
     * @param failure hears that the worker could not start or has died
     * @return the new worker
     */
    @JSBody(
            params = {"listener", "failure"},
            script = "const moduleScripts = document.querySelectorAll('script[type=module]');"
                    + " const moduleLink = document.querySelector('link[rel=worker-module]');"
                    + " const moduleAddress = moduleLink ? moduleLink.href : moduleScripts[0].src;"
                    + " const newWorker = new Worker(moduleScripts[1].src + '#' + moduleAddress, {type: 'module'});"
                    + " newWorker.onmessage = event => listener(event.data);"
                    + " newWorker.onerror = event => { event.preventDefault(); failure(event.message || ''); };"
                    + " newWorker.onmessageerror = () => failure('messageerror');"
                    + " return newWorker;")
    public static native WorkerThread start(Listener listener, Failure failure);

    /**
     * Returns the page, as seen from a worker.
     *
     * @return the page
     */
    @JSBody(script = "return self;")
    public static native WorkerThread page();

    /**
     * Hears the messages that the page sends to this worker.
     *
     * @param listener hears them
     */
    @JSBody(params = "listener", script = "self.onmessage = event => listener(event.data);")
    public static native void listen(Listener listener);

    /**
     * Makes a trigger that runs a task after the messages that wait now, without the 4 ms which timers cost.
     *
     * @param task what each pull of the trigger runs once
     * @return the trigger
     */
    @JSBody(
            params = "task",
            script = "const channel = new MessageChannel(); channel.port1.onmessage = () => task();"
                    + " return () => channel.port2.postMessage(0);")
    public static native Browser.Task afterWaitingMessages(Browser.Task task);
}
