package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.diagnosis.PredictionCounts;
import downhill.core.network.TwoLayerNet;
import java.util.function.BiConsumer;

/** Looks at what the hidden units and the answers of a network are on some hundreds of images. */
final class UnitSurvey implements Slices.Work {
    private final TwoLayerNet network;
    private final LabeledImages images;
    private final BiConsumer<HiddenActivity, PredictionCounts> listener;
    private HiddenActivity activity;
    private PredictionCounts counts;
    private int done;

    UnitSurvey(TwoLayerNet network, LabeledImages images, BiConsumer<HiddenActivity, PredictionCounts> listener) {
        this.network = network;
        this.images = images;
        this.listener = listener;
    }

    @Override
    public boolean goOn() {
        int size = Slices.images(network.parameters().hiddenSize(), 1);
        int end = Math.min(done + size, images.count());
        HiddenActivity more = HiddenActivity.of(network, images, done, end);
        PredictionCounts moreCounts = PredictionCounts.of(network, images, done, end);
        activity = activity == null ? more : activity.and(more);
        counts = counts == null ? moreCounts : counts.and(moreCounts);
        done = end;
        if (done < images.count()) {
            return false;
        }
        listener.accept(activity, counts);
        return true;
    }
}
