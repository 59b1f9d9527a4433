package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.function.Activation;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.web.chart.BarSheet;
import downhill.web.chart.FigureFile;
import downhill.web.digit.ClassNames;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Throttle;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.InspectionResult;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** One hidden unit: its weights as a large image, what it says to each digit, and the images that excite it most. */
final class UnitPanel {
    private static final int EXAMPLES = 12;
    private static final double EXAMPLES_MILLIS = 1000;

    private final LanguageChoice language;
    private final ClassNames names;
    private final int side;
    private final HTMLElement title = Dom.element("h3", "");
    private final CanvasRenderingContext2D picture;
    private final HTMLElement[] bars;
    private final HTMLElement[] numbers;
    private final HTMLElement[] lines;
    private final HTMLElement[] digits;
    private final HTMLElement press = Dom.element("p", "unit-facts");
    private final HTMLElement words = Dom.element("p", "unit-words");
    private final HTMLElement idle = Dom.element("p", "unit-idle");
    private final HTMLElement facts = Dom.element("p", "unit-facts");
    private final HTMLElement examplesTitle = Dom.element("h4", "");
    private final ImageStrip examples;
    private final HTMLElement follow = Dom.element("p", "note");
    private final HTMLElement element;
    /** To look for examples takes a while on a phone. */
    private final Throttle refresh = new Throttle(EXAMPLES_MILLIS, this::showExamples);

    private final SignColors colors = new SignColors(this::show);
    private Parameters parameters;
    private Activation activation;
    /** Null while nobody has looked. */
    private HiddenActivity activity;

    private InspectionResult.Images images;
    private LabeledImages lists;
    private int unit = -1;
    private int shownUnit = -1;
    private InspectionResult.Images shownImages;

    /** Hears what the reader wants to know more of. */
    interface Listener {
        /** One from a pixel to the unit. */
        void pixel(int pixel, int ofUnit);

        /** One from the unit to a digit. */
        void digit(int ofUnit, int digit);

        /** How a test image comes through the network. */
        void image(int index);
    }

    /**
     * Builds a hidden panel.
     *
     * @param language the language of the page
     * @param names of the classes
     * @param side pixels a side of an image
     * @param classes how many digits there are
     * @param listener hears which weight or image is pressed; the keyboard chooses a weight elsewhere
     */
    UnitPanel(LanguageChoice language, ClassNames names, int side, int classes, Listener listener) {
        this.language = language;
        this.names = names;
        this.side = side;
        examples = new ImageStrip(listener::image);
        HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.element("canvas", "unit-picture");
        canvas.setWidth(side);
        canvas.setHeight(side);
        canvas.setAttribute("aria-hidden", "true");
        picture = (CanvasRenderingContext2D) canvas.getContext("2d");
        canvas.addEventListener("click", event -> {
            double size = (double) canvas.getClientWidth() / side;
            int row = (int) (Dom.pointerY(canvas, event) / size);
            int column = (int) (Dom.pointerX(canvas, event) / size);
            if (row >= 0 && row < side && column >= 0 && column < side) {
                listener.pixel(row * side + column, unit);
            }
        });
        HTMLElement list = Dom.element("ul", "unit-bars");
        bars = new HTMLElement[classes];
        numbers = new HTMLElement[classes];
        lines = new HTMLElement[classes];
        digits = new HTMLElement[classes];
        for (int c = 0; c < classes; c++) {
            bars[c] = Dom.element("span", "unit-bar");
            numbers[c] = Dom.element("span", "unit-number");
            HTMLElement track = Dom.element("span", "unit-track", bars[c]);
            digits[c] = Dom.element("span", "unit-digit");
            lines[c] = Dom.element("li", "", digits[c], track, numbers[c]);
            int digit = c;
            lines[c].addEventListener("click", event -> listener.digit(unit, digit));
            list.appendChild(lines[c]);
        }
        FigureFile file = new FigureFile(
                language,
                () -> InsightText.UNIT.with(unit + 1),
                new ImagesAndBars(List.of(canvas), new BarSheet(this::outgoing)),
                words::getTextContent);
        element = Dom.element(
                "section",
                "unit",
                title,
                Dom.element("div", "unit-parts", canvas, list),
                press,
                words,
                idle,
                facts,
                examplesTitle,
                examples.element(),
                follow,
                file.element(this::csv));
        element.setHidden(true);
        language.follow(this::show);
        names.follow(this::show);
    }

