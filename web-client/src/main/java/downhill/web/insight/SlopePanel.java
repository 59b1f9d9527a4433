package downhill.web.insight;

import downhill.core.network.Parameters;
import downhill.web.control.Choice;
import downhill.web.control.Stepper;
import downhill.web.digit.DigitNames;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.insight.SlopeSurvey.ParameterPlace;
import downhill.web.insight.SlopeSurvey.ParameterPlace.Layer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The slope of the loss along one parameter, found in two ways, and what a step down would do to it. */
final class SlopePanel extends Panel {
    private static final Text LAYER = Text.of("어느 매개변수", "Which parameter");
    private static final Text ROW = Text.of("픽셀의 세로", "Row of the pixel");
    private static final Text COLUMN = Text.of("픽셀의 가로", "Column of the pixel");
    private static final Text UNIT = Text.of("은닉 뉴런", "Hidden unit");
    private static final Text DIGIT = Text.of("숫자", "Digit");
    private static final Text NAME_W1 = Text.of(
            "W1: 픽셀(세로 {0}, 가로 {1}) → 은닉 뉴런 {2}", "W1: from the pixel in row {0}, column {1} to hidden unit {2}");
    private static final Text NAME_B1 = Text.of("b1: 은닉 뉴런 {2}의 편향", "b1: the bias of hidden unit {2}");
    private static final Text NAME_W2 = Text.of("W2: 은닉 뉴런 {2} → {3}", "W2: from hidden unit {2} to {3}");
    private static final Text NAME_B2 = Text.of("b2: {3}의 편향", "b2: the bias of {3}");
    private static final Text VALUE = Text.of("지금 값 {0}", "value now {0}");
    private static final Text LOST = Text.of(
            "이 신경망의 손실은 유한한 값이 아니어서 기울기를 구할 수 없습니다.",
            "The loss of this network is no longer finite, so its slope cannot be computed.");
    private static final Text SAME = Text.of(
            "차이 {0}. 하나는 연쇄법칙으로, 하나는 손실을 두 번 계산해서 구한 값인데 사실상 같습니다.",
            "Difference {0}: one comes from the chain rule, the other from two losses, and they are practically"
                    + " the same.");
    private static final Text OTHER = Text.of(
            "차이 {0}. 손실이 이 가중치를 따라 심하게 휘거나 ReLU가 꺾이는 곳이라, 두 점을 잇는 기울기가 접선의 기울기와 다릅니다.",
            "Difference {0}: here the loss bends sharply, or ReLU has its kink, so the line through two points is not the"
                    + " tangent.");
    private static final Text UPDATE = Text.of(
            "이 이미지들로 한 걸음 내려간다면: −{0} × {1} = {2}. 값은 {3} → {4}",
            "A step down on these images would add −{0} × {1} = {2}, and take the value from {3} to {4}.");
    private static final Text FLAT =
            Text.of("기울기가 0이라 한 걸음 내려가도 이 값은 바뀌지 않습니다.", "The slope is 0: a step down does not change this value.");
    private static final Text FLAT_PIXEL = Text.of(
            "기울기가 0입니다. 이 이미지들에서는 이 픽셀에 잉크가 없거나 뉴런이 꺼져 있어, 이 가중치가 손실에 아무 영향을 주지 않습니다.",
            "The slope is 0: on these images the pixel has no ink or the unit is off, so this weight does not"
                    + " affect the loss.");
    static final Text PRESS =
            Text.of("픽셀이나 막대를 누르면 그 가중치의 기울기로 갑니다.", "Press a pixel or a bar to see the slope of that weight.");

    /** Differences below this come from rounding and from h, not from a kink. */
    private static final double TOLERANCE = 1e-6;

    private static final int DIGITS = 6;

    private final Runnable changed;
    private final Choice<Layer> layers;
    private final Stepper rowStepper;
    private final Stepper columnStepper;
    private final Stepper digitStepper;
    private final HTMLElement unitPlace = Dom.element("div", "slope-unit");
    private final HTMLElement name = Dom.element("h3", "");
    private final HTMLElement value = Dom.element("p", "slope-value");
    private final Line back = new Line(Text.of("오차역전파법", "backpropagation"), "slope-back");
    private final Line central = new Line(
            Text.of("수치 미분, h\u00a0=\u00a00.0001", "central difference, h\u00a0=\u00a00.0001"), "slope-central");
    private final HTMLElement difference = Dom.element("p", "slope-words");
    private final HTMLElement update = Dom.element("p", "slope-words");
    private Stepper unitStepper;
    private int units;
    private Layer layer = Layer.W1;
    private int pixel;
    private int unit;
    private int digit;
    private SlopeSurvey.Slopes found;
    private boolean lost;
    private double learningRate;

    private final class Line {
        private final HTMLElement bar = Dom.element("span", "unit-bar");
        private final HTMLElement number = Dom.element("output", "slope-number");
        private final HTMLElement element;

        Line(Text name, String id) {
            number.setId(id);
            number.setAttribute("aria-live", "off");
            element = Dom.element(
                    "li",
                    "",
                    language.words("span", "slope-way", name),
                    Dom.element("span", "unit-track", bar),
                    number);
        }

        void show(double slope, double most) {
            Dom.setText(number, shown(slope));
            Dom.setFlag(bar, "data-minus", slope < 0);
            double share = most > 0 ? Math.abs(slope) / most : 0;
            bar.getStyle().setProperty("inline-size", JsNumber.fixed(50 * share, 1) + "%");
        }
    }

