package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.exchange.CommentLanguage;
import downhill.core.exchange.Npz;
import downhill.core.exchange.PythonScript;
import downhill.core.function.Activation;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.GradientMethod;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** What the lab saves as files is the run that the JVM trains, and NumPy reads it. */
class TakeHomeIT {
    private static final TrainingConfig CONFIG = new TrainingConfig(
            "mnist", 777, 213, 19, Activation.RELU, 31, 0.25, 130, 4, GradientMethod.BACKPROPAGATION);

    private static final int CHANGED_AFTER = 100;
    private static final double CHANGED_RATE = 0.125;

    private static final int SECONDS = 60;

    @TempDir
    Path downloads;

    @Test
    void weightsAndProgramsAreThoseOfTheRun() throws IOException {
        Product product = Product.shared();
        try (Lab lab = Lab.open(Window.DESKTOP, product.url(Runs.lab(CONFIG)))) {
            BrowserPage page = lab.page();
            page.driver()
                    .executeCdpCommand(
                            "Browser.setDownloadBehavior",
                            Map.of("behavior", "allow", "downloadPath", downloads.toString()));
            lab.await("idle");
            lab.step(CHANGED_AFTER);
            page.type("#lr", Double.toString(CHANGED_RATE));
            page.press("Enter");
            page.await("#run-status", "data-rate-changes", CHANGED_AFTER + " " + CHANGED_RATE);
            lab.press("start");
            lab.await("done");
            page.await("#run-status", "data-equal-until", Integer.toString(CONFIG.steps()));

            Trainer trainer = Runs.trainer(CONFIG);
            Runs.advance(trainer, CHANGED_AFTER);
            trainer.changeLearningRate(CHANGED_RATE);
            Runs.advance(trainer, CONFIG.steps());
            requireWeights(
                    saved(page, "download-npz", "params.npz"), trainer.network().parameters());

            PythonScript script = new PythonScript(
                    CONFIG,
                    List.of(new LearningRateChange(CHANGED_AFTER, CHANGED_RATE)),
                    CONFIG.steps(),
                    CONFIG.steps(),
                    (String) page.evaluate("location.origin"),
                    Double::toString,
                    CommentLanguage.EN);
            assertThat(Files.readString(saved(page, "download-python", "downhill.py")))
                    .isEqualTo(script.file());
            assertThat(Files.readString(saved(page, "download-notebook", "downhill.ipynb")))
                    .isEqualTo(script.notebook());
        }
    }

    /** A file that was compressed is opened, judged by the test images and left again; others say what is wrong with them. */
    @Test
    void weightsOfAFileAreShownAndJudged() throws IOException {
        Parameters saved = trainedElsewhere();
        byte[] compressed = compressed(Npz.write(saved));
        Path file = Files.write(downloads.resolve("mine.npz"), compressed);
        byte[] broken = compressed.clone();
        // The first bits of W1, behind its header and name: a block of an unknown type.
        broken[30 + "W1.npy".length()] |= 6;
        Path damaged = Files.write(downloads.resolve("damaged.npz"), broken);
        Path text = Files.writeString(downloads.resolve("notes.npz"), "no zip file");
        TwoLayerNet network = new TwoLayerNet(saved, CONFIG.activation());
        int right = network.correct(Mnist.first(1, CONFIG.testSize()).test(), 0, CONFIG.testSize());
        try (Lab lab = Lab.open(Window.PHONE, Product.shared().url(Runs.lab(CONFIG) + "&autostart=1"))) {
            lab.await("done");
            BrowserPage page = lab.page();
            page.find("#take-home-section[data-filled]");
            page.show("#take-home-section");
            page.find("#npz-file").sendKeys(text.toString());
            awaitNote(page, "This is not an .npz file. Choose one that numpy.savez wrote.");
            page.find("#npz-file").sendKeys(damaged.toString());
            awaitNote(page, "W1 is damaged.");
            page.show("#learned-section");
            page.await("#learned-section", "data-filled", "");

            // The examples of a unit are the same images as those that judge the file.
            page.click(".tile");
            page.find(".unit .image-strip li");
            page.find("#npz-file").sendKeys(file.toString());
            page.show("#take-home-section");
            awaitNote(
                    page,
                    "mine.npz is open: 23 hidden units. The patterns, the mistakes and the pad now show this"
                            + " network.");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.find("#failing-section .opened p")
                            .getDomProperty("textContent")
                            .endsWith(": " + right + " of 213 test images right."),
                    () -> page.find("#failing-section .opened p").getDomProperty("textContent"));
            assertThat(page.driver().findElements(By.cssSelector(".tile"))).hasSize(23);
            page.click("#learned-section [data-action=close-npz]");
            Pause.until(
                    WebPage.LIMIT,
                    () -> page.driver().findElements(By.cssSelector(".tile")).size() == CONFIG.hiddenSize(),
                    () -> "the run's network does not come back");
            assertThat(page.find("#learned-section .opened").isDisplayed()).isFalse();
        }
    }

    /** The same entries as {@code numpy.savez_compressed} packs them. */
    private static byte[] compressed(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(to);
            }
        }
        return out.toByteArray();
    }

    private static void awaitNote(BrowserPage page, String words) {
        Pause.until(
                WebPage.LIMIT,
                () -> page.find(".take-home-files .tiles-note").getText().equals(words),
                () -> page.find(".take-home-files .tiles-note").getText());
    }

    private static Parameters trainedElsewhere() throws IOException {
        TrainingConfig other = new TrainingConfig(
                "mnist", 901, 213, 23, Activation.RELU, 40, 0.2, 200, 9, GradientMethod.BACKPROPAGATION);
        Trainer trainer = Runs.trainer(other);
        Runs.advance(trainer, other.steps());
        return trainer.network().parameters();
    }

    private Path saved(BrowserPage page, String action, String name) {
        page.click("[data-action=" + action + "]");
        Path file = downloads.resolve(name);
        Pause.untilSaved(file);
        return file;
    }

    /** Every bit, for the core; and by NumPy as the book knows them. */
    private static void requireWeights(Path file, Parameters expected) throws IOException {
        Parameters read = Npz.read(Files.readAllBytes(file), Map.of(), expected.inputSize(), expected.outputSize());
        assertThat(read.fingerprint()).isEqualTo(expected.fingerprint());
        Path python = PythonSearch.ofThisMachine().find().orElseThrow();
        String text = Command.run(SECONDS, python.toString(), "-c", """
                import numpy, sys
                params = numpy.load(sys.argv[1])
                for name in ["W1", "b1", "W2", "b2"]:
                    print(name, params[name].dtype, params[name].shape)
                print(repr(float(params["W1"][783, 18])), repr(float(params["W2"][18, 9])))
                print(repr(float(numpy.abs(params["W1"]).sum())))
                """, file.toString())
                .output();
        String[] lines = text.split("\n");
        assertThat(List.of(lines).subList(0, 4))
                .containsExactly("W1 float64 (784, 19)", "b1 float64 (19,)", "W2 float64 (19, 10)", "b2 float64 (10,)");
        assertThat(lines[4]).isEqualTo(expected.w1()[783 * 19 + 18] + " " + expected.w2()[18 * 10 + 9]);
        double sum = 0;
        for (double w : expected.w1()) {
            sum += Math.abs(w);
        }
        assertThat(Double.parseDouble(lines[5])).isCloseTo(sum, within(1e-9 * sum));
    }
}
