package downhill.server.e2e;

import java.io.IOException;

/** Provides Python with NumPy for the tests that run exported scripts. */
public final class PythonProvision {

    private PythonProvision() {}

    /**
     * Installs Debian's package where it is missing.
     *
     * @param arguments none
     * @throws IOException if the installation fails
     * @throws IllegalStateException if it is missing and cannot be installed; its message says what to do
     */
    public static void main(String[] arguments) throws IOException {
        BrowserProvision.onThisMachine(PythonSearch.ofThisMachine());
    }
}
