package downhill.web.engine;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The functions that {@link downhill.core.kernel.wasm.TrainingModule} exports, as it describes them. */
interface Kernel extends JSObject {
    /** The exponential that the module imports for extreme arguments. */
    @JSFunctor
    interface Exp extends JSObject {
        double of(double x);
    }

    void forward(int rowStart, int column, int ink, int count);

    void slopes(int label, int from, int to, int count);

    void descend(double learningRate, int count);

    int correct(int rowStart, int column, int ink, int label, int first, int from, int to);
}
