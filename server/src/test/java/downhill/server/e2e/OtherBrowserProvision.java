package downhill.server.e2e;

import java.io.IOException;

/** Provides Firefox and WebKitGTK for the tests of the profile {@code browsers}. */
public final class OtherBrowserProvision {

    private OtherBrowserProvision() {}

    /**
     * Installs Debian's packages where the programs are missing.
     *
     * @param arguments none
     * @throws IOException if the installation fails
     * @throws IllegalStateException if a program is missing and none can be installed; its message says what to do
     */
    public static void main(String[] arguments) throws IOException {
        BrowserProvision.onThisMachine(OtherBrowserSearch.ofThisMachine());
    }
}
