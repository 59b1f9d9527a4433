package downhill.core.exchange;

import downhill.core.training.LearningRateChange;
import downhill.core.training.TrainingConfig;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A run as a Python program that needs NumPy alone and is written as the book writes it.
 *
 * <p>It draws in the order of {@link downhill.core.training.Trainer}, so the numbers are the same as far as the run does not
 * enlarge the rounding of sums; how far that is {@link downhill.core.training.NumPyEquality} measures, and it says so. It
 * prints the accuracies at the steps where the lab takes them, and writes all losses into {@code losses.csv} and the weights
 * into {@code params.npz}, which {@link Npz} reads.
 *
 * @param config what the run was asked to do
 * @param changes of the learning rate, steps ascending
 * @param steps how many steps it did, in [1, config.steps()]
 * @param equalUntil up to which step the numbers are known to be NumPy's; less than 1 to promise nothing
 * @param origin of the server that has the data, such as {@code http://127.0.0.1:8080}; any text, which is escaped
 * @param decimal writes a number as Python reads it back, to the last bit: {@code Double::toString} on the JVM; compiled
 *     for the browser that errs, and JavaScript's own has to be taken
 * @param language of the comments
 * @see <a href="https://www.oreilly.co.jp/books/9784873117584/">K. Saitoh, Deep Learning from Scratch, 4.5</a>
 */
public record PythonScript(
        TrainingConfig config,
        List<LearningRateChange> changes,
        int steps,
        int equalUntil,
        String origin,
        DoubleFunction<String> decimal,
        CommentLanguage language) {
    /**
     * Checks the steps.
     *
     * @throws IllegalArgumentException if there are none or more than the configuration has, or a change is out of order or
     *     after them
     */
    public PythonScript {
        if (steps < 1 || steps > config.steps()) {
            throw new IllegalArgumentException("steps = " + steps + ", outside [1, " + config.steps() + "]");
        }
        int before = -1;
        for (LearningRateChange change : changes) {
            if (change.step() <= before || change.step() > steps) {
                throw new IllegalArgumentException(
                        "a change after step " + change.step() + ", outside [" + (before + 1) + ", " + steps + "]");
            }
            before = change.step();
        }
        changes = List.copyOf(changes);
    }

    /**
     * Returns the program as one file, which reads the four IDX files beside it. If one is missing it ends and says where
     * to get it.
     *
     * @return Python 3, to be kept in UTF-8
     */
    public String file() {
        PythonCode code = new PythonCode(this);
        return code.opening()
                + "\n"
                + code.settings()
                + "\n"
                + code.missingFiles()
                + code.sayWhereFilesAre()
                + "\n"
                + code.images()
                + "\n\n"
                + code.functions()
                + "\n\n"
                + code.network()
                + "\n\n"
                + code.training()
                + "\n"
                + code.results();
    }

    /**
     * Returns the program as a notebook for Jupyter, JupyterLite and Colab, which fetches the data from the server if it
     * can.
     *
     * @return JSON of nbformat 4.5
     * @see <a href="https://nbformat.readthedocs.io/en/latest/format_description.html">The Jupyter notebook format</a>
     */
    public String notebook() {
        PythonCode code = new PythonCode(this);
        Notebook notebook = new Notebook();
        notebook.addText("title", code.title());
        notebook.addCode("settings", code.imports() + "\n" + code.settings());
        notebook.addText("about-data", code.aboutData());
        notebook.addCode("data", code.missingFiles() + code.fetchFiles() + "\n" + code.images());
        notebook.addText("about-network", code.aboutNetwork());
        notebook.addCode("network", code.functions() + "\n\n" + code.network());
        notebook.addText("about-training", code.aboutTraining());
        notebook.addCode("training", code.training());
        notebook.addText("about-results", code.aboutResults());
        notebook.addCode("results", code.results());
        return notebook.json();
    }
}
