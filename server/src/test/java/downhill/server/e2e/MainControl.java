package downhill.server.e2e;

import java.util.List;

/**
 * What a reader of a lesson moves first of all, and where the lesson answers.
 *
 * @param slug the lesson
 * @param gesture what a finger does with it
 * @param css the control
 * @param output what says something else afterwards: never the control itself
 */
record MainControl(String slug, Gesture gesture, String css, String output) {
    private static final String FIRST = ".figures > :nth-child(1) ";
    private static final String SECOND = ".figures > :nth-child(2) ";

    /** Each lesson has one. */
    static final List<MainControl> ALL = List.of(
            new MainControl("learning", Gesture.DRAG, ".predict input[type=range]", ".xy-plot canvas"),
            new MainControl("cost", Gesture.DRAG, SECOND + ".handle", SECOND + ".readout"),
            new MainControl("logistic", Gesture.DRAG, FIRST + ".handle", FIRST + ".readout"),
            new MainControl("loss", Gesture.DRAG, ".share-track", ".loss-value"),
            new MainControl("mini-batch", Gesture.TAP, "button.primary", ".drawn"),
            new MainControl("why-loss", Gesture.DRAG, FIRST + ".handle", FIRST + ".summary"),
            new MainControl("numerical-diff", Gesture.DRAG, FIRST + ".handle", FIRST + ".readout"),
            new MainControl("partial-derivative", Gesture.DRAG, ".turning", ".turning canvas"),
            new MainControl("gradient", Gesture.DRAG, FIRST + ".handle", FIRST + ".readout"),
            new MainControl("gradient-descent", Gesture.DRAG, FIRST + ".handle", FIRST + ".readout"),
            new MainControl("simple-net", Gesture.DRAG, ".handle", ".readout"),
            new MainControl("two-layer-net", Gesture.DRAG, ".handle", ".readout"),
            new MainControl("training", Gesture.TAP, ".step-controls button.primary", FIRST + ".readout"),
            new MainControl("evaluation", Gesture.DRAG, ".predict input[type=range]", ".xy-plot canvas"),
            new MainControl("round-up", Gesture.DRAG, ".predict input[type=range]", ".race-passes"));

    /** What a finger does. */
    enum Gesture {
        /** Down, sideways, up. */
        DRAG,
        /** Down and up. */
        TAP
    }
}