    SlopePanel(LanguageChoice language, DigitNames names, Runnable changed) {
        super(language, names, "div", "slope");
        this.changed = changed;
        pixel = (SIDE + 1) * (SIDE / 2);
        layers = new Choice<>(language, LAYER, List.of(Layer.values()), chosen -> {
            layer = chosen;
            changed.run();
        });
        rowStepper = stepper(ROW, 1, SIDE, row -> pixel = (row - 1) * SIDE + pixel % SIDE);
        columnStepper = stepper(COLUMN, 1, SIDE, column -> pixel = pixel / SIDE * SIDE + column - 1);
        digitStepper = stepper(DIGIT, 0, CLASSES - 1, chosen -> digit = chosen);
        HTMLElement controls = Dom.element("div", "slope-controls", layers.element, rowStepper.element);
        controls.appendChild(columnStepper.element);
        controls.appendChild(unitPlace);
        controls.appendChild(digitStepper.element);
        HTMLElement ways = Dom.element("ul", "slope-ways", back.element, central.element);
        add(controls, Dom.element("div", "slope-found", name, value, ways, difference, update));
        language.follow(this::showControls);
        language.follow(this::show);
        names.follow(this::show);
    }

    private Stepper stepper(Text label, int min, int max, IntConsumer take) {
        return new Stepper(language, label, min, max, value -> {
            take.accept(value);
            changed.run();
        });
    }

    void goToFirst(int newPixel, int newUnit) {
        layer = Layer.W1;
        pixel = newPixel;
        goTo(newUnit);
    }

    void goToSecond(int newUnit, int newDigit) {
        layer = Layer.W2;
        digit = newDigit;
        goTo(newUnit);
    }

    private void goTo(int newUnit) {
        unit = newUnit;
        changed.run();
        Dom.goTo(Dom.byId("slope-title"));
    }

    ParameterPlace place(Parameters parameters) {
        int to = layer.isFirst() ? unit : digit;
        int from = layer == Layer.W1 ? pixel : layer == Layer.W2 ? unit : 0;
        return new ParameterPlace(layer, from, to, layer.isFirst() ? parameters.hiddenSize() : CLASSES);
    }

    /** Takes the number of hidden units, which says how many there are to choose among. */
    void fit(int newUnits) {
        if (newUnits != units) {
            units = newUnits;
            unit = Math.min(unit, units - 1);
            unitStepper = stepper(UNIT, 1, units, chosen -> unit = chosen - 1);
            Dom.clear(unitPlace);
            unitPlace.appendChild(unitStepper.element);
        }
        showControls();
    }

    void show(SlopeSurvey.Slopes newFound, double newLearningRate) {
        // The reader may have chosen another meanwhile.
        if (place(newFound.parameters()).equals(newFound.place())) {
            if (!isFinite(slope(newFound)) || !isFinite(newFound.difference())) {
                showLost();
                return;
            }
            found = newFound;
            learningRate = newLearningRate;
            lost = false;
            Dom.setFlag(element, "data-waiting", false);
            Dom.setFlag(element, "data-lost", false);
            show();
        }
    }

    /** Says why there is nothing to find: the loss is no longer finite. */
    void showLost() {
        lost = true;
        found = null;
        Dom.setFlag(element, "data-waiting", true);
        Dom.setFlag(element, "data-lost", true);
        showControls();
    }

    private void showControls() {
        if (found != null && !place(found.parameters()).equals(found.place())) {
            found = null;
            // What was found of another parameter keeps its room until this one's is here.
            Dom.setFlag(element, "data-waiting", true);
        }
        if (lost) {
            say(value, LOST);
        }
        say(name, name());
        layers.show(layer);
        rowStepper.show(pixel / SIDE + 1);
        columnStepper.show(pixel % SIDE + 1);
        digitStepper.show(digit);
        if (unitStepper != null) {
            unitStepper.show(unit + 1);
        }
        rowStepper.element.setHidden(layer != Layer.W1);
        columnStepper.element.setHidden(layer != Layer.W1);
        unitPlace.setHidden(layer == Layer.B2);
        digitStepper.element.setHidden(layer.isFirst());
    }

    private void show() {
        if (found == null) {
            return;
        }
        ParameterPlace at = found.place();
        double w = at.layer().of(found.parameters())[at.index()];
        double slope = slope(found);
        double most = Math.max(Math.abs(slope), Math.abs(found.difference()));
        say(value, VALUE, shown(w));
        back.show(slope, most);
        central.show(found.difference(), most);
        double apart = Math.abs(slope - found.difference());
        boolean flat = slope == 0 && apart == 0;
        Text flatWords = at.layer() == Layer.W1 ? FLAT_PIXEL : FLAT;
        say(difference, flat ? flatWords : apart < TOLERANCE ? SAME : OTHER, shown(apart));
        double step = -learningRate * slope;
        update.setHidden(flat);
        say(
                update,
                UPDATE,
                JsNumber.significant(learningRate, 3),
                slope < 0 ? "(" + shown(slope) + ")" : shown(slope),
                shown(step),
                shown(w),
                shown(w + step));
    }

    private Text name() {
        Text words = switch (layer) {
            case W1 -> NAME_W1;
            case B1 -> NAME_B1;
            case W2 -> NAME_W2;
            case B2 -> NAME_B2;
        };
        return words.with(pixel / SIDE + 1, pixel % SIDE + 1, unit + 1, names.digit(digit));
    }

    private static double slope(SlopeSurvey.Slopes found) {
        return found.place().layer().of(found.gradients())[found.place().index()];
    }

    private static boolean isFinite(double number) {
        return number - number == 0;
    }

    /** As many digits as show that two numbers agree. */
    private static String shown(double number) {
        double size = Math.abs(number);
        String text = size > 0 && size < 1e-4
                ? JsNumber.scientific(number, DIGITS - 2)
                : JsNumber.significant(number, DIGITS);
        return JsNumber.written(text);
    }
}
