package downhill.web.insight;

/** One number of the forward pass. */
record ForwardSpot(Stage stage, int index) {
    /** The kinds, in the order in which a network computes them. */
    enum Stage {
        PIXEL,
        UNIT,
        SUM,
        PROBABILITY
    }
}
