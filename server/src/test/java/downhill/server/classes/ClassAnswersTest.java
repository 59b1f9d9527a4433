package downhill.server.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import downhill.server.files.GzippedAnswer;
import downhill.server.json.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClassAnswersTest {
    /** Two are made and 32 wait. */
    private static final int MAX_OPEN = 34;

    private final CountDownLatch held = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    void whoeverComesWhenTheQueueIsFullIsAskedToTryAgain() throws Exception {
        try (ClassAnswers answers = new ClassAnswers()) {
            List<CompletableFuture<GzippedAnswer>> open = new ArrayList<>();
            for (int i = 0; i < MAX_OPEN; i++) {
                open.add(answers.answer(key(i), this::hold));
            }
            Problem refusal = catchThrowableOfType(Problem.class, () -> answers.answer(key(MAX_OPEN), this::hold));
            assertThat(refusal).hasMessage("32 boards and exports are to be made before this one; try again in 5 s");
            assertThat(refusal.status()).isEqualTo(429);
            assertThat(refusal.retrySeconds()).isEqualTo(5);
            // What others wait for costs nothing more.
            assertThat(answers.answer(key(7), this::hold)).isSameAs(open.get(7));
            held.countDown();
            for (CompletableFuture<GzippedAnswer> answer : open) {
                answer.get(1, TimeUnit.MINUTES);
            }
            answers.answer(key(MAX_OPEN), this::hold).get(1, TimeUnit.MINUTES);
            assertThat(begun).hasValue(MAX_OPEN + 1);
        } finally {
            held.countDown();
        }
    }

    private static ClassAnswers.Key key(int event) {
        return new ClassAnswers.Key("ABC234", event, "board");
    }

    private void hold(OutputStream out) throws IOException {
        begun.incrementAndGet();
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.write(1);
    }
}
