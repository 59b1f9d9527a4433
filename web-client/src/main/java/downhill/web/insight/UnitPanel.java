package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.function.Activation;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Throttle;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.Finding;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** One hidden unit: its weights as a large image, what it says to each digit, and the images that excite it most. */
final class UnitPanel {
    private static final int EXAMPLES = 12;
    private static final double EXAMPLES_MILLIS = 1000;

    private final LanguageChoice language;
    private final int side;
    private final HTMLElement title = Dom.element("h3", "");
    private final CanvasRenderingContext2D picture;
    private final HTMLElement[] bars;
    private final HTMLElement[] numbers;
    private final HTMLElement[] lines;
    private final HTMLElement words = Dom.element("p", "unit-words");
    private final HTMLElement facts = Dom.element("p", "unit-facts");
    private final HTMLElement examplesTitle = Dom.element("h4", "");
    private final ImageStrip examples = new ImageStrip();
    private final HTMLElement element;
    /** To look for examples takes a while on a phone. */
    private final Throttle refresh = new Throttle(EXAMPLES_MILLIS, this::showExamples);

    private final SignColors colors = new SignColors(this::show);
    private Parameters parameters;
    private Activation activation;
    private Finding.Images images;
    private LabeledImages lists;
    private int unit = -1;
    private int shownUnit = -1;
    private Finding.Images shownImages;

    /**
     * Builds a hidden panel.
     *
     * @param language the language of the page
     * @param side pixels a side of an image
     * @param classes how many digits there are
     */
    UnitPanel(LanguageChoice language, int side, int classes) {
        this.language = language;
        this.side = side;
        HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.element("canvas", "unit-picture");
        canvas.setWidth(side);
        canvas.setHeight(side);
        canvas.setAttribute("aria-hidden", "true");
        picture = (CanvasRenderingContext2D) canvas.getContext("2d");
        HTMLElement list = Dom.element("ul", "unit-bars");
        bars = new HTMLElement[classes];
        numbers = new HTMLElement[classes];
        lines = new HTMLElement[classes];
        for (int c = 0; c < classes; c++) {
            bars[c] = Dom.element("span", "unit-bar");
            numbers[c] = Dom.element("span", "unit-number");
            HTMLElement track = Dom.element("span", "unit-track", bars[c]);
            lines[c] = Dom.element("li", "", Dom.text("span", "unit-digit", Integer.toString(c)), track, numbers[c]);
            list.appendChild(lines[c]);
        }
        element = Dom.element(
                "section",
                "unit",
                title,
                Dom.element("div", "unit-parts", canvas, list),
                words,
                facts,
                examplesTitle,
                examples.element());
        element.setHidden(true);
        language.follow(this::show);
    }

    /** Returns the panel. */
    HTMLElement element() {
        return element;
    }

    /** Takes test images to look for examples in. */
    void take(Finding.Images newImages) {
        images = newImages;
        lists = images == null
                ? null
                : LabeledImages.of(images.pixels(), images.labels(), images.rows() * images.columns());
        show();
    }

    /**
     * Shows a unit.
     *
     * @param newParameters the network's. Kept.
     * @param newActivation of its hidden units
     * @param newUnit which, or -1 to hide the panel
     */
    void show(Parameters newParameters, Activation newActivation, int newUnit) {
        parameters = newParameters;
        activation = newActivation;
        unit = newUnit;
        show();
    }

    private void show() {
        boolean there = parameters != null && unit >= 0 && unit < parameters.hiddenSize();
        element.setHidden(!there);
        if (!there) {
            return;
        }
        Dom.setText(title, language.say(InsightText.UNIT, unit + 1));
        showWeights();
        showOutgoing();
        if (shownUnit == unit && shownImages == images) {
            refresh.request();
        } else {
            showExamples();
        }
    }

    private void showWeights() {
        double[] w1 = parameters.w1();
        int hidden = parameters.hiddenSize();
        double most = 0;
        for (int i = unit; i < w1.length; i += hidden) {
            most = Math.max(most, Math.abs(w1[i]));
        }
        colors.paint(picture, w1, unit, hidden, side, most > 0 ? most : 1);
    }

    private void showOutgoing() {
        double[] w2 = parameters.w2();
        int classes = bars.length;
        int high = 0;
        int low = 0;
        double most = 0;
        for (int c = 0; c < classes; c++) {
            double w = w2[unit * classes + c];
            most = Math.max(most, Math.abs(w));
            high = w > w2[unit * classes + high] ? c : high;
            low = w < w2[unit * classes + low] ? c : low;
        }
        for (int c = 0; c < classes; c++) {
            double w = w2[unit * classes + c];
            double share = most > 0 ? w / most : 0;
            Dom.setText(numbers[c], signed(w));
            Dom.setFlag(bars[c], "data-minus", w < 0);
            bars[c].getStyle().setProperty("inline-size", JsNumber.fixed(Math.abs(share) * 50, 1) + "%");
        }
        Dom.setText(
                words,
                language.say(
                        InsightText.PUSHES,
                        high,
                        signed(w2[unit * classes + high]),
                        low,
                        signed(w2[unit * classes + low])));
    }

    private static String signed(double value) {
        String number = JsNumber.fixed(value, 2);
        return value > 0 ? "+" + number : number.replace('-', '−');
    }

    private void showExamples() {
        examplesTitle.setHidden(images == null);
        facts.setHidden(images == null);
        examples.clear();
        shownUnit = unit;
        shownImages = images;
        if (images == null || unit < 0 || unit >= parameters.hiddenSize()) {
            return;
        }
        double[] z = new TwoLayerNet(parameters, activation).hidden(lists, firsts(lists.count()));
        int hidden = parameters.hiddenSize();
        double mean = 0;
        for (int n = 0; n < lists.count(); n++) {
            mean += z[n * hidden + unit] / lists.count();
        }
        Dom.setText(
                facts,
                language.say(
                        InsightText.BIAS,
                        JsNumber.significant(parameters.b1()[unit], 3).replace('-', '−'),
                        JsNumber.significant(mean, 3),
                        language.whole(lists.count())));
        Dom.setText(examplesTitle, language.say(InsightText.EXCITED_BY));
        boolean[] taken = new boolean[lists.count()];
        for (int k = 0; k < Math.min(EXAMPLES, taken.length); k++) {
            int best = -1;
            for (int n = 0; n < taken.length; n++) {
                if (!taken[n] && (best < 0 || z[n * hidden + unit] > z[best * hidden + unit])) {
                    best = n;
                }
            }
            taken[best] = true;
            String active = JsNumber.fixed(z[best * hidden + unit], 2);
            examples.add(
                    images.rows(),
                    images.columns(),
                    images.pixels(),
                    best,
                    active,
                    language.say(InsightText.ACTIVATION, images.labels()[best], active));
        }
    }

    private static int[] firsts(int count) {
        int[] indices = new int[count];
        for (int n = 0; n < count; n++) {
            indices[n] = n;
        }
        return indices;
    }
}
