package downhill.web.engine;

import downhill.core.kernel.wasm.Layout;

/** The words at the start of the memory through which a team's leader tells the members what to do. */
final class TeamMemory {
    static final int STEP = 1;

    /** Count the training images that are classified correctly. */
    static final int CORRECT_TRAIN = 2;

    /** Count the test images that are classified correctly. */
    static final int CORRECT_TEST = 3;

    /** One step of gradient descent by the numerical gradient. */
    static final int STEP_NUMERICALLY = 4;

    private static final int WORDS = 128;
    private static final int COMMAND = 16;
    private static final int COUNT = 17;
    private static final int NEXT = 18;
    private static final int END = 19;
    private static final int CORRECT = 32;
    private static final int LEARNING_RATE = 512;

    private final int[] words;
    private final double[] learningRate;

    TeamMemory(WasmMemory memory) {
        words = memory.ints(0, WORDS);
        learningRate = memory.doubles(LEARNING_RATE, 1);
    }

    Barrier barrier(Layout layout) {
        return new Barrier(words, layout.workers);
    }

    void order(int command, int count, double rate) {
        words[COMMAND] = command;
        words[COUNT] = count;
        learningRate[0] = rate;
    }

    /** Orders to count what is classified correctly of the images from to to. */
    void orderCount(int command, int from, int to) {
        words[COMMAND] = command;
        words[NEXT] = from;
        words[END] = to;
    }

    /** Takes some images to classify; returns the first of them, which is {@link #end()} or more if there are none left. */
    int take(int images) {
        return Atomic.add(words, NEXT, images);
    }

    /** The image after the last one that is to be classified. */
    int end() {
        return words[END];
    }

    int command() {
        return words[COMMAND];
    }

    int count() {
        return words[COUNT];
    }

    double learningRate() {
        return learningRate[0];
    }

    void putCorrect(int worker, int correct) {
        words[CORRECT + worker] = correct;
    }

    int correct(int worker) {
        return words[CORRECT + worker];
    }
}
