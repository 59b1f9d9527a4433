package downhill.web.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import downhill.web.dom.MemoryStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabPinsTest {
    private static List<String> texts(LabPins pins) {
        return pins.pins.stream().map(LabPins.Pin::text).toList();
    }

    @Test
    void pinsComeBackInTheirOrder() {
        long seed = Long.getLong("downhill.seed", System.nanoTime());
        System.out.println("LabPinsTest: -Ddownhill.seed=" + seed);
        Random random = new Random(seed);
        MemoryStore store = new MemoryStore();
        LabPins pins = new LabPins(store);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            if (!pins.isFull() && random.nextInt(3) > 0) {
                String text = "{\"run\":" + i + "}";
                assertThat(pins.has(text)).isFalse();
                assertThat(pins.add(text)).isTrue();
                assertThat(pins.has(text)).isTrue();
                expected.add(text);
            } else if (!expected.isEmpty()) {
                int index = random.nextInt(expected.size());
                pins.remove(pins.pins.get(index).number());
                expected.remove(index);
            }
            assertThat(texts(pins)).isEqualTo(expected);
            pins = random.nextBoolean() ? pins : new LabPins(store);
            assertThat(texts(pins)).isEqualTo(expected);
        }
    }

    @Test
    void aPinOfAnotherTabIsNotOverwritten() {
        MemoryStore store = new MemoryStore();
        LabPins here = new LabPins(store);
        LabPins there = new LabPins(store);
        there.add("run of another tab");
        here.add("run of this tab");
        assertThat(texts(new LabPins(store))).containsExactly("run of another tab", "run of this tab");
    }

    @Test
    void noMoreThanSixArePinned() {
        MemoryStore store = new MemoryStore();
        LabPins pins = new LabPins(store);
        for (int i = 0; i < 6; i++) {
            pins.add("run " + i);
        }
        assertThat(pins.isFull()).isTrue();
        assertThatThrownBy(() -> pins.add("seventh")).hasMessageContaining("6");
        store.put("downhill.pin.99", "run of another tab");
        store.put("downhill.pin.x", "foreign");
        store.put("downhill.pin.-3", "foreign");
        assertThat(texts(new LabPins(store)))
                .containsExactly("run 1", "run 2", "run 3", "run 4", "run 5", "run of another tab");
    }
}
