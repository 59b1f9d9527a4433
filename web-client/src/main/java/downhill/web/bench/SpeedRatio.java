package downhill.web.bench;

import downhill.web.worker.SpeedRow;

/** How many times as fast one thing is as another: by their medians, and the least and the most that their blocks allow. */
record SpeedRatio(double median, double min, double max, int blocks) {
    /** The median lies outside the range of five blocks once in sixteen times, and outside that of nine once in 256. */
    private static final int MIN_BLOCKS = 5;
    /** Nearer than this, two things are as fast for whoever uses them. */
    private static final double ALIKE = 1.05;

    /** What can be said of two things. */
    enum Verdict {
        FASTER,
        SLOWER,
        ALIKE,
        UNDECIDED
    }

    static SpeedRatio of(SpeedRow one, SpeedRow other) {
        return new SpeedRatio(
                other.ms() / one.ms(),
                other.min() / one.max(),
                other.max() / one.min(),
                Math.min(one.blocks(), other.blocks()));
    }

    /** Returns what all blocks bear out; too few of them, or of either opinion, decide nothing. */
    Verdict verdict() {
        if (blocks < MIN_BLOCKS) {
            return Verdict.UNDECIDED;
        }
        if (min >= 1 / ALIKE && max <= ALIKE) {
            return Verdict.ALIKE;
        }
        return min > 1 ? Verdict.FASTER : max < 1 ? Verdict.SLOWER : Verdict.UNDECIDED;
    }

    /** Returns the same from the side of the other. */
    SpeedRatio inverse() {
        return new SpeedRatio(1 / median, 1 / max, 1 / min, blocks);
    }
}
