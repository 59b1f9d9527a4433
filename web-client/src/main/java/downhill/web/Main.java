package downhill.web;

import downhill.web.dom.Browser;
import downhill.web.lab.LabPage;
import downhill.web.page.Shell;

/** Starts the lab or one of its workers: both run this one module. */
public final class Main {
    private Main() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        if (Browser.isWorker()) {
            WorkerMain.main(args);
        } else {
            LabPage.start(Shell.start());
        }
    }
}
