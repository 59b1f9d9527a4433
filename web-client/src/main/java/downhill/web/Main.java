package downhill.web;

import downhill.web.dom.Browser;
import downhill.web.engine.TeamMember;
import downhill.web.lab.LabPage;
import downhill.web.page.Shell;
import downhill.web.worker.TrainingWorker;

/** Starts the lab or a worker: both run this one module. */
public final class Main {
    private Main() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        if (TeamMember.isWanted()) {
            TeamMember.start();
        } else if (Browser.isWorker()) {
            TrainingWorker.start();
        } else {
            LabPage.start(Shell.start());
        }
    }
}
