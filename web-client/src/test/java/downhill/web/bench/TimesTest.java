package downhill.web.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimesTest {
    static final Times TIMES = new Times((number, digits) -> String.format(Locale.ROOT, "%." + digits + "f", number));

    @Test
    void timesHaveTheDigitsThatTellThemApart() {
        assertThat(TIMES.say(0.2).en()).isEqualTo("0.20 ms");
        assertThat(TIMES.say(13.04).ko()).isEqualTo("13 ms");
        assertThat(TIMES.say(18_800).ko()).isEqualTo("18.8초");
    }

    /** A device that is 1.04 times as fast is not told to be 1.0 times as fast. */
    @Test
    void factorsNearOneHaveTheirHundredths() {
        assertThat(TIMES.factor(1.04)).isEqualTo("1.04");
        assertThat(TIMES.factor(7.02)).isEqualTo("7.0");
        assertThat(TIMES.factor(52.4)).isEqualTo("52");
    }
}
