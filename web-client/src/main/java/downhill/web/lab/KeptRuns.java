package downhill.web.lab;

import downhill.web.dom.Locks;
import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * The runs that can be brought back: one of this tab, and those that tabs now closed have left.
 *
 * <p>Each run is kept under a name of its own, in the lasting store and, for a reload, in the store of the tab. An open
 * tab holds the name of its run, so that others do not offer it. Tabs share the lasting store without a lock, and some
 * browsers cannot tell what is held, so each tab heals what another does to its run: a run that was removed is kept
 * again, and one that another tab writes under the same name (a tab may be duplicated) gets a name of its own.
 */
final class KeptRuns {
    static final int MAX_RUNS = 5;
    private static final String PREFIX = "downhill.run.";

    private final TextStore lasting;
    private final TextStore tab;
    private final Format format;
    private final Supplier<String> newName;
    private final DoubleSupplier clock;
    private final Locks locks;
    private final Runnable changed;
    /** The name of this tab's run; empty without one. */
    private String own = "";

    private String ownText = "";
    private KeptRun ownRun;
    /** The names that tabs hold; null before they are known, while nothing is on offer. */
    private List<String> held;

    interface Format {
        String write(Entry entry);

        Entry read(String text);
    }

    /** A run as it is kept, and when it was written, in milliseconds since 1970. */
    record Entry(KeptRun run, double at) {}

    /** A run that no open tab has, under its name in the lasting store. */
    record Offer(String name, KeptRun run) {}

    /** Looks at the stores; {@code changed} runs when another run may be on offer. */
    KeptRuns(
            TextStore lasting,
            TextStore tab,
            Format format,
            Supplier<String> newName,
            DoubleSupplier clock,
            Locks locks,
            Runnable changed) {
        this.lasting = lasting;
        this.tab = tab;
        this.format = format;
        this.newName = newName;
        this.clock = clock;
        this.locks = locks;
        this.changed = changed;
        ask(true);
    }

    /** Returns the run that this tab had before it was loaded again, or null; it is this tab's from now on. */
    KeptRun ofThisTab() {
        for (String name : names(tab)) {
            String text = tab.get(name);
            Entry entry = format.read(text);
            if (entry != null) {
                own(name, text);
                keep(entry.run());
                return entry.run();
            }
            tab.remove(name);
        }
        return null;
    }

    void keep(KeptRun run) {
        String stored = own.isEmpty() ? null : lasting.get(own);
        boolean foreign = stored != null && !stored.equals(ownText);
        if (own.isEmpty() || foreign) {
            tab.remove(own);
            own(PREFIX + newName.get(), "");
        }
        ownRun = run;
        ownText = format.write(new Entry(run, clock.getAsDouble()));
        tab.put(own, ownText);
        lasting.put(own, ownText);
    }

    void forget() {
        lasting.remove(own);
        disown();
    }

    /** This tab has no run any more, but the run stays and is on offer. */
    void release() {
        if (!own.isEmpty()) {
            keep(ownRun);
        }
        disown();
        ask(true);
    }

    void take(Offer offer) {
        String stored = lasting.get(offer.name());
        own(offer.name(), stored == null ? "" : stored);
        keep(offer.run());
    }

    void discard(Offer offer) {
        lasting.remove(offer.name());
    }

    /** Returns the run of closed tabs that was kept last, or null. */
    Offer offered() {
        Offer latest = null;
        double latestAt = Double.NEGATIVE_INFINITY;
        for (String name : left()) {
            Entry entry = format.read(lasting.get(name));
            if (held != null && entry != null && entry.at() > latestAt) {
                latest = new Offer(name, entry.run());
                latestAt = entry.at();
            }
        }
        return latest;
    }

    /** Another tab may have changed the lasting store, or may have done so while this one was asleep. */
    void follow() {
        ask(false);
        if (!own.isEmpty() && !ownText.equals(lasting.get(own))) {
            keep(ownRun);
        }
    }

    /** The page goes, perhaps into the browser's cache, where none stays that holds a name. */
    void leave() {
        locks.hold("");
    }

    void comeBack() {
        locks.hold(own);
    }

    private void own(String name, String text) {
        own = name;
        ownText = text;
        locks.hold(own);
    }

    private void disown() {
        tab.remove(own);
        own("", "");
    }

    private void ask(boolean prunes) {
        locks.ask(names -> {
            held = names;
            if (prunes) {
                prune();
            }
            changed.run();
        });
    }

    /** Not at every change: where nobody can tell which runs are held, two tabs would keep removing and healing one. */
    private void prune() {
        List<String> left = left();
        left.sort(Comparator.comparingDouble(this::at));
        left.subList(0, Math.max(0, left.size() - MAX_RUNS)).forEach(lasting::remove);
    }

    private double at(String name) {
        Entry entry = format.read(lasting.get(name));
        return entry == null ? Double.NEGATIVE_INFINITY : entry.at();
    }

    /** Returns the names of the runs that closed tabs have left, as far as is known. */
    private List<String> left() {
        List<String> left = names(lasting);
        left.removeIf(name -> name.equals(own) || held != null && held.contains(name));
        return left;
    }

    private static List<String> names(TextStore store) {
        List<String> names = new ArrayList<>(store.names());
        names.removeIf(name -> !name.startsWith(PREFIX));
        return names;
    }
}
