package downhill.server.e2e;

/** What the lab tells of its run in {@code #run-status}, in any browser. */
record RunStatus(WebPage page) {

    private static final String STATUS = "#run-status";

    /** Waits for a state: idle, loading, running, paused, done or failed. */
    void await(String state) {
        page.await(STATUS, "data-state", state);
    }

    void awaitStep(int step) {
        page.await(STATUS, "data-step", Integer.toString(step));
    }

    String hook(String name) {
        return page.attribute(STATUS, "data-" + name);
    }

    int step() {
        return Integer.parseInt(hook("step"));
    }

    RunResult result() {
        return new RunResult(
                step(),
                Double.parseDouble(hook("loss")),
                Double.parseDouble(hook("train-accuracy")),
                Double.parseDouble(hook("test-accuracy")),
                hook("fingerprint"));
    }
}
