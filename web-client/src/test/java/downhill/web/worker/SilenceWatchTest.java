package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SilenceWatchTest {
    private final SilenceWatch watch = new SilenceWatch();

    private long told(int seconds) {
        return IntStream.range(0, seconds).filter(s -> watch.tick()).count();
    }

    @Test
    void silenceIsToldOnceAndEndsWithAReport() {
        watch.expect();
        assertThat(told(SilenceWatch.MAX_SECONDS - 1)).isZero();
        assertThat(watch.isTooLong()).isFalse();
        assertThat(told(20)).isEqualTo(1);
        assertThat(watch.isTooLong()).isTrue();
        watch.expect();
        assertThat(watch.isTooLong()).isFalse();
        assertThat(told(20)).isEqualTo(1);
    }

    @Test
    void eachReportBeginsTheCountAnew() {
        for (int report = 0; report < 5; report++) {
            watch.expect();
            assertThat(told(SilenceWatch.MAX_SECONDS - 1)).isZero();
        }
    }

    @Test
    void aWorkerThatRestsMayBeSilent() {
        assertThat(told(20)).isZero();
        watch.expect();
        told(5);
        watch.rest();
        assertThat(told(20)).isZero();
        assertThat(watch.isTooLong()).isFalse();
    }
}
