package downhill.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostLimitTest {
    private static final long A_DAY = 24 * 60 * 60 * 1000L;

    private final TestServer.TestClock clock = new TestServer.TestClock();
    private final PostLimit limit = new PostLimit(clock);

    private int takenAtOnce(String address) {
        int taken = 0;
        while (limit.take(address) == 0) {
            taken++;
        }
        return taken;
    }

    @Test
    void bucketRefillsInAMinuteAndHoldsNoMoreAfterADay() {
        assertThat(takenAtOnce("a")).isEqualTo(PostLimit.CAPACITY);
        clock.advance(30_000);
        assertThat(takenAtOnce("a")).isEqualTo(PostLimit.CAPACITY / 2);
        clock.advance(A_DAY);
        assertThat(takenAtOnce("a")).isEqualTo(PostLimit.CAPACITY);
    }

    @Test
    void addressesThatHaveRestedAreForgottenAndOthersAreNot() {
        for (int i = 0; i < PostLimit.MAX_ADDRESSES - 1; i++) {
            limit.take("rested " + i);
        }
        assertThat(limit.addresses()).isEqualTo(PostLimit.MAX_ADDRESSES - 1);
        clock.advance(60_000);
        assertThat(takenAtOnce("busy")).isEqualTo(PostLimit.CAPACITY);
        assertThat(limit.addresses()).isEqualTo(1);
        assertThat(limit.take("busy")).isPositive();
    }
}
