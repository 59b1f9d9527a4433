package downhill.web.lab;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.training.TrainingConfig;
import downhill.web.dom.Locks;
import downhill.web.dom.MemoryStore;
import downhill.web.dom.RefusingStore;
import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Runs kept by tabs that share one lasting store. */
class KeptRunsTest {
    private final MemoryStore lasting = new MemoryStore();
    private final List<OpenTab> openTabs = new ArrayList<>();
    private int names;
    private double now = 1000;
    /** Answers that have not come yet. */
    private final List<Runnable> answers = new ArrayList<>();

    private boolean answersLate;
    private boolean knowsOthers;

    /** A tab among others, of which each holds one name. */
    private final class OpenTab implements Locks {
        private String held = "";

        OpenTab() {
            openTabs.add(this);
        }

        @Override
        public void hold(String name) {
            held = name;
        }

        @Override
        public void ask(Consumer<List<String>> listener) {
            if (answersLate) {
                answers.add(() -> listener.accept(heldNames()));
            } else {
                listener.accept(heldNames());
            }
        }
    }

    private List<String> heldNames() {
        return openTabs.stream().map(tab -> tab.held).toList();
    }

    private void answer() {
        List<Runnable> due = List.copyOf(answers);
        answers.clear();
        due.forEach(Runnable::run);
    }

    private KeptRuns open(TextStore tab) {
        return open(tab, new OpenTab());
    }

    private KeptRuns open(TextStore tab, Locks tabs) {
        return new KeptRuns(
                lasting, tab, LabWorld.ModelFormat.INSTANCE, () -> "n" + names++, () -> now++, tabs, () -> {});
    }

    /** Keeps a run in a tab that is closed at once. */
    private void leave(KeptRun run) {
        open(new MemoryStore()).keep(run);
        openTabs.remove(openTabs.size() - 1);
    }

    private static KeptRun run(int seed, int step) {
        TrainingConfig book = TrainingConfig.defaults();
        TrainingConfig config = new TrainingConfig(
                book.dataset(),
                book.trainSize(),
                book.testSize(),
                book.hiddenSize(),
                book.activation(),
                book.batchSize(),
                book.learningRate(),
                book.steps(),
                seed,
                book.gradient());
        return new KeptRun(config, step, List.of(), config.steps());
    }

    private List<KeptRun> inTheStore() {
        List<KeptRun> all = new ArrayList<>();
        for (String name : lasting.names()) {
            KeptRuns.Entry entry = LabWorld.ModelFormat.INSTANCE.read(lasting.get(name));
            if (entry != null) {
                all.add(entry.run());
            }
        }
        return all;
    }

    @Test
    void reloadFindsTheRunOfItsTabAndOffersItNowhere() {
        MemoryStore tab = new MemoryStore();
        open(tab).keep(run(1, 10));
        openTabs.clear();
        KeptRuns reloaded = open(tab);
        assertThat(reloaded.ofThisTab()).isEqualTo(run(1, 10));
        assertThat(reloaded.offered()).isNull();
    }

    @Test
    void runOfAClosedTabIsOfferedUntilItIsTakenOrThrownAway() {
        leave(run(1, 10));
        leave(run(2, 20));
        KeptRuns later = open(new MemoryStore());
        assertThat(later.ofThisTab()).isNull();
        assertThat(later.offered().run()).as("the last").isEqualTo(run(2, 20));
        later.discard(later.offered());
        assertThat(later.offered().run()).isEqualTo(run(1, 10));
        later.take(later.offered());
        assertThat(later.offered()).isNull();
        later.keep(run(1, 30));
        assertThat(inTheStore()).containsExactly(run(1, 30));
        later.release();
        assertThat(later.offered().run()).isEqualTo(run(1, 30));
    }

    @Test
    void runOfAnOpenTabIsNotOfferedUntilThatTabIsClosed() {
        KeptRuns open = open(new MemoryStore());
        open.keep(run(1, 10));
        KeptRuns other = open(new MemoryStore());
        assertThat(other.offered()).isNull();
        open.keep(run(1, 20));
        other.release();
        assertThat(other.offered()).isNull();
        openTabs.remove(0);
        assertThat(other.offered()).as("it has not looked again").isNull();
        other.follow();
        assertThat(other.offered().run()).isEqualTo(run(1, 20));
    }

    @Test
    void nothingIsOfferedBeforeOpenTabsAreKnown() {
        leave(run(1, 10));
        answersLate = true;
        KeptRuns later = open(new MemoryStore());
        assertThat(later.offered()).isNull();
        answer();
        assertThat(later.offered().run()).isEqualTo(run(1, 10));
    }

    @Test
    void pageInTheBrowsersCacheHoldsNoRunAndHealsItsOwnWhenItIsBack() {
        KeptRuns cached = open(new MemoryStore());
        cached.keep(run(1, 10));
        cached.leave();
        KeptRuns other = open(new MemoryStore());
        other.take(other.offered());
        other.keep(run(1, 40));
        cached.comeBack();
        cached.follow();
        other.follow();
        assertThat(inTheStore()).containsExactlyInAnyOrder(run(1, 10), run(1, 40));
        assertThat(other.offered()).isNull();
    }

