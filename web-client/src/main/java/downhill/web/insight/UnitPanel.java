package downhill.web.insight;

import downhill.core.data.LabeledImages;
import downhill.core.diagnosis.HiddenActivity;
import downhill.core.network.Parameters;
import downhill.core.network.TwoLayerNet;
import downhill.web.chart.BarSheet;
import downhill.web.chart.FigureFile;
import downhill.web.digit.DigitNames;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.dom.Throttle;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import downhill.web.worker.InspectionResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** One hidden unit: its weights as a large image, what it says to each digit, and the images that excite it most. */
final class UnitPanel extends Panel {
    private static final Text PUSHES = Text.of(
            "켜지면 답 {0}에 가장 많이 보태고({1}), 답 {2}에서 가장 많이 뺍니다({3}).",
            "When it is on it adds most to the answer {0} ({1}) and takes most from {2} ({3}).");
    private static final Text BIAS =
            Text.of("편향 {0}, 시험 이미지 {2}장에서 활성화값의 평균 {1}", "Bias {0}; mean activation on {2} test images {1}");
    private static final Text ACTIVATION = Text.of("정답 {0}, 활성화값 {1}", "{0}, activation {1}");
    private static final Text W1 = Text.of("첫 번째 층의 가중치", "weight of the first layer");
    private static final Text W2 = Text.of("두 번째 층의 가중치", "weight of the second layer");

    private static final int EXAMPLES = 12;
    private static final double EXAMPLES_MILLIS = 1000;

    private final HTMLElement title = Dom.element("h3", "");
    private final CanvasRenderingContext2D picture = imageCanvas("unit-picture", SignColors.LARGE);
    private final HTMLElement[] bars = elements(CLASSES, "span", "unit-bar");
    private final HTMLElement[] numbers = elements(CLASSES, "span", "unit-number");
    private final HTMLElement[] digits = elements(CLASSES, "span", "unit-digit");
    private final HTMLElement press = language.words("p", "unit-facts", SlopePanel.PRESS);
    private final HTMLElement words = Dom.element("p", "unit-words");
    private final HTMLElement idle = Dom.element("p", "unit-idle");
    private final HTMLElement facts = Dom.element("p", "unit-facts");
    private final HTMLElement examplesTitle =
            language.words("h4", "", Text.of("이 뉴런이 가장 크게 반응하는 이미지", "Images it responds to most"));
    private final ImageStrip examples;
    private final HTMLElement follow = language.words("p", "note", ImageStrip.FOLLOW);
    /** To look for examples takes a while on a phone. */
    private final Throttle refresh = new Throttle(EXAMPLES_MILLIS, this::showExamples);

    private final SignColors colors = new SignColors(this::show);
    private TwoLayerNet network;
    private Parameters parameters;
    /** Null while nobody has looked. */
    private HiddenActivity activity;

    private Text activityImages;

    private InspectionResult.Images images;
    private LabeledImages lists;
    private int unit = -1;
    private int shownUnit = -1;
    private InspectionResult.Images shownImages;

    /** Starts hidden; a weight that is pressed has its slope shown, {@code image} gets an image that is pressed. */
    UnitPanel(LanguageChoice language, DigitNames names, SlopePanel slope, IntConsumer image) {
        super(language, names, "section", "unit");
        element.setId("unit-detail");
        examples = new ImageStrip(image);
        HTMLCanvasElement canvas = picture.getCanvas();
        canvas.setAttribute("aria-hidden", "true");
        canvas.addEventListener("click", event -> {
            double size = (double) canvas.getClientWidth() / SIDE;
            int row = (int) (Dom.pointerY(canvas, event) / size);
            int column = (int) (Dom.pointerX(canvas, event) / size);
            if (row >= 0 && row < SIDE && column >= 0 && column < SIDE) {
                slope.goToFirst(row * SIDE + column, unit);
            }
        });
        HTMLElement list = Dom.element("ul", "unit-bars");
        for (int c = 0; c < CLASSES; c++) {
            int digit = c;
            HTMLElement track = Dom.element("span", "unit-track", bars[c]);
            HTMLElement line = Dom.element("li", "", digits[c], track, numbers[c]);
            line.addEventListener("click", event -> slope.goToSecond(unit, digit));
            list.appendChild(line);
        }
        FigureFile file = new FigureFile(
                language,
                () -> UnitHealth.WELL.unitName.with(unit + 1),
                new ImagesAndBars(List.of(canvas), new BarSheet(this::outgoing)),
                words::getTextContent);
        HTMLElement parts = Dom.element("div", "unit-parts", canvas, list);
        HTMLElement files = file.element(this::csv);
        add(title, parts, press, words, idle, facts, examplesTitle, examples.element, follow, files);
        element.setHidden(true);
        language.follow(this::show);
        names.follow(this::show);
    }

