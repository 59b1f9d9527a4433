package downhill.web;

import downhill.web.engine.TeamMember;
import downhill.web.worker.Jobs;
import downhill.web.worker.TrainingWorker;

/**
 * Starts a worker of a lesson or of the sweep. Those of the lab and of the benchmark run the page's own module, which
 * is loaded already.
 */
public final class WorkerMain {
    public static void main(String[] args) {
        start(Jobs.ofLessons());
    }

    /** Starts what the worker was made for: a share of the steps of another worker, or jobs of the page. */
    static void start(Jobs jobs) {
        if (TeamMember.isWanted()) {
            TeamMember.start();
        } else {
            TrainingWorker.start(jobs);
        }
    }
}