    /** Returns the panel. */
    HTMLElement element() {
        return element;
    }

    /** Takes test images to look for examples in. */
    void take(InspectionResult.Images newImages) {
        images = newImages;
        lists = images == null ? null : images.lists();
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

    /** Takes which units have stopped learning; null where that is not known. */
    void mark(HiddenActivity newActivity) {
        activity = newActivity;
        showHealth();
    }

    private void showHealth() {
        Text why = UnitHealth.of(activity, unit).why(activity, unit);
        idle.setHidden(why == null);
        Dom.setText(idle, why == null ? "" : language.say(why));
    }

    private void show() {
        boolean there = parameters != null && unit >= 0 && unit < parameters.hiddenSize();
        element.setHidden(!there);
        if (!there) {
            return;
        }
        Dom.setText(title, language.say(InsightText.UNIT, unit + 1));
        Dom.setText(press, language.say(SlopeText.PRESS));
        showWeights();
        showOutgoing();
        showHealth();
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
        Dom.setFlag(element, "data-named", names.areGiven());
        double[] w2 = parameters.w2();
        int classes = bars.length;
        int high = 0;
        int low = 0;
        double most = largestOutgoing();
        for (int c = 0; c < classes; c++) {
            double w = w2[unit * classes + c];
            high = w > w2[unit * classes + high] ? c : high;
            low = w < w2[unit * classes + low] ? c : low;
        }
        for (int c = 0; c < classes; c++) {
            double w = w2[unit * classes + c];
            double share = w / most;
            Dom.setText(digits[c], language.say(names.numbered(c)));
            Dom.setText(numbers[c], signed(w));
            Dom.setFlag(bars[c], "data-minus", w < 0);
            bars[c].getStyle().setProperty("inline-size", JsNumber.fixed(Math.abs(share) * 50, 1) + "%");
        }
        Dom.setText(
                words,
                language.say(
                        InsightText.PUSHES,
                        names.name(high),
                        signed(w2[unit * classes + high]),
                        names.name(low),
                        signed(w2[unit * classes + low])));
    }

    /** The bars of a file, from the middle to the right for those above 0. */
    private List<BarSheet.Bar> outgoing() {
        double most = largestOutgoing();
        List<BarSheet.Bar> sheet = new ArrayList<>();
        for (int c = 0; c < bars.length; c++) {
            double w = parameters.w2()[unit * bars.length + c];
            sheet.add(new BarSheet.Bar(
                    language.say(names.numbered(c)),
                    signed(w),
                    0.5,
                    0.5 + w / most / 2,
                    w < 0 ? "--weight-minus" : "--weight-plus"));
        }
        return sheet;
    }

    private double largestOutgoing() {
        double most = 0;
        for (int c = 0; c < bars.length; c++) {
            most = Math.max(most, Math.abs(parameters.w2()[unit * bars.length + c]));
        }
        return most > 0 ? most : 1;
    }

    private String csv() {
        return new ValueTable(language)
                .image(InsightText.W1, side, "", parameters.w1(), unit, parameters.hiddenSize())
                .digits(InsightText.W2, parameters.w2(), unit * bars.length, bars.length)
                .csv();
    }

    private static String signed(double value) {
        String number = JsNumber.fixed(value, 2);
        return value > 0 ? "+" + number : number.replace('-', '−');
    }

    private void showExamples() {
        examplesTitle.setHidden(images == null);
        facts.setHidden(images == null);
        follow.setHidden(images == null);
        shownUnit = unit;
        shownImages = images;
        examples.begin();
        if (images != null && unit >= 0 && unit < parameters.hiddenSize()) {
            addExamples();
        }
        examples.end();
    }

    private void addExamples() {
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
        Dom.setText(follow, language.say(InsightText.FOLLOW));
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
                    images,
                    best,
                    active,
                    language.say(InsightText.ACTIVATION, names.one(images.labels()[best]), active));
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
