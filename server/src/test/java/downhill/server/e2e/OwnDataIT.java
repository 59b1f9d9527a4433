package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import downhill.core.function.Activation;
import downhill.core.training.GradientMethod;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the reader's own are trained on in the browser as on the JVM, and go nowhere. */
class OwnDataIT {
    @TempDir
    Path folder;

    private final long seed = Long.getLong("downhill.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private static Path gzip(Path file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(Files.readAllBytes(file));
        }
        return Files.write(file.resolveSibling(file.getFileName() + ".gz"), packed.toByteArray());
    }

    @Test
    void filesOfTheReadersOwnAreTrainedOnAndStayHere() throws IOException {
        System.out.println("OwnDataIT: -Ddownhill.seed=" + seed);
        Blots train = Blots.draw(random, 400 + random.nextInt(400));
        Blots test = Blots.draw(random, 50 + random.nextInt(100));
        TrainingConfig config = new TrainingConfig(
                "own",
                train.labels().length,
                test.labels().length,
                17,
                Activation.RELU,
                29,
                0.25,
                140,
                3,
                GradientMethod.BACKPROPAGATION);
        Trainer trainer = new Trainer(config, train.images(), test.images());
        Runs.advance(trainer, config.steps());
        Path trainImages = gzip(train.writeImages(folder.resolve("train-images")));
        Path trainLabels = train.writeLabels(folder.resolve("train-labels"));
        Path testImages = test.writeImages(folder.resolve("t10k-images"));
        Path testLabels = test.writeLabels(folder.resolve("t10k-labels"));
        String address =
                "/lab?lang=en&hidden=17&batch=29&lr=0.25&steps=140&seed=3&activation=relu&train=1000&test=1000";
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(address))) {
            BrowserPage page = lab.page();
            lab.await("idle");
            page.click("[data-action=own-data]");
            page.awaitShown("#own-data .note");
            page.find("#own-files").sendKeys(trainImages.toString());
            awaitNote(page, "Of 1 files, 1 hold images and 0 hold labels.");
            Accessible.check(page, "the lab with a panel for own data");
            page.find("#own-files")
                    .sendKeys(String.join(
                            "\n",
                            trainImages.toString(),
                            testLabels.toString(),
                            testImages.toString(),
                            trainLabels.toString()));
            awaitNote(
                    page,
                    train.labels().length + " training images and " + test.labels().length
                            + " test images have been read");
            assertThat(page.find("#train").getDomProperty("value")).isEqualTo("" + train.labels().length);
            assertThat(page.find("#test").getDomProperty("value")).isEqualTo("" + test.labels().length);
            lab.press("start");
            lab.await("done");
            assertThat(page.find("#run-status").getDomAttribute("data-fingerprint"))
                    .isEqualTo(trainer.fingerprint());
            assertThat(page.find("#run-status").getDomAttribute("data-own")).isEqualTo("data");
            assertThat(page.find("#run-own").getText()).contains("The images never leave this device.");
            assertThat(page.find("#run-config").getText()).startsWith("my data · ");
            assertThat(page.find("[data-action=save-run]").getDomAttribute("aria-disabled"))
                    .isEqualTo("true");

            page.show("#compare-section[data-filled]");
            page.click("[data-action=pin-run]");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.find(".compared").getText().contains("on my data"),
                    () -> page.find(".compared").getText());

            // The page that comes after a reload has no such data, and says so.
            page.driver().navigate().refresh();
            lab.await("idle");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.find("#data-note").getDomAttribute("data-fault") != null,
                    () -> "the data set is still there");
            page.show("#data-note");
            assertThat(page.find("#data-note").getText())
                    .isEqualTo(
                            "Your own data is lost when its page is closed or reloaded. Choose the files again, or choose other"
                                    + " data.");
            page.click("#data-choices input[value=mnist]");
            lab.press("start");
            lab.await("done");
        }
    }

    /** The addresses of a set that is chosen: its manifest and its shards. */
    private static final String ADDRESSES = """
            const done = arguments[arguments.length - 1];
            const chosen = document.querySelector('#data-choices input:checked').value;
            const manifest = 'blob:' + location.origin + '/' + chosen.slice('own-'.length);
            fetch(manifest).then(answer => answer.json())
              .then(json => done([manifest, ...json.train.shards.map(s => s.url), ...json.test.shards.map(s => s.url)]));
            """;

    /** Answers how many of these addresses lead to something. */
    private static final String THERE = """
            const done = arguments[arguments.length - 1];
            Promise.all(arguments[0].map(address => fetch(address).then(() => 1, () => 0)))
              .then(found => done(found.reduce((a, b) => a + b, 0)));
            """;

    /** A set of images takes megabytes; what nobody can train on any more is let go of, and nothing else. */
    @Test
    void setsThatNoRunNeedsAreReleased() throws IOException {
        System.out.println("OwnDataIT: -Ddownhill.seed=" + seed);
        String address = "/lab?lang=en&hidden=11&batch=29&lr=0.25&steps=60&seed=3&train=1000&test=1000";
        try (Lab lab = Lab.open(Window.DESKTOP, Product.shared().url(address))) {
            BrowserPage page = lab.page();
            page.forgive("blob:");
            lab.await("idle");
            page.click("[data-action=own-data]");
            page.awaitShown("#own-data .note");
            List<Object> first = choose(page, 1);
            assertThat(there(page, first)).isEqualTo(3);
            List<Object> second = choose(page, 2);
            assertThat(there(page, first)).isZero();
            assertThat(there(page, second)).isEqualTo(3);
            lab.press("start");
            lab.await("done");
            String fingerprint = page.find("#run-status").getDomAttribute("data-fingerprint");

            // The run that is shown can go back, which begins it anew, whatever else is chosen by then.
            List<Object> third = choose(page, 3);
            List<Object> fourth = choose(page, 4);
            assertThat(there(page, second)).isEqualTo(3);
            assertThat(there(page, third)).isZero();
            lab.look(30);
            page.click("[data-action=go-back]");
            lab.await("paused");
            lab.press("start");
            lab.await("done");
            assertThat(page.find("#run-status").getDomAttribute("data-fingerprint"))
                    .isEqualTo(fingerprint);
            assertThat(there(page, second)).isEqualTo(3);

            lab.press("reset");
            lab.await("idle");
            Pause.until(WebPage.LIMIT, () -> there(page, second) == 0, () -> "the second set is still there");
            // Going back has brought back the settings of its run, and with them a set that is offered no longer.
            page.click("#data-choices label:last-child");
            lab.press("start");
            lab.await("done");
            assertThat(page.find("#run-status").getDomAttribute("data-fingerprint"))
                    .isNotEqualTo(fingerprint);
            assertThat(there(page, fourth)).isEqualTo(3);
            lab.press("start");
            lab.await("done");
        }
    }

    private List<Object> choose(BrowserPage page, int which) throws IOException {
        int count = 100 * which + random.nextInt(100);
        Path set = Files.createDirectory(folder.resolve("set" + which));
        Blots train = Blots.draw(random, count);
        Blots test = Blots.draw(random, 60);
        page.show("#own-files");
        page.find("#own-files")
                .sendKeys(String.join(
                        "\n",
                        train.writeImages(set.resolve("train-images")).toString(),
                        train.writeLabels(set.resolve("train-labels")).toString(),
                        test.writeImages(set.resolve("t10k-images")).toString(),
                        test.writeLabels(set.resolve("t10k-labels")).toString()));
        awaitNote(page, count + " training images");
        return addresses(page);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> addresses(BrowserPage page) {
        return (List<Object>) page.driver().executeAsyncScript(ADDRESSES);
    }

    private static long there(BrowserPage page, List<Object> addresses) {
        return (Long) page.driver().executeAsyncScript(THERE, addresses);
    }

    private static void awaitNote(BrowserPage page, String words) {
        Pause.until(
                WebPage.LIMIT,
                () -> page.find(".own-data-note").getText().startsWith(words),
                () -> page.find(".own-data-note").getText());
    }
}
