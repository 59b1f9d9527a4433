package downhill.web.bench;

/**
 * What NumPy 2.4.6 with doubles and one thread takes on our reference machines, in milliseconds; docs/speed.md tells how it
 * was measured. Of several runs these are NumPy's fastest.
 */
final class NumPy {
    /** A step of the book's network with a batch of 100, on a quiet two-core AMD EPYC. */
    static final double STEP = 0.35;

    /** The book's script, 10,000 steps on 60,000 images with all losses and accuracies, on that machine. */
    static final double WHOLE_RUN = 10_400;

    /** One numerical gradient as the book writes it, extrapolated from 500 of 39,760 weights, on a two-core machine. */
    static final double GRADIENT = 18_300;

    private NumPy() {}
}
