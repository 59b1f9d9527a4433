package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.math.NumPyRandom;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.core.training.TrainingConfig;
import downhill.web.digit.DigitNames;
import downhill.web.dom.Dom;
import downhill.web.dom.Throttle;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.InspectionResult;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * What is said of the slopes of the loss over the first training images: how they are spread, and that of one
 * parameter. Both come from one survey, which looks while one of the two is in sight. The first of all does not wait
 * for that: what it shows would push away what the reader has just come to.
 */
final class LossSlopes {
    private static final double MILLIS = 1000;

    private final HTMLElement status;
    private final SpreadPanel spread;
    final SlopePanel slope;
    private final Slices slices = new Slices();
    private final Throttle look = new Throttle(MILLIS, this::look);
    private boolean inSight;
    private LabeledImages training;
    private boolean filled;
    private SlopeSurvey.Slopes start;
    private TwoLayerNet network;
    /** The weights of a file with which the reader's last run of that kind began, or null. */
    private Parameters fileStart;

    LossSlopes(LanguageChoice language, DigitNames names, HTMLElement status) {
        this.status = status;
        spread = new SpreadPanel(language);
        slope = new SlopePanel(language, names, this::chosen);
        Dom.byId("spread").appendChild(spread.element);
        Dom.byId("slope").appendChild(slope.element);
        Panel.onSight(
                nowInSight -> {
                    inSight = nowInSight;
                    look.request();
                },
                "spread-section",
                "slope-section");
    }

    void begin() {
        training = null;
        start = null;
        slices.cancel();
    }

    /** Notes that a run begins with these weights of a file, until a run begins otherwise. Kept. */
    void beginsWith(Parameters weights) {
        fileStart = weights;
    }

    void take(InspectionResult.TrainingImages found) {
        training = found.images().lists();
        look();
    }

    void show(TwoLayerNet newNetwork) {
        network = newNetwork;
        slope.fit(network.parameters().hiddenSize());
        look.request();
    }

    /** What the reader chooses is shown at once. */
    private void chosen() {
        if (network != null) {
            slope.fit(network.parameters().hiddenSize());
            look();
        }
    }

    private void look() {
        RunFacts run = RunFacts.of(status);
        if (training == null || run == null || filled && !inSight) {
            return;
        }
        if (!network.parameters().areFinite()) {
            slope.showLost();
            InsightPage.fill("slope-section");
            return;
        }
        if (start == null) {
            slices.add(new SlopeSurvey(networkAtStart(run.config()), training, null, found -> {
                start = found;
                look();
            }));
            return;
        }
        double rate = run.rateAfter(Integer.parseInt(status.getAttribute("data-shown-step")));
        slices.add(new SlopeSurvey(network, training, slope.place(network.parameters()), found -> {
            spread.show(found, start);
            slope.show(found, rate);
            filled = true;
            InsightPage.fill("spread-section");
            InsightPage.fill("slope-section");
        }));
    }

    /** The seed draws the same weights here as in the worker; those of a file are known here. */
    private TwoLayerNet networkAtStart(TrainingConfig config) {
        if ("weights".equals(status.getAttribute("data-own"))) {
            return new TwoLayerNet(fileStart, config.activation());
        }
        return new TwoLayerNet(
                Panel.SIDE * Panel.SIDE,
                config.hiddenSize(),
                Panel.CLASSES,
                config.activation(),
                new NumPyRandom(config.seed()));
    }
}
