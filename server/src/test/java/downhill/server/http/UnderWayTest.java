package downhill.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderWayTest {
    private final UnderWay tasks = new UnderWay(2, 3);
    private final List<String> givenUp = new ArrayList<>();

    private UnderWay.Task begin(String address, String name) {
        return tasks.begin(address, () -> givenUp.add(name));
    }

    @Test
    void ofTooManyOfAnAddressItsOldestIsGivenUp() {
        begin("b", "other");
        begin("a", "first");
        begin("a", "second");
        begin("a", "third");
        assertThat(givenUp).containsExactly("first");
        begin("a", "fourth");
        assertThat(givenUp).containsExactly("first", "second");
        assertThat(tasks.size()).isEqualTo(3);
    }

    @Test
    void ofTooManyOfAllTheOldestIsGivenUp() {
        begin("a", "first");
        begin("b", "second");
        begin("c", "third");
        begin("d", "fourth");
        assertThat(givenUp).containsExactly("first");
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
}
