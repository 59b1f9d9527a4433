package downhill.web;

import downhill.web.bench.BenchPage;
import downhill.web.dom.Browser;
import downhill.web.page.Shell;
import downhill.web.worker.Jobs;

/** Starts the benchmark or one of its workers: both run this one module. */
public final class BenchMain {
    public static void main(String[] args) {
        if (Browser.isWorker()) {
            WorkerMain.start(Jobs.ofBenchmark());
        } else {
            BenchPage.start(Shell.start());
        }
    }
}
