package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Images that a poor network damages or holds back are fetched again or said to be missing, never trained on. */
class DataFaultsIT {

    private static final String MANIFEST = "/data/mnist/manifest.json";
    private static final String SHARD = "/data/mnist/train-0-";
    private static final int EVERY_TIME = Integer.MAX_VALUE;

    /** One pixel a little darker: the length stays, and so does every label. */
    private static final UnaryOperator<byte[]> ONE_PIXEL = shard -> {
        byte[] damaged = shard.clone();
        damaged[300 * 784 + 400] ^= 16;
        return damaged;
    };

    private static final UnaryOperator<byte[]> FIRST_HALF = file -> Arrays.copyOf(file, file.length / 2);

    /** A fifth of the time that the product waits; a busy machine may pause for a second without a fault. */
    private static final String THREE_SECONDS_OF_SILENCE = "const every = setInterval; globalThis.setInterval ="
            + " (task, millis, ...rest) => every(task, millis === 1000 ? 200 : millis, ...rest);";

    @Test
    void whatWasDamagedOrSilentOnceIsFetchedAgainPastTheCache() throws IOException {
        try (Gateway gateway = new Gateway(Product.shared())) {
            gateway.precede("/app/client.", THREE_SECONDS_OF_SILENCE);
            gateway.silence(MANIFEST, 1);
            gateway.alter(SHARD, 1, ONE_PIXEL);
            gateway.silence("/data/mnist/test-0-", 1);
            try (Lab lab = Lab.open(Window.DESKTOP, gateway.url(address()))) {
                lab.await("done");
                assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.SHORT));
                assertThat(gateway.shardsServed().stream().filter(path -> path.startsWith(SHARD)))
                        .hasSize(2);
            }
        }
    }

    @Test
    void whatFailsTwiceIsSaidAndCanBeTriedAgain() throws IOException {
        try (Gateway gateway = new Gateway(Product.shared())) {
            gateway.precede("/app/client.", THREE_SECONDS_OF_SILENCE);
            gateway.alter(SHARD, EVERY_TIME, ONE_PIXEL);
            try (Lab lab = Lab.open(Window.PHONE, gateway.url(address()))) {
                awaitMessage(lab, "damaged on the way, twice");
                assertThat(lab.hook("fingerprint")).isEmpty();
                gateway.heal();
                gateway.precede("/app/client.", THREE_SECONDS_OF_SILENCE);
                gateway.alter(MANIFEST, EVERY_TIME, FIRST_HALF);
                lab.press("retry");
                awaitMessage(lab, "damaged on the way, twice");
                gateway.heal();
                gateway.silence(SHARD, EVERY_TIME);
                lab.press("retry");
                awaitMessage(lab, "nothing came for 15 seconds");
                gateway.heal();
                lab.press("retry");
                lab.await("done");
                assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.SHORT));
            }
        }
    }

    /** Once the run is given up, the shards on their way are, too, and those after them are not asked for. */
    @Test
    void aLoadThatIsGivenUpFetchesNothingMore() throws IOException {
        CountDownLatch held = new CountDownLatch(1);
        List<String> asked = new CopyOnWriteArrayList<>();
        try (Gateway gateway = new Gateway(Product.shared())) {
            gateway.alter("/data/mnist/train-", EVERY_TIME, shard -> {
                asked.add("shard");
                await(held);
                return shard;
            });
            try (Lab lab = Lab.open(Window.DESKTOP, gateway.url("/lab?train=60000&steps=50&autostart=1"))) {
                Pause.until(WebPage.LIMIT, () -> asked.size() == 4, () -> asked + " and no more");
                lab.press("reset");
                lab.await("idle");
                held.countDown();
                lab.page().type("#train", "1000");
                lab.press("start");
                lab.await("done");
                assertThat(asked)
                        .as("those that were under way, and the one that the new run needs")
                        .hasSize(5);
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where browsers offer no cryptography, the check is the program's own. */
    @Test
    void overPlainHttpFromAnotherMachineImagesAreCheckedToo() throws IOException {
        try (Gateway gateway = new Gateway(Product.shared())) {
            gateway.alter(SHARD, 1, ONE_PIXEL);
            String url = gateway.url(address()).replace("127.0.0.1", "class.example");
            try (Lab lab = Lab.on(BrowserPage.open(
                    Window.DESKTOP,
                    url,
                    "ko-KR",
                    options -> options.addArguments("--host-resolver-rules=MAP class.example 127.0.0.1")))) {
                lab.page().forgive("Cross-Origin-Opener-Policy header has been ignored");
                lab.await("done");
                assertThat(lab.page().evaluate("isSecureContext || 'subtle' in crypto && crypto.subtle !== undefined"))
                        .isEqualTo(false);
                assertThat(lab.result()).isEqualTo(Runs.onTheJvm(Runs.SHORT));
                assertThat(gateway.shardsServed().stream().filter(path -> path.startsWith(SHARD)))
                        .hasSize(2);
            }
        }
    }

    private static void awaitMessage(Lab lab, String words) {
        lab.await("failed");
        assertThat(lab.page().find("#run-message").getText()).contains(words);
        assertThat(lab.step()).isZero();
    }

    private static String address() {
        return Runs.lab(Runs.SHORT) + "&autostart=1";
    }
}
