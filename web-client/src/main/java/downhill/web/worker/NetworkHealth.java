package downhill.web.worker;

import downhill.core.diagnosis.HiddenActivity;
import downhill.core.diagnosis.PredictionCounts;
import downhill.core.function.Activation;

/** What hidden units do on training images, and which digits are read in some test images: by this the lab judges a run. */
public record NetworkHealth(HiddenActivity activity, PredictionCounts predictions) {
    void write(WireWriter out) {
        write(activity, out);
        out.add(predictions.predicted()).add(predictions.actual());
    }

    static void write(HiddenActivity activity, WireWriter out) {
        out.add(activity.images()).add(activity.activation());
        out.add(activity.min()).add(activity.mean()).add(activity.max()).add(activity.saturated());
    }

    static HiddenActivity readActivity(WireReader in) {
        return new HiddenActivity(
                in.whole(), Activation.valueOf(in.text()), in.numbers(), in.numbers(), in.numbers(), in.numbers());
    }

    static NetworkHealth read(WireReader in) {
        return new NetworkHealth(readActivity(in), new PredictionCounts(in.wholes(), in.wholes()));
    }
}
