package downhill.web;

import downhill.web.page.Shell;
import downhill.web.sweep.SweepPage;

/** Starts the sweep. Its workers run the module of lessons' workers. */
public final class SweepMain {
    public static void main(String[] args) {
        SweepPage.start(Shell.start());
    }
}
