package downhill.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is given up, by a time that passes when it is told to. */
class UnderWayTest {
    private long nanos;
    private final UnderWay tasks = new UnderWay(2, 3, () -> nanos);
    private final List<String> givenUp = new ArrayList<>();

    private UnderWay.Task begin(String address, String name) {
        nanos++;
        return tasks.begin(address, () -> givenUp.add(name));
    }

    @Test
    void ofTooManyOfAnAddressItsSlowestIsGivenUp() {
        begin("b", "other");
        UnderWay.Task first = begin("a", "first");
        begin("a", "second");
        first.progress(1);
        begin("a", "third");
        assertThat(givenUp).containsExactly("second");
        begin("a", "fourth");
        assertThat(givenUp).containsExactly("second", "third");
        assertThat(tasks.size()).isEqualTo(3);
    }

    @Test
    void ofTooManyOfAllTheSlowestIsGivenUp() {
        begin("a", "first").progress(1);
        begin("b", "second");
        begin("c", "third");
        begin("d", "fourth");
        assertThat(givenUp).containsExactly("second");
    }

    @Test
    void whatHasEndedMakesRoom() {
        UnderWay.Task first = begin("a", "first");
        begin("a", "second");
        first.end();
        first.end();
        begin("a", "third");
        assertThat(givenUp).isEmpty();
        begin("a", "fourth");
        assertThat(givenUp).containsExactly("second");
    }

    /**
     * Bodies of 64 KB that come at drawn paces, each within 3 s or so, while 160 others a second are begun from the same
     * address that bring a few bytes and are never finished.
     */
    @Test
    void aFloodOfNewOnesGivesUpNoneThatGoesOn() {
        long seed = System.nanoTime();
        System.out.println("seed of the flood: " + seed);
        Random random = new Random(seed);
        UnderWay bodies = new UnderWay(500, 1000, () -> nanos);
        List<String> lost = new ArrayList<>();
        List<Body> honest = new ArrayList<>();
        int finished = 0;
        for (int i = 0; i < 160 * 60; i++) {
            nanos += TimeUnit.SECONDS.toNanos(1) / 160;
            bodies.begin("school", () -> {}).progress(random.nextInt(1000));
            if (i % 60 == 0) {
                int bytesPerSecond = Security.MAX_BODY / 3 / (1 + random.nextInt(4)) * 2;
                UnderWay.Task task = bodies.begin("school", () -> lost.add(bytesPerSecond + " bytes a second"));
                honest.add(new Body(task, bytesPerSecond, nanos));
            }
            for (Body body : List.copyOf(honest)) {
                if (body.advance(nanos, random)) {
                    honest.remove(body);
                    finished++;
                }
            }
        }
        assertThat(lost).as("seed " + seed).isEmpty();
        assertThat(finished).isGreaterThan(140);
        assertThat(bodies.size()).isEqualTo(500);
    }

    /** One that comes on, a piece after each pause of half a second at most. */
    private static final class Body {
        private final UnderWay.Task task;
        private final int bytesPerSecond;
        private int left = Security.MAX_BODY;
        private long last;
        private long next;

        Body(UnderWay.Task task, int bytesPerSecond, long now) {
            this.task = task;
            this.bytesPerSecond = bytesPerSecond;
            last = now;
            next = now;
        }

        boolean advance(long now, Random random) {
            if (now >= next) {
                int piece = (int) Math.min(left, bytesPerSecond * (now - last) / 1_000_000_000L);
                task.progress(piece);
                left -= piece;
                last = now;
                next = now + random.nextInt(500_000_000);
                if (left == 0) {
                    task.end();
                }
            }
            return left == 0;
        }
    }
}
