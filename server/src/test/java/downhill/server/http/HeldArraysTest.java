package downhill.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeldArraysTest {
    private final HeldArrays arrays = new HeldArrays(250);
    private final List<String> givenUp = new ArrayList<>();

    private Runnable begin(byte[] array, String name) {
        Runnable giveUp = new Runnable() {
            @Override
            public void run() {
                givenUp.add(name);
                arrays.end(array, this);
            }
        };
        arrays.begin(array, giveUp);
        return giveUp;
    }

    @Test
    void anArrayCountsOnceHoweverManyAnswersSendIt() {
        byte[] board = new byte[100];
        for (int i = 0; i < 100; i++) {
            begin(board, "one of many");
        }
        begin(new byte[100], "other");
        assertThat(givenUp).isEmpty();
    }

    @Test
    void ofTooManyBytesTheAnswersWithTheOldestArrayAreGivenUp() {
        byte[] oldest = new byte[100];
        begin(oldest, "first");
        begin(new byte[100], "other");
        begin(oldest, "second");
        begin(new byte[100], "last");
        assertThat(givenUp).containsExactly("first", "second");
        begin(new byte[50], "small");
        assertThat(givenUp).hasSize(2);
    }

    @Test
    void whatIsSentMakesRoom() {
        byte[] array = new byte[200];
        Runnable sent = begin(array, "first");
        arrays.end(array, sent);
        arrays.end(array, sent);
        begin(new byte[200], "second");
        assertThat(givenUp).isEmpty();
    }
}
