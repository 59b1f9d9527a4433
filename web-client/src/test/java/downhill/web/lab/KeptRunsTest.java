package downhill.web.lab;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.training.TrainingConfig;
import downhill.web.dom.MemoryStore;
import downhill.web.dom.RefusingStore;
import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Runs kept by tabs that share one lasting store. */
class KeptRunsTest {
    private final MemoryStore lasting = new MemoryStore();
    private int names;
    private double now = 1000;

    private KeptRuns open(TextStore tab) {
        return new KeptRuns(lasting, tab, LabWorld.ModelFormat.INSTANCE, () -> "n" + names++, () -> now++);
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
        KeptRuns reloaded = open(tab);
        assertThat(reloaded.ofThisTab()).isEqualTo(run(1, 10));
        assertThat(reloaded.offered()).isNull();
    }

    @Test
    void runOfAClosedTabIsOfferedUntilItIsTakenOrThrownAway() {
        open(new MemoryStore()).keep(run(1, 10));
        open(new MemoryStore()).keep(run(2, 20));
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
    void runOfAnOpenTabIsNotOfferedOnceThatTabHasAnswered() {
        KeptRuns open = open(new MemoryStore());
        open.keep(run(1, 10));
        KeptRuns other = open(new MemoryStore());
        open.follow();
        assertThat(other.offered()).isNull();
        other.release();
        assertThat(other.offered().run())
                .as("it has not answered the second question")
                .isEqualTo(run(1, 10));
        open.follow();
        assertThat(other.offered()).isNull();
    }

    @Test
    void runThatAnotherTabThrewAwayIsKeptAgainByTheTabThatHasIt() {
        KeptRuns open = open(new MemoryStore());
        open.keep(run(1, 10));
        KeptRuns other = open(new MemoryStore());
        KeptRuns.Offer offer = other.offered();
        open.follow();
        // The answer has come while the reader was pressing the button.
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
        TextStore refused = new RefusingStore();
        MemoryStore tab = new MemoryStore();
        KeptRuns runs = new KeptRuns(refused, tab, LabWorld.ModelFormat.INSTANCE, () -> "n", () -> 0);
        runs.keep(run(1, 10));
        runs.follow();
        assertThat(runs.offered()).isNull();
        KeptRuns reloaded = new KeptRuns(refused, tab, LabWorld.ModelFormat.INSTANCE, () -> "n", () -> 0);
        assertThat(reloaded.ofThisTab())
                .as("a reload needs the tab's store only")
                .isEqualTo(run(1, 10));
    }

    @Test
    void oldestRunsGoWhenThereAreTooMany() {
        for (int seed = 1; seed <= KeptRuns.MAX_RUNS + 2; seed++) {
            open(new MemoryStore()).keep(run(seed, seed));
        }
        open(new MemoryStore());
        assertThat(inTheStore()).hasSize(KeptRuns.MAX_RUNS).doesNotContain(run(1, 1), run(2, 2));
    }

    /** A tab, and what it should find kept of its run. */
    private final class Tab {
        private MemoryStore own = new MemoryStore();
        private KeptRuns runs = open(own);
        private KeptRun present;
    }

    /** Three tabs, which hear of each other late or never; whatever they do, the run of an open tab is not lost. */
    @Test
    void tabsNeverDestroyEachOthersRun() {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("KeptRunsTest: downhill.seed = " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            lasting.names().forEach(lasting::remove);
            List<Tab> tabs = List.of(new Tab(), new Tab(), new Tab());
            for (int i = 0; i < 60; i++) {
                happen(tabs, tabs.get(random.nextInt(3)), random);
            }
            // Twice: what one of them mends, another has to hear of.
            tabs.forEach(tab -> tab.runs.follow());
            tabs.forEach(tab -> tab.runs.follow());
            for (Tab tab : tabs) {
                if (tab.present != null) {
                    assertThat(inTheStore()).as("round %d", round).contains(tab.present);
                    assertThat(open(tab.own).ofThisTab()).isEqualTo(tab.present);
                }
            }
        }
    }

    private void happen(List<Tab> tabs, Tab tab, Random random) {
        switch (random.nextInt(8)) {
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
        tab.runs = open(store);
        tab.present = tab.runs.ofThisTab();
    }

    private static MemoryStore copy(MemoryStore store) {
        MemoryStore copy = new MemoryStore();
        store.names().forEach(name -> copy.put(name, store.get(name)));
        return copy;
    }
}
