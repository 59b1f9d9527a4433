package downhill.web.worker;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.web.dom.Http;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CheckedFetchTest {
    private static final byte[] SOUND = {1, 2, 3};
    private static final byte[] DAMAGED = {1, 2, 4};

    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final Deque<byte[]> bodies = new ArrayDeque<>();
    private final List<Boolean> pastCaches = new ArrayList<>();
    private final List<Integer> progress = new ArrayList<>();
    private final List<Object> heard = new ArrayList<>();

    private void answer(int status, byte[] body) {
        statuses.add(status);
        bodies.add(body);
    }

    private void fetch() {
        CheckedFetch.Source source = (url, past, received, answer) -> {
            assertThat(url).isEqualTo("/data/a.bin");
            pastCaches.add(past);
            byte[] body = bodies.remove();
            received.received(body.length);
            answer.accept(statuses.remove(), body);
            return () -> {};
        };
        CheckedFetch.Reader<String> reader = (body, value) -> value.accept(Arrays.equals(body, SOUND) ? "sound" : null);
        new CheckedFetch<>(source, "/data/a.bin", progress::add, reader, heard::add, heard::add).start();
    }

    /** Its answer, which says that it was given up, or was on its way, comes all the same. */
    @Test
    void nothingIsHeardOfAFileThatIsGivenUp() {
        List<Http.BytesAnswer> answers = new ArrayList<>();
        List<String> aborted = new ArrayList<>();
        CheckedFetch.Source source = (url, past, received, answer) -> {
            answers.add(answer);
            return () -> aborted.add(url);
        };
        List<Consumer<String>> read = new ArrayList<>();
        for (int status : new int[] {0, Http.SILENT, 200}) {
            CheckedFetch<String> fetch = new CheckedFetch<>(
                    source, "/data/a.bin", progress::add, (body, value) -> read.add(value), heard::add, heard::add);
            fetch.start();
            fetch.abort();
            answers.get(answers.size() - 1).accept(status, SOUND);
        }
        CheckedFetch<String> late = new CheckedFetch<>(
                source, "/data/a.bin", progress::add, (body, value) -> read.add(value), heard::add, heard::add);
        late.start();
        answers.get(3).accept(200, SOUND);
        late.abort();
        assertThat(read).hasSize(1);
        read.get(0).accept("sound");
        assertThat(heard).isEmpty();
        assertThat(aborted).hasSize(4);
        assertThat(answers).as("nothing is fetched again").hasSize(4);
    }

    @Test
    void soundFileIsTakenFromTheCacheOrTheServer() {
        answer(200, SOUND);
        fetch();
        assertThat(heard).containsExactly("sound");
        assertThat(pastCaches).containsExactly(false);
    }

    @Test
    void damagedFileIsFetchedAgainPastTheCaches() {
        answer(200, DAMAGED);
        answer(200, SOUND);
        fetch();
        assertThat(heard).containsExactly("sound");
        assertThat(pastCaches).containsExactly(false, true);
        assertThat(progress).as("begins anew").containsExactly(0, 3, 0, 3);
    }

    @Test
    void fileDamagedTwiceIsNeverTaken() {
        answer(200, DAMAGED);
        answer(200, DAMAGED);
        fetch();
        assertThat(heard).containsExactly(CheckedFetch.DAMAGED);
    }

    @Test
    void silentFileIsFetchedAgain() {
        answer(Http.SILENT, new byte[0]);
        answer(200, SOUND);
        fetch();
        assertThat(heard).containsExactly("sound");
    }

    @Test
    void fileSilentTwiceFails() {
        answer(Http.SILENT, new byte[0]);
        answer(Http.SILENT, new byte[0]);
        fetch();
        assertThat(heard).containsExactly(Http.SILENT);
    }

    @Test
    void silenceAndDamageCountTogether() {
        answer(Http.SILENT, new byte[0]);
        answer(200, DAMAGED);
        fetch();
        assertThat(heard).containsExactly(CheckedFetch.DAMAGED);
    }

    /** A server that answers is asked again by the reader only. */
    @Test
    void refusedFileFailsAtOnce() {
        answer(503, new byte[0]);
        fetch();
        assertThat(heard).containsExactly(503);
    }
}
