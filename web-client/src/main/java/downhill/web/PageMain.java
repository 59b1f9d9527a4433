package downhill.web;

import downhill.web.page.Router;

/** Starts a small page: the first, the map of the chapter, the glossary, the saved runs or the benchmark. */
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