    @Test
    void runThatAnotherTabThrewAwayIsKeptAgainByTheTabThatHasIt() {
        KeptRuns open = open(new MemoryStore());
        open.keep(run(1, 10));
        KeptRuns other = open(new MemoryStore(), new LabWorld.NoOtherTabs());
        KeptRuns.Offer offer = other.offered();
        assertThat(offer.run()).as("offered where nobody can tell what is open").isEqualTo(run(1, 10));
        other.discard(offer);
        assertThat(inTheStore()).isEmpty();
        open.follow();
        assertThat(inTheStore()).containsExactly(run(1, 10));
    }

    @Test
    void duplicatedTabKeepsItsRunUnderAnotherName() {
        MemoryStore tab = new MemoryStore();
        KeptRuns first = open(tab);
        first.keep(run(1, 10));
        KeptRuns copy = open(copy(tab));
        assertThat(copy.ofThisTab()).isEqualTo(run(1, 10));
        first.follow();
        copy.follow();
        first.keep(run(1, 500));
        copy.keep(run(1, 40));
        assertThat(inTheStore()).containsExactlyInAnyOrder(run(1, 500), run(1, 40));
    }

    @Test
    void storeThatRefusesEverythingDisturbsNothing() {
        MemoryStore tab = new MemoryStore();
        KeptRuns runs = withRefusingStore(tab);
        runs.keep(run(1, 10));
        runs.follow();
        assertThat(runs.offered()).isNull();
        KeptRuns reloaded = withRefusingStore(tab);
        assertThat(reloaded.ofThisTab())
                .as("a reload needs the tab's store only")
                .isEqualTo(run(1, 10));
    }

    private KeptRuns withRefusingStore(TextStore tab) {
        return new KeptRuns(
                new RefusingStore(),
                tab,
                LabWorld.ModelFormat.INSTANCE,
                () -> "n",
                () -> 0,
                new LabWorld.NoOtherTabs(),
                () -> {});
    }

    @Test
    void oldestRunsGoWhenThereAreTooMany() {
        for (int seed = 1; seed <= KeptRuns.MAX_RUNS + 2; seed++) {
            leave(run(seed, seed));
        }
        open(new MemoryStore());
        assertThat(inTheStore()).hasSize(KeptRuns.MAX_RUNS).doesNotContain(run(1, 1), run(2, 2));
    }

    /** A tab, and what it should find kept of its run. */
    private final class Tab {
        private final Locks tabs = knowsOthers ? new OpenTab() : new LabWorld.NoOtherTabs();
        private MemoryStore own = new MemoryStore();
        private KeptRuns runs = open(own, tabs);
        private KeptRun present;
    }

    /** Three tabs, which know of each other late or never; whatever they do, the run of an open tab is not lost. */
    @Test
    void tabsNeverDestroyEachOthersRun() {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("KeptRunsTest: downhill.seed = " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            lasting.names().forEach(lasting::remove);
            openTabs.clear();
            answers.clear();
            answersLate = true;
            knowsOthers = round % 2 == 0;
            List<Tab> tabs = List.of(new Tab(), new Tab(), new Tab());
            for (int i = 0; i < 60; i++) {
                happen(tabs, tabs.get(random.nextInt(3)), random);
            }
            // Twice: what one of them mends, another has to hear of.
            answersLate = false;
            answer();
            tabs.forEach(tab -> tab.runs.follow());
            tabs.forEach(tab -> tab.runs.follow());
            for (Tab tab : tabs) {
                if (tab.present != null) {
                    assertThat(inTheStore()).as("round %d", round).contains(tab.present);
                }
            }
            for (Tab tab : tabs) {
                if (tab.present != null) {
                    assertThat(open(tab.own, tab.tabs).ofThisTab()).isEqualTo(tab.present);
                }
            }
        }
    }

    private void happen(List<Tab> tabs, Tab tab, Random random) {
        switch (random.nextInt(9)) {
            case 0 -> {
                if (tab.present == null) {
                    keep(tab, run(random.nextInt(1000), 1));
                }
            }
            case 1, 2 -> {
                if (tab.present != null) {
                    keep(tab, run((int) tab.present.config().seed(), tab.present.step() + 1));
                }
            }
            case 3 -> tab.runs.follow();
            case 4 -> {
                KeptRuns.Offer offer = tab.runs.offered();
                if (offer != null) {
                    tab.runs.release();
                    tab.runs.take(offer);
                    tab.present = offer.run();
                }
            }
            case 5 -> {
                KeptRuns.Offer offer = tab.runs.offered();
                if (offer != null) {
                    tab.runs.discard(offer);
                }
            }
            case 6 -> reload(tab, tab.own);
            case 7 -> answer();
            default -> {
                // Duplicates another tab into this one, which had none.
                Tab other = tabs.get(random.nextInt(3));
                if (tab.present == null && other != tab) {
                    reload(tab, copy(other.own));
                }
            }
        }
    }

    private void keep(Tab tab, KeptRun run) {
        tab.runs.keep(run);
        tab.present = run;
    }

    private void reload(Tab tab, MemoryStore store) {
        tab.own = store;
        tab.runs = open(store, tab.tabs);
        tab.present = tab.runs.ofThisTab();
    }

    private static MemoryStore copy(MemoryStore store) {
        MemoryStore copy = new MemoryStore();
        store.names().forEach(name -> copy.put(name, store.get(name)));
        return copy;
    }
}
