package downhill.web.sweep;

import downhill.web.dom.TextStore;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * The last few sweeps of this browser, each under the query of its plan: a reload, or the same link in another tab,
 * finds the runs that have ended. Equal runs on the same data have equal results, so two tabs with one plan only add to
 * what the other has kept; runs on other data are never kept beside them.
 */
final class KeptSweeps {
    static final int MAX_SWEEPS = 4;

    private static final String PREFIX = "downhill.sweep.";

    private final TextStore store;
    private final SweepCodec codec;
    private final DoubleSupplier clock;

    KeptSweeps(TextStore store, SweepCodec codec, DoubleSupplier clock) {
        this.store = store;
        this.codec = codec;
        this.clock = clock;
    }

    /** Returns what has been kept of a plan; where that is nothing, on no data. */
    SweepCodec.Entry find(SweepPlan plan) {
        String text = store.get(PREFIX + plan.query());
        SweepCodec.Entry entry = text == null ? null : codec.read(text, plan.runs());
        return entry == null
                ? new SweepCodec.Entry(0, "", new RunOutcome[plan.runs().size()])
                : entry;
    }

    /** Keeps what has come of the runs of a plan, and what another tab has kept of it on the same data. */
    boolean keep(SweepPlan plan, String data, RunOutcome[] outcomes) {
        SweepCodec.Entry before = find(plan);
        RunOutcome[] all = outcomes.clone();
        for (int run = 0; run < all.length && before.data().equals(data); run++) {
            all[run] = all[run] == null ? before.outcomes()[run] : all[run];
        }
        String name = PREFIX + plan.query();
        String text = codec.write(new SweepCodec.Entry(clock.getAsDouble(), data, all));
        prune(name, MAX_SWEEPS - 1);
        // A full store: older sweeps make room.
        return store.put(name, text) || prune(name, 0) && store.put(name, text);
    }

    void forget(SweepPlan plan) {
        store.remove(PREFIX + plan.query());
    }

    /** Returns the query of the plan that was kept last; empty without one. */
    String latest() {
        String latest = "";
        double latestAt = Double.NEGATIVE_INFINITY;
        for (String name : store.names(PREFIX)) {
            double at = codec.at(store.get(name));
            if (at > latestAt) {
                latest = name.substring(PREFIX.length());
                latestAt = at;
            }
        }
        return latest;
    }

    /** Removes what is no sweep, and the oldest beside {@code name} and so many; returns whether there were any. */
    private boolean prune(String name, int others) {
        List<String> names = store.names(PREFIX);
        names.remove(name);
        names.sort((a, b) -> Double.compare(age(b), age(a)));
        int surplus = Math.max(0, names.size() - others);
        names.subList(0, surplus).forEach(store::remove);
        return surplus > 0;
    }

    private double age(String name) {
        double at = codec.at(store.get(name));
        return at == at ? -at : Double.POSITIVE_INFINITY;
    }
}
