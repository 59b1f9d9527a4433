package downhill.web.lesson.twolayernet;

/** What the layers of the forward pass hold, from the image to the probabilities. */
enum Layer {
    /** Pixels. */
    X,
    /** Sums of pixels times weights. */
    A1,
    /** What the sigmoid makes of them. */
    Z1,
    /** Scores. */
    A2,
    /** Probabilities. */
    Y
}
