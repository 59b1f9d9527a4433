package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JobTest {

    /** TeaVM wraps what JavaScript throws in an exception whose class has no name. */
    @Test
    void aFailureIsCalledWhatTheBrowserCallsIt() {
        assertThat(Job.reason(new RuntimeException("(JavaScript) RangeError: could not allocate memory")))
                .isEqualTo("RangeError: could not allocate memory");
        assertThat(Job.reason(new IllegalArgumentException("t[3] = 12, outside [0, 10)")))
                .isEqualTo("t[3] = 12, outside [0, 10)");
        assertThat(Job.reason(new IllegalStateException())).isEqualTo("java.lang.IllegalStateException");
    }
}
