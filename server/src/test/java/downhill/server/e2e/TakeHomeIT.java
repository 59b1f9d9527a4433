package downhill.server.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import downhill.core.exchange.CommentLanguage;
import downhill.core.exchange.Npz;
import downhill.core.exchange.PythonScript;
import downhill.core.function.Activation;
import downhill.core.network.Parameters;
import downhill.core.training.GradientMethod;
import downhill.core.training.LearningRateChange;
import downhill.core.training.Trainer;
import downhill.core.training.TrainingConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                    product.url(""),
                    Double::toString,
                    CommentLanguage.EN);
            assertThat(Files.readString(saved(page, "download-python", "downhill.py")))
                    .isEqualTo(script.file());
            assertThat(Files.readString(saved(page, "download-notebook", "downhill.ipynb")))
                    .isEqualTo(script.notebook());
        }
    }

    private Path saved(BrowserPage page, String action, String name) {
        page.click("[data-action=" + action + "]");
        Path file = downloads.resolve(name);
        Pause.until(WebPage.LIMIT, () -> Files.isRegularFile(file), () -> name + " is not saved");
        return file;
    }

    /** Every bit, for the core; and by NumPy as the book knows them. */
    private static void requireWeights(Path file, Parameters expected) throws IOException {
        Parameters read = Npz.read(Files.readAllBytes(file), expected.inputSize(), expected.outputSize());
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
