package downhill.web.lab;

import downhill.web.dom.Throttle;

/** Keeps the present run: now and then while it trains, and at the last moment. */
final class RunKeeper implements RunFlow.Keeper {
    private static final double KEEP_MILLIS = 500;

    private final KeptRuns runs;
    private final Throttle throttle = new Throttle(KEEP_MILLIS, this::keepNow);
    private KeptRun latest;

    RunKeeper(KeptRuns runs) {
        this.runs = runs;
    }

    @Override
    public void keep(KeptRun run) {
        latest = run;
        throttle.request();
    }

    /** Writes down where the run stands, unless that has been done. */
    void keepNow() {
        if (latest != null) {
            runs.keep(latest);
            latest = null;
        }
    }

    @Override
    public void release() {
        keepNow();
        runs.release();
    }

    @Override
    public void forget() {
        latest = null;
        runs.forget();
    }
}
