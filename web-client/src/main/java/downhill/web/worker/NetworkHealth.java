package downhill.web.worker;

import downhill.core.diagnosis.HiddenActivity;
import downhill.core.diagnosis.PredictionCounts;
import downhill.core.function.Activation;

/**
 * How the network in training behaves on some hundreds of test images, for the lab to judge the run by.
 *
 * @param activity of the hidden units
 * @param predictions which digits are read
 */
public record NetworkHealth(HiddenActivity activity, PredictionCounts predictions) {
    void write(WireWriter out) {
        out.add(activity.images()).add(activity.activation());
        out.add(activity.min()).add(activity.mean()).add(activity.max()).add(activity.saturated());
        out.add(predictions.predicted()).add(predictions.actual());
    }

    static NetworkHealth read(WireReader in) {
        HiddenActivity activity = new HiddenActivity(
                in.whole(), Activation.valueOf(in.text()), in.numbers(), in.numbers(), in.numbers(), in.numbers());
        return new NetworkHealth(activity, new PredictionCounts(in.wholes(), in.wholes()));
    }
}
