package downhill.web;

import downhill.web.dom.Browser;
import downhill.web.engine.TeamMember;
import downhill.web.page.Router;
import downhill.web.worker.TrainingWorker;

/** Starts the page or the worker: both run this one module. */
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
            Router.start();
        }
    }
}
