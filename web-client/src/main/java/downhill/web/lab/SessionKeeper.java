package downhill.web.lab;

import downhill.web.dom.Throttle;

/** Keeps the present run for a reload: now and then while it trains, and at the last moment. */
final class SessionKeeper {
    private static final double KEEP_MILLIS = 500;

    private final Throttle throttle = new Throttle(KEEP_MILLIS, this::keepNow);
    private LabRun run;
    private boolean running;

    /** Follows a run that has moved. */
    void follow(LabRun newRun, boolean nowRunning) {
        run = newRun;
        running = nowRunning;
        throttle.request();
    }

    /** Writes down where the run stands, if there is one. */
    void keepNow() {
        if (run != null) {
            new RunSession(run.config(), run.step(), run.changes(), running).keep();
        }
    }

    /** Forgets the run. */
    void forget() {
        run = null;
        RunSession.forget();
    }
}
