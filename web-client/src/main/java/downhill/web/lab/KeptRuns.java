package downhill.web.lab;

import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * The runs that can be brought back: one of this tab, and those that tabs now closed have left.
 *
 * <p>Each run is kept under a name of its own, in the lasting store and, for a reload, in the store of the tab. Tabs share
 * the lasting store without a lock, so each heals what another does to its run: a run that was removed is kept again, and
 * one that another tab writes under the same name (a tab may be duplicated) gets a name of its own.
 *
 * <p>Which runs belong to open tabs is found out by asking: a word under {@link #QUESTION}, which every open tab answers
 * by keeping its run anew.
 */
final class KeptRuns {
    /** How many runs of closed tabs are kept; older ones are thrown away. */
    static final int MAX_RUNS = 5;

    private static final String PREFIX = "downhill.run.";
    private static final String QUESTION = "downhill.runs?";

    private final TextStore lasting;
    private final TextStore tab;
    private final Format format;
    private final Supplier<String> newName;
    private final DoubleSupplier clock;
    /** The name of this tab's run; empty without one. */
    private String own = "";

    private String ownText = "";
    private KeptRun ownRun;
    private String question;
    private double askedAt;

    /** Writes runs as texts. */
    interface Format {
        String write(Entry entry);

        /** Returns the entry, or null where the text is none. */
        Entry read(String text);
    }

    /**
     * A run as it is kept.
     *
     * @param run the run
     * @param at when it was written, in milliseconds since 1970
     */
    record Entry(KeptRun run, double at) {}

    /**
     * A run that no open tab has.
     *
     * @param name its name in the lasting store
     * @param run the run
     */
    record Offer(String name, KeptRun run) {}

    KeptRuns(TextStore lasting, TextStore tab, Format format, Supplier<String> newName, DoubleSupplier clock) {
        this.lasting = lasting;
        this.tab = tab;
        this.format = format;
        this.newName = newName;
        this.clock = clock;
        askWhoIsThere();
    }

    /** Returns the run that this tab had before it was loaded again, or null; it is this tab's from now on. */
    KeptRun ofThisTab() {
        for (String name : names(tab)) {
            String text = tab.get(name);
            Entry entry = format.read(text);
            if (entry != null) {
                own = name;
                ownText = text;
                keep(entry.run());
                return entry.run();
            }
            tab.remove(name);
        }
        return null;
    }

    /** Keeps this tab's run. */
    void keep(KeptRun run) {
        write(run, clock.getAsDouble());
    }

    private void write(KeptRun run, double at) {
        String there = own.isEmpty() ? null : lasting.get(own);
        boolean foreign = there != null && !there.equals(ownText);
        if (own.isEmpty() || foreign) {
            tab.remove(own);
            own = PREFIX + newName.get();
        }
        ownRun = run;
        ownText = format.write(new Entry(run, at));
        tab.put(own, ownText);
        lasting.put(own, ownText);
    }

    /** Throws this tab's run away. */
    void forget() {
        lasting.remove(own);
        tab.remove(own);
        own = "";
    }

    /** This tab has no run any more, but the run stays and is on offer. */
    void release() {
        if (!own.isEmpty()) {
            keep(ownRun);
        }
        tab.remove(own);
        own = "";
        askWhoIsThere();
    }

    /** Takes a run that was on offer for this tab's own. */
    void take(Offer offer) {
        own = offer.name();
        String there = lasting.get(own);
        ownText = there == null ? "" : there;
        keep(offer.run());
    }

    /** Throws away a run that was on offer. */
    void discard(Offer offer) {
        lasting.remove(offer.name());
    }

    /** Returns the run of closed tabs that was kept last, or null. */
    Offer offered() {
        Offer latest = null;
        double latestAt = Double.NEGATIVE_INFINITY;
        for (String name : names(lasting)) {
            Entry entry = format.read(lasting.get(name));
            if (entry != null && !name.equals(own) && entry.at() <= askedAt && entry.at() > latestAt) {
                latest = new Offer(name, entry.run());
                latestAt = entry.at();
            }
        }
        return latest;
    }

    /** Another tab may have changed the lasting store, or may have done so while this one was asleep. */
    void follow() {
        String asked = lasting.get(QUESTION);
        boolean mustAnswer = asked != null && !asked.equals(question);
        question = asked;
        if (own.isEmpty()) {
            return;
        }
        String there = lasting.get(own);
        if (mustAnswer || !ownText.equals(there)) {
            // Later than the question by the coarsest of clocks.
            write(ownRun, clock.getAsDouble() + 1);
        }
    }

    private void askWhoIsThere() {
        askedAt = clock.getAsDouble();
        prune();
        question = newName.get();
        lasting.put(QUESTION, question);
    }

    private void prune() {
        List<String> left = names(lasting);
        while (left.size() > MAX_RUNS) {
            String oldest = left.get(0);
            for (String name : left) {
                if (at(name) < at(oldest)) {
                    oldest = name;
                }
            }
            left.remove(oldest);
            lasting.remove(oldest);
        }
    }

    private double at(String name) {
        Entry entry = format.read(lasting.get(name));
        return entry == null ? Double.NEGATIVE_INFINITY : entry.at();
    }

    private static List<String> names(TextStore store) {
        List<String> names = new ArrayList<>();
        for (String name : store.names()) {
            if (name.startsWith(PREFIX)) {
                names.add(name);
            }
        }
        return names;
    }
}
