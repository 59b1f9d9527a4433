package downhill.web;

import downhill.web.page.Router;

/** Starts the entry page, the saved runs or the benchmark. These pages have a module that the lab does not load. */
public final class PageMain {
    private PageMain() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        Router.start();
    }
}
