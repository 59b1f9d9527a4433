package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.network.TwoLayerNet;

/** Looks at what the hidden units do on training images: on the first ones, and on all as long as a unit is 0 on each so far. */
final class UnitSurvey extends Survey {
    private static final int MIN_IMAGES = 500;

    private final LabeledImages images;
    private HiddenActivity activity;

    UnitSurvey(LabeledImages images) {
        super(images.count());
        this.images = images;
    }

    @Override
    void ask(TwoLayerNet network, int from, int to) {
        HiddenActivity more = HiddenActivity.of(network, images, from, to);
        activity = activity == null ? more : activity.and(more);
    }

    @Override
    boolean knowsEnough() {
        return activity.images() >= MIN_IMAGES && activity.deadUnits() == 0;
    }

    @Override
    InspectionResult result(int step, double millis) {
        return new InspectionResult.Units(step, activity, millis);
    }
}
