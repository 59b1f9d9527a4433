package downhill.web.digit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.web.digit.KeptDrawings.Drawing;
import downhill.web.dom.MemoryStore;
import downhill.web.dom.RefusingStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeptDrawingsTest {
    private static final String NAME = "downhill.drawings";

    private final long seed = Long.getLong("downhill.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private Drawing drawn() {
        byte[] pixels = new byte[KeptDrawings.PIXELS];
        random.nextBytes(pixels);
        return new Drawing(pixels, random.nextInt(10));
    }

    private static void requireEqual(KeptDrawings kept, List<Drawing> expected) {
        assertThat(kept.drawings).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(kept.drawings.get(i).label()).isEqualTo(expected.get(i).label());
            assertThat(kept.drawings.get(i).pixels()).isEqualTo(expected.get(i).pixels());
        }
    }

    @Test
    void whatIsKeptComesBack() {
        System.out.println("KeptDrawingsTest: -Ddownhill.seed=" + seed);
        MemoryStore store = new MemoryStore();
        KeptDrawings kept = new KeptDrawings(store, NAME);
        List<Drawing> expected = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            if (expected.isEmpty() || random.nextInt(4) > 0) {
                Drawing drawing = drawn();
                boolean room = expected.size() < KeptDrawings.MAX;
                assertThat(kept.add(drawing)).isEqualTo(room);
                if (room) {
                    expected.add(drawing);
                }
            } else {
                int index = random.nextInt(expected.size());
                kept.remove(kept.drawings.get(index));
                expected.remove(index);
            }
            requireEqual(kept, expected);
            requireEqual(new KeptDrawings(store, NAME), expected);
        }
        kept.clear();
        assertThat(store.names()).isEmpty();
    }

    /** Two or three pages over one store, of which each learns of the others only when it changes something or is told to. */
    @Test
    void tabsKeepAndRemoveSideBySide() {
        System.out.println("KeptDrawingsTest: -Ddownhill.seed=" + seed);
        MemoryStore store = new MemoryStore();
        List<KeptDrawings> tabs = new ArrayList<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            tabs.add(new KeptDrawings(store, NAME));
        }
        List<Drawing> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            KeptDrawings tab = tabs.get(random.nextInt(tabs.size()));
            if (tab.drawings.isEmpty() || random.nextInt(4) > 0) {
                // Now and then the same once more.
                Drawing drawing = expected.isEmpty() || random.nextInt(5) > 0
                        ? drawn()
                        : expected.get(random.nextInt(expected.size()));
                Drawing copy = new Drawing(drawing.pixels().clone(), drawing.label());
                boolean room = expected.size() < KeptDrawings.MAX;
                assertThat(tab.add(copy)).isEqualTo(room);
                if (room) {
                    expected.add(copy);
                }
            } else {
                // It may be gone already in another tab.
                Drawing drawing = tab.drawings.get(random.nextInt(tab.drawings.size()));
                tab.remove(drawing);
                requireFewer(expected, drawing, tab.drawings);
            }
            requireEqual(tab, expected);
            requireEqual(new KeptDrawings(store, NAME), expected);
        }
        tabs.get(0).refresh();
        requireEqual(tabs.get(0), expected);
        tabs.get(1).clear();
        assertThat(tabs.get(0).refresh()).isTrue();
        assertThat(tabs.get(0).drawings).isEmpty();
    }

    /** What is on the page of a drawing that stays need not be made anew. */
    @Test
    void whatStaysIsTheSameObject() {
        MemoryStore store = new MemoryStore();
        KeptDrawings here = new KeptDrawings(store, NAME);
        for (int i = 0; i < 5; i++) {
            here.add(drawn());
        }
        List<Drawing> before = List.copyOf(here.drawings);
        assertThat(here.refresh()).isFalse();
        KeptDrawings there = new KeptDrawings(store, NAME);
        there.remove(there.drawings.get(2));
        there.add(drawn());
        assertThat(here.refresh()).isTrue();
        assertThat(here.drawings).hasSize(5);
        int[] stay = {0, 1, 3, 4};
        for (int i = 0; i < stay.length; i++) {
            assertThat(here.drawings.get(i)).isSameAs(before.get(stay[i]));
        }
    }

    private static boolean alike(Drawing a, Drawing b) {
        return a.label() == b.label() && Arrays.equals(a.pixels(), b.pixels());
    }

    /** Removes from the expected what was removed: one that is like it, at the place where the tab has one fewer. */
    private static void requireFewer(List<Drawing> expected, Drawing removed, List<Drawing> left) {
        if (expected.size() == left.size()) {
            assertThat(left).noneMatch(drawing -> drawing == removed);
            return;
        }
        assertThat(left).hasSize(expected.size() - 1);
        int at = 0;
        while (at < left.size() && alike(left.get(at), expected.get(at))) {
            at++;
        }
        // Of several in a row that are alike, any.
        assertThat(alike(expected.remove(at), removed)).isTrue();
    }

    /** A private window keeps nothing: the page has its drawings as long as it lasts. */
    @Test
    void withoutAStoreThePageItselfKeeps() {
        KeptDrawings kept = new KeptDrawings(new RefusingStore(), NAME);
        List<Drawing> expected = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            expected.add(drawn());
            assertThat(kept.add(expected.get(i))).isTrue();
            kept.refresh();
        }
        kept.remove(expected.remove(1));
        requireEqual(kept, expected);
    }

    @Test
    void whatIsNoDrawingIsLeftOut() {
        MemoryStore store = new MemoryStore();
        KeptDrawings kept = new KeptDrawings(store, NAME);
        Drawing first = drawn();
        kept.add(first);
        kept.add(drawn());
        String text = store.get(NAME);
        store.put(NAME, text.substring(0, text.length() - 1));
        requireEqual(new KeptDrawings(store, NAME), List.of(first));
        store.put(NAME, "x" + text.substring(1));
        assertThat(new KeptDrawings(store, NAME).drawings).hasSize(1);
        store.put(NAME, text.substring(0, 5) + "g" + text.substring(6));
        assertThat(new KeptDrawings(store, NAME).drawings).hasSize(1);
        store.put(NAME, "");
        assertThat(new KeptDrawings(store, NAME).drawings).isEmpty();
    }

    @Test
    void otherSizesAndLabelsAreRefused() {
        KeptDrawings kept = new KeptDrawings(new MemoryStore(), NAME);
        assertThatThrownBy(() -> kept.add(new Drawing(new byte[783], 1))).hasMessageContaining("783 pixels");
        assertThatThrownBy(() -> kept.add(new Drawing(new byte[784], 10))).hasMessageContaining("label 10");
    }
}
