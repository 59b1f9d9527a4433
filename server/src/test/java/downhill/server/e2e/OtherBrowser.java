package downhill.server.e2e;

import java.io.IOException;

/** The browsers beside Chromium in which the product has to work. */
enum OtherBrowser {
    /** Shares memory between workers. */
    FIREFOX {
        @Override
        WebPage open(String locale) throws IOException {
            return FirefoxPage.start(programs().firefox(), locale);
        }
    },
    /** What Safari is made of; Debian's build shares no memory between workers. */
    WEBKITGTK {
        @Override
        WebPage open(String locale) throws IOException {
            return WebKitPage.start(programs().webKitWebDriver(), programs().xvfb(), locale);
        }
    };

    /** Starts the browser in American English with an empty page. */
    WebPage open() throws IOException {
        return open("en_US.UTF-8");
    }

    /**
     * Starts the browser with an empty page.
     *
     * @param locale that of the process, from which WebKitGTK takes what it tells the page of the reader's language
     */
    abstract WebPage open(String locale) throws IOException;

    private static OtherBrowserSearch.Programs programs() {
        OtherBrowserSearch search = OtherBrowserSearch.ofThisMachine();
        return search.find().orElseThrow(() -> new AssertionError(search.missing("")));
    }
}
