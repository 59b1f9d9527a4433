package downhill.web;

import downhill.web.engine.TeamMember;
import downhill.web.worker.TrainingWorker;

/** Starts a worker of a lesson or of the benchmark. Those of the lab run the lab's own module, which is loaded already. */
public final class WorkerMain {
    private WorkerMain() {}

    /**
     * Entry point of the compiled module.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        if (TeamMember.isWanted()) {
            TeamMember.start();
        } else {
            TrainingWorker.start();
        }
    }
}
