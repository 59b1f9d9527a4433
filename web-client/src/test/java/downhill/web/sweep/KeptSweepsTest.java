package downhill.web.sweep;

import static downhill.web.sweep.SweepSamples.NUMBERS;
import static downhill.web.sweep.SweepSamples.ended;
import static downhill.web.sweep.SweepSamples.plan;
import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.MemoryStore;
import downhill.web.dom.TextStore;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptSweepsTest {
    private final MemoryStore store = new MemoryStore();
    private double now = 1000;
    private final KeptSweeps kept = open(store);

    private KeptSweeps open(TextStore in) {
        return new KeptSweeps(in, new SweepCodec(NUMBERS), () -> now++);
    }

    /** Of one step, as the sample outcomes have. */
    private static SweepPlan small(int train) {
        return plan("lr=1,2&batch=3&seeds=1&steps=1&train=" + train);
    }

    private static final String DATA = "0a".repeat(32);

    private boolean keep(SweepPlan plan, RunOutcome... outcomes) {
        return kept.keep(plan, DATA, outcomes);
    }

    private RunOutcome[] outcomes(SweepPlan plan) {
        return kept.find(plan).outcomes();
    }

    @Test
    void planFindsItsOwnRuns() {
        keep(small(10), ended(0.5, 1), null);
        keep(small(11), null, ended(0.25, 1));
        RunOutcome[] found = open(store).find(small(10)).outcomes();
        assertThat(found[0].validationAccuracy()).isEqualTo(0.5);
        assertThat(found[1]).isNull();
        assertThat(outcomes(small(12))).containsOnlyNulls().hasSize(2);
        assertThat(kept.latest()).isEqualTo(small(11).query());
        kept.forget(small(11));
        assertThat(kept.latest()).isEqualTo(small(10).query());
        assertThat(outcomes(small(11))).containsOnlyNulls();
    }

    @Test
    void twoTabsAddToEachOther() {
        keep(small(10), ended(0.5, 1), null);
        open(store).keep(small(10), DATA, new RunOutcome[] {null, ended(0.25, 1)});
        RunOutcome[] found = outcomes(small(10));
        assertThat(found[0].validationAccuracy()).isEqualTo(0.5);
        assertThat(found[1].validationAccuracy()).isEqualTo(0.25);
    }

    /** Runs on other data are others, whatever their settings. */
    @Test
    void runsOnOtherDataAreNotMixed() {
        String other = "0b".repeat(32);
        keep(small(10), ended(0.5, 1), null);
        assertThat(kept.find(small(10)).data()).isEqualTo(DATA);
        kept.keep(small(10), other, new RunOutcome[] {null, ended(0.25, 1)});
        assertThat(kept.find(small(10)).data()).isEqualTo(other);
        assertThat(outcomes(small(10))[0]).isNull();
        assertThat(outcomes(small(10))[1].validationAccuracy()).isEqualTo(0.25);
        assertThat(kept.find(small(11)).data()).as("nothing is kept").isEmpty();
    }

    /** In an earlier version, cells had been compared on the test images. */
    @Test
    void sweepOfAnEarlierVersionIsNone() {
        keep(small(10), ended(0.5, 1), null);
        String name = "downhill.sweep." + small(10).query();
        store.put(
                name,
                store.get(name)
                        .replace("downhill sweep 3,", "downhill sweep 2,")
                        .replace(",NaN,", ","));
        assertThat(outcomes(small(10))).containsOnlyNulls();
        assertThat(kept.latest()).isEmpty();
    }

    @Test
    void oldestAndDamagedGoFirst() {
        store.put("downhill.run.1", "of the lab");
        for (int train = 1; train <= KeptSweeps.MAX_SWEEPS; train++) {
            keep(small(train), ended(0.5, 1), null);
        }
        store.put("downhill.sweep.lr=1", "not a sweep");
        keep(small(1), ended(0.5, 1), ended(0.5, 1));
        assertThat(store.names()).doesNotContain("downhill.sweep.lr=1").contains("downhill.run.1");
        assertThat(outcomes(small(2))[0]).isNotNull();
        keep(small(100), ended(0.5, 1), null);
        assertThat(outcomes(small(2))).as("the oldest").containsOnlyNulls();
        assertThat(outcomes(small(1))[1]).as("kept again since").isNotNull();
        assertThat(store.names()).hasSize(1 + KeptSweeps.MAX_SWEEPS);
    }

    @Test
    void damagedSweepOfThisPlanIsBegunAnew() {
        keep(small(10), ended(0.5, 1), null);
        String name = "downhill.sweep." + small(10).query();
        store.put(name, store.get(name).replace("0.5", "1.5"));
        assertThat(outcomes(small(10))).containsOnlyNulls();
        assertThat(keep(small(10), ended(0.75, 1), null)).isTrue();
        assertThat(outcomes(small(10))[0].validationAccuracy()).isEqualTo(0.75);
    }

    @Test
    void olderSweepsMakeRoomInAFullStore() {
        List<String> refused = new ArrayList<>();
        MemoryStore room = new MemoryStore();
        TextStore full = new TextStore() {
            @Override
            public String get(String name) {
                return room.get(name);
            }

            @Override
            public boolean put(String name, String text) {
                boolean fits = room.get(name) != null || room.names().size() < 2;
                if (fits) {
                    room.put(name, text);
                } else {
                    refused.add(name);
                }
                return fits;
            }

            @Override
            public void remove(String name) {
                room.remove(name);
            }

            @Override
            public List<String> names() {
                return room.names();
            }
        };
        KeptSweeps tight = open(full);
        for (int train = 1; train <= 3; train++) {
            assertThat(tight.keep(small(train), DATA, new RunOutcome[] {ended(0.5, 1), null}))
                    .isTrue();
        }
        assertThat(refused).hasSize(1);
        assertThat(tight.find(small(3)).outcomes()[0]).isNotNull();
        room.put("downhill.other.1", "");
        room.put("downhill.other.2", "");
        tight.forget(small(3));
        assertThat(tight.keep(small(4), DATA, new RunOutcome[] {ended(0.5, 1), null}))
                .as("no room at all")
                .isFalse();
    }
}
