package downhill.web;

import org.teavm.jso.browser.Window;

/** Starts the page or the worker. */
public final class Main {
    private Main() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        Window.current();
    }
}
