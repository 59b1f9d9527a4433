package downhill.web.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
    @ParameterizedTest
    @CsvSource({
        "200, SENT",
        "201, SENT",
        "0, LATER",
        "304, LATER",
        "408, LATER",
        "423, PAUSED",
        "429, BUSY",
        "500, FAILED",
        "502, FAILED",
        "503, FAILED",
        "400, REFUSED",
        "403, REFUSED",
        "409, REFUSED",
        "410, REFUSED",
        "413, REFUSED",
        "422, REFUSED"
    })
    void tellsWhatAnAnswerMeans(int status, Delivery delivery) {
        assertThat(Delivery.of(status)).isEqualTo(delivery);
    }

    @Test
    void waitsTwiceAsLongAfterEachFailureUpToFiveMinutes() {
        assertThat(Delivery.LATER.delayMillis(1)).isEqualTo(5_000);
        assertThat(Delivery.LATER.delayMillis(2)).isEqualTo(10_000);
        assertThat(Delivery.LATER.delayMillis(6)).isEqualTo(160_000);
        assertThat(Delivery.LATER.delayMillis(7)).isEqualTo(300_000);
        assertThat(Delivery.LATER.delayMillis(1_000)).isEqualTo(300_000);
        assertThat(Delivery.PAUSED.delayMillis(1)).isEqualTo(5_000);
        assertThat(Delivery.PAUSED.delayMillis(1_000)).isEqualTo(15_000);
    }
}
