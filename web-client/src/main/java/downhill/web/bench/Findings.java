package downhill.web.bench;

import downhill.web.page.Text;
import downhill.web.worker.SpeedRow;
import java.util.ArrayList;
import java.util.List;

/** What a measurement has found: the verdict, what it rests on, and why it is so on this device. */
final class Findings {
    /** A step that takes so many times as long in one block as in another was disturbed. */
    private static final double UNSTABLE = 1.5;

    private final SpeedSummary times;
    private final Times words;
    private final SpeedRatio ratio;

    /** The times are those of a whole measurement. */
    Findings(SpeedSummary times, Times words) {
        this.times = times;
        this.words = words;
        ratio = SpeedRatio.of(times.step(), ServerTimes.NUMPY_STEP);
    }

    /** Returns whether this device or NumPy is faster, and how many times. */
    Text verdict() {
        return switch (ratio.verdict()) {
            case FASTER -> BenchText.FASTER.with(words.factor(ratio.median()));
            case SLOWER -> BenchText.SLOWER.with(words.factor(ratio.inverse().median()));
            case ALIKE -> BenchText.ALIKE;
            case UNDECIDED -> BenchText.UNDECIDED;
        };
    }

    /** Returns between what the blocks of the verdict lie. */
    Text spread() {
        boolean slower = ratio.verdict() == SpeedRatio.Verdict.SLOWER;
        SpeedRatio told = slower ? ratio.inverse() : ratio;
        return (slower ? BenchText.SPREAD_OF_NUMPY : BenchText.SPREAD)
                .with(times.step().blocks(), words.factor(told.min()), words.factor(told.max()));
    }

    /**
     * Returns the sentences that hold for this device.
     *
     * @param hasSimd whether the browser has SIMD, used or not
     * @param canShare whether workers may share a memory
     * @param cores how many the browser tells of
     */
    List<Text> reasons(boolean hasSimd, boolean canShare, int cores) {
        SpeedRow step = times.step();
        List<Text> reasons = new ArrayList<>(List.of(BenchText.FASTEST.with(SpeedTable.way(step), cores)));
        if (times.simd() == null && times.team() == null) {
            reasons.add(hasSimd ? BenchText.SIMD_UNUSED : BenchText.NO_SIMD);
        } else if (times.team() == null && !canShare && cores > 1) {
            reasons.add(BenchText.NO_SHARING);
        }
        SpeedRow alone = times.simd() == null ? times.java() : times.simd();
        SpeedRow there = ServerTimes.step(alone.path());
        SpeedRatio device = SpeedRatio.of(alone, there);
        boolean isSlower = device.verdict() == SpeedRatio.Verdict.SLOWER;
        if (isSlower || device.verdict() == SpeedRatio.Verdict.FASTER) {
            reasons.add((isSlower ? BenchText.SLOWER_DEVICE : BenchText.FASTER_DEVICE)
                    .with(
                            SpeedTable.way(alone),
                            words.say(there.ms()),
                            words.say(alone.ms()),
                            words.factor((isSlower ? device.inverse() : device).min())));
        }
        if (step.max() > UNSTABLE * step.min()) {
            reasons.add(BenchText.UNSTABLE.with(words.say(step.min()), words.say(step.max())));
        }
        return reasons;
    }
}