    void take(InspectionResult.Images newImages) {
        images = newImages;
        lists = images == null ? null : images.lists();
        show();
    }

    void show(TwoLayerNet newNetwork, int newUnit) {
        network = newNetwork;
        parameters = network.parameters();
        unit = newUnit;
        show();
    }

    /** Takes which units have stopped learning; null where that is not known. */
    void mark(HiddenActivity newActivity, Text newImages) {
        activity = newActivity;
        activityImages = newImages;
        showHealth();
    }

    private void showHealth() {
        Text why = UnitHealth.of(activity, unit).why(language, activity, unit, activityImages);
        Dom.showText(idle, why == null ? "" : language.say(why));
    }

    private void show() {
        boolean exists = parameters != null && unit >= 0 && unit < parameters.hiddenSize();
        element.setHidden(!exists);
        if (!exists) {
            return;
        }
        say(title, UnitHealth.WELL.unitName, unit + 1);
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
        colors.paint(picture, w1, unit, hidden, scale(w1, unit, hidden));
    }

    private void showOutgoing() {
        Dom.setFlag(element, "data-named", names.areGiven());
        double[] w = outgoingWeights();
        double most = scale(w, 0, 1);
        int high = 0;
        int low = 0;
        for (int c = 0; c < CLASSES; c++) {
            high = w[c] > w[high] ? c : high;
            low = w[c] < w[low] ? c : low;
            say(digits[c], names.numbered(c));
            Dom.setText(numbers[c], signed(w[c]));
            Dom.setFlag(bars[c], "data-minus", w[c] < 0);
            bars[c].getStyle().setProperty("inline-size", JsNumber.fixed(Math.abs(w[c] / most) * 50, 1) + "%");
        }
        say(words, PUSHES, names.name(high), signed(w[high]), names.name(low), signed(w[low]));
    }

    /** The bars of a file, from the middle to the right for those above 0. */
    private List<BarSheet.Bar> outgoing() {
        double[] outgoing = outgoingWeights();
        double most = scale(outgoing, 0, 1);
        List<BarSheet.Bar> sheet = new ArrayList<>();
        for (int c = 0; c < CLASSES; c++) {
            double w = outgoing[c];
            sheet.add(new BarSheet.Bar(
                    language.say(names.numbered(c)),
                    signed(w),
                    0.5,
                    0.5 + w / most / 2,
                    w < 0 ? "--weight-minus" : "--weight-plus"));
        }
        return sheet;
    }

    private double[] outgoingWeights() {
        return Arrays.copyOfRange(parameters.w2(), unit * CLASSES, (unit + 1) * CLASSES);
    }

    private String csv() {
        return new ValueTable(language)
                .image(W1, "", parameters.w1(), unit, parameters.hiddenSize())
                .digits(W2, parameters.w2(), unit * CLASSES)
                .csv();
    }

    private static String signed(double value) {
        return signed(JsNumber.fixed(value, 2), value);
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
        double[] z = network.hidden(lists, firsts(lists.count()));
        int hidden = parameters.hiddenSize();
        double mean = 0;
        for (int n = 0; n < lists.count(); n++) {
            mean += z[n * hidden + unit] / lists.count();
        }
        say(
                facts,
                BIAS,
                JsNumber.written(JsNumber.significant(parameters.b1()[unit], 3)),
                JsNumber.significant(mean, 3),
                language.whole(lists.count()));
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
            examples.add(images, best, active, language.say(ACTIVATION, names.one(images.labels()[best]), active));
        }
    }
}
