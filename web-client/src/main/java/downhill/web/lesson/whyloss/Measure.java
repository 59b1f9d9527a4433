package downhill.web.lesson.whyloss;

import downhill.web.chart.PlotTexts;
import downhill.web.dom.JsNumber;

/** What is measured of the nudged network. */
enum Measure {
    LOSS(WhyLossText.LOSS_FIGURE),
    ACCURACY(WhyLossText.ACCURACY_FIGURE);

    final PlotTexts texts;

    Measure(PlotTexts texts) {
        this.texts = texts;
    }

    double[] values(Nudged nudged) {
        return this == LOSS ? nudged.losses : nudged.accuracies;
    }

    double at(Nudged nudged, double nudge) {
        Nudged.Result result = nudged.at(nudge);
        return this == LOSS ? result.loss() : result.accuracy();
    }

    double slope(Nudged nudged, double nudge) {
        return this == LOSS ? nudged.lossSlope(nudge) : nudged.accuracySlope(nudge);
    }

    /** Returns a value as it stands below the figure: accuracy has two decimals where a hundred images count. */
    String rounded(double value) {
        return JsNumber.fixed(value, this == LOSS ? 3 : 2);
    }

    /** Returns a slope as it stands below the figure; that of accuracy is 0 or else large. */
    String roundedSlope(double slope) {
        return JsNumber.fixed(slope, this == LOSS ? 3 : 0).replace('-', '−');
    }
}
