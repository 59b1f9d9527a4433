package downhill.web;

import downhill.web.dom.Browser;
import downhill.web.lab.LabPage;
import downhill.web.page.Shell;
import downhill.web.worker.Jobs;

/** Starts the lab or one of its workers: both run this one module. */
public final class LabMain {
    public static void main(String[] args) {
        if (Browser.isWorker()) {
            WorkerMain.start(Jobs.ofLab());
        } else {
            LabPage.start(Shell.start());
        }
    }
}
