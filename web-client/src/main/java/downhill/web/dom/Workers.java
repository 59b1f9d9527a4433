package downhill.web.dom;

import org.teavm.jso.JSBody;

/** Starts module workers, and lets the code in one speak with the page. */
public final class Workers {
    private Workers() {}

    /**
     * Starts a worker that runs the compiled client: the page's own module, or the one that a page of the chapter names
     * in {@code <link rel="worker-module">}. {@code failure} takes the browser's reason, which may be empty, where the
     * worker could not start or has died.
     *
     * <p>The start script, the page's second module, takes that module's address behind {@code #}: it carries a hash
     * which only the page knows.
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
    public static native WorkerThread start(Browser.ObjectListener listener, Browser.TextListener failure);

    /** Returns the page, as seen from a worker. */
    @JSBody(script = "return self;")
    public static native WorkerThread page();

    @JSBody(params = "listener", script = "self.onmessage = event => listener(event.data);")
    public static native void listen(Browser.ObjectListener listener);

    /** Returns a trigger that runs the task after the messages that wait now, without the 4 ms of timers. */
    @JSBody(
            params = "task",
            script = "const channel = new MessageChannel(); channel.port1.onmessage = () => task();"
                    + " return () => channel.port2.postMessage(0);")
    public static native Browser.Task afterWaitingMessages(Browser.Task task);
}
