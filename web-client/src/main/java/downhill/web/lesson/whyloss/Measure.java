package downhill.web.lesson.whyloss;

/** What is measured of the nudged network. */
enum Measure {
    LOSS,
    ACCURACY;

    double[] values(Nudged nudged) {
        return this == LOSS ? nudged.losses() : nudged.accuracies();
    }

    double at(Nudged nudged, double nudge) {
        Nudged.Result result = nudged.at(nudge);
        return this == LOSS ? result.loss() : result.accuracy();
    }

    double slope(Nudged nudged, double nudge) {
        return this == LOSS ? nudged.lossSlope(nudge) : nudged.accuracySlope(nudge);
    }
}
