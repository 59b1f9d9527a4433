package downhill.web.insight;

/**
 * One number of the forward pass.
 *
 * @param stage what kind
 * @param index which of its kind, from 0 on
 */
record ForwardSpot(Stage stage, int index) {
    /** The kinds, in the order in which a network computes them. */
    enum Stage {
        PIXEL,
        UNIT,
        SUM,
        PROBABILITY
    }
}
