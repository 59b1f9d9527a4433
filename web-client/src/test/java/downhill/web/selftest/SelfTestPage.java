package downhill.web.selftest;

import downhill.core.data.LabeledImages;
import downhill.web.engine.EnginePreference;
import downhill.web.worker.ConfigJson;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Int8Array;

/** The self-test as the browser calls it. */
public final class SelfTestPage {

    private static final int IMAGE_BYTES = 28 * 28;
    private static final int COMPARED_TRAIN = 500;
    private static final int COMPARED_TEST = 101;

    private static final WorkerRuns RUNS = new WorkerRuns();

    private SelfTestPage() {}

    /** TeaVM's entry point. It does nothing: the page calls {@link #run}. */
    public static void main(String[] arguments) {}

    /**
     * Runs the self-test.
     *
     * @param trainPixels the bytes of MNIST's training images, one after the other, as the shards of the server have them
     * @param trainLabels a byte for each image
     * @param testPixels those of the test images
     * @param testLabels a byte for each image
     * @return path and number by turns, the number as JavaScript prints it
     */
    @JSExport
    public static String[] run(
            Int8Array trainPixels, Int8Array trainLabels, Int8Array testPixels, Int8Array testLabels) {
        return lines(
                SelfTest.run(SelfTest.Extent.ALL, images(trainPixels, trainLabels), images(testPixels, testLabels)));
    }

    /**
     * Runs what of the self-test takes bearable time with checks of bounds.
     *
     * @param trainPixels as for {@link #run}
     * @param trainLabels a byte for each image
     * @param testPixels those of the test images
     * @param testLabels a byte for each image
     * @return as {@link #run}
     */
    @JSExport
    public static String[] runEveryOperation(
            Int8Array trainPixels, Int8Array trainLabels, Int8Array testPixels, Int8Array testLabels) {
        return lines(SelfTest.run(
                SelfTest.Extent.EVERY_OPERATION, images(trainPixels, trainLabels), images(testPixels, testLabels)));
    }

    private static String[] lines(List<Check> checks) {
        String[] lines = new String[2 * checks.size()];
        for (int i = 0; i < checks.size(); i++) {
            lines[2 * i] = checks.get(i).path();
            lines[2 * i + 1] = print(checks.get(i).value());
        }
        return lines;
    }

    /**
     * Compares the SIMD engine with the plain loops.
     *
     * @param trainPixels as for {@link #run}
     * @param trainLabels a byte for each image
     * @param testPixels those of the test images
     * @param testLabels a byte for each image
     * @return how many shapes were compared, then a line for each difference
     */
    @JSExport
    public static String[] compareEngines(
            Int8Array trainPixels, Int8Array trainLabels, Int8Array testPixels, Int8Array testLabels) {
        LabeledImages train = images(trainPixels, trainLabels).range(0, COMPARED_TRAIN);
        LabeledImages test = images(testPixels, testLabels).range(0, COMPARED_TEST);
        return new EngineComparison(train, test).run();
    }

    /**
     * Trains a run in a worker of the product, on the images of the site that serves this page.
     *
     * @param config the run. Not modified.
     * @param plain whether to use the plain loops even where there is SIMD
     * @param workers how many workers to use; 0 leaves it to the machine
     * @param outcome hears the JSON of the recorded run, or a line that says why there is none
     */
    @JSExport
    public static void train(ConfigJson config, boolean plain, int workers, WorkerRuns.Outcome outcome) {
        RUNS.train(config, new EnginePreference(plain, workers), outcome);
    }

    private static LabeledImages images(Int8Array pixels, Int8Array labels) {
        return LabeledImages.of(pixels.copyToJavaArray(), labels.copyToJavaArray(), IMAGE_BYTES);
    }

    /** JavaScript's numbers survive printing and reading, all but the sign of zero. */
    @JSBody(params = "number", script = "return Object.is(number, -0) ? '-0' : String(number);")
    private static native String print(double number);
}
