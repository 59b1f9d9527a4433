package downhill.web.insight;

import downhill.core.network.Parameters;
import downhill.web.control.Choice;
import downhill.web.control.Stepper;
import downhill.web.digit.ClassNames;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.insight.ParameterPlace.Layer;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The slope of the loss along one parameter, found in two ways, and what a step down would do to it. */
final class SlopePanel {
    /** Differences below this come from rounding and from h, not from a kink. */
    private static final double SAME = 1e-6;

    private static final int DIGITS = 6;

    private final LanguageChoice language;
    private final ClassNames names;
    private final int side;
    private final int classes;
    private final Runnable changed;
    private final Choice<Layer> layers;
    private final Stepper rowStepper;
    private final Stepper columnStepper;
    private final Stepper digitStepper;
    private final HTMLElement unitPlace = Dom.element("div", "slope-unit");
    private final HTMLElement name = Dom.element("h3", "");
    private final HTMLElement value = Dom.element("p", "slope-value");
    private final Line back = new Line(SlopeText.BACK, "slope-back");
    private final Line central = new Line(SlopeText.CENTRAL, "slope-central");
    private final HTMLElement difference = Dom.element("p", "slope-words");
    private final HTMLElement update = Dom.element("p", "slope-words");
    private final HTMLElement element;
    private Stepper unitStepper;
    private int units;
    private Layer layer = Layer.W1;
    private int pixel;
    private int unit;
    private int digit;
    private SlopeSurvey.Slopes found;
    private boolean lost;
    private double learningRate;

    /** One of the two ways, as a bar and a number. */
    private final class Line {
        private final Text name;
        private final HTMLElement words = Dom.element("span", "slope-way");
        private final HTMLElement bar = Dom.element("span", "unit-bar");
        private final HTMLElement number = Dom.element("output", "slope-number");
        private final HTMLElement element;

        Line(Text name, String id) {
            this.name = name;
            number.setId(id);
            number.setAttribute("aria-live", "off");
            element = Dom.element("li", "", words, Dom.element("span", "unit-track", bar), number);
        }

        void show(double slope, double most) {
            Dom.setText(words, language.say(name));
            Dom.setText(number, shown(slope));
            Dom.setFlag(bar, "data-minus", slope < 0);
            double share = most > 0 ? Math.abs(slope) / most : 0;
            bar.getStyle().setProperty("inline-size", JsNumber.fixed(50 * share, 1) + "%");
        }
    }

    /** Builds an empty panel, at the pixel in the middle. */
    SlopePanel(LanguageChoice language, ClassNames names, int side, int classes, Runnable changed) {
        this.language = language;
        this.names = names;
        this.side = side;
        this.classes = classes;
        this.changed = changed;
        pixel = (side + 1) * (side / 2);
        layers = new Choice<>(language, SlopeText.LAYER, List.of(Layer.values()), chosen -> {
            layer = chosen;
            changed.run();
        });
        rowStepper = new Stepper(language, SlopeText.ROW, 1, side, row -> {
            pixel = (row - 1) * side + pixel % side;
            changed.run();
        });
        columnStepper = new Stepper(language, SlopeText.COLUMN, 1, side, column -> {
            pixel = pixel / side * side + column - 1;
            changed.run();
        });
        digitStepper = new Stepper(language, SlopeText.DIGIT, 0, classes - 1, chosen -> {
            digit = chosen;
            changed.run();
        });
        element = Dom.element(
                "div",
                "slope",
                Dom.element(
                        "div",
                        "slope-controls",
                        layers.element(),
                        rowStepper.element(),
                        columnStepper.element(),
                        unitPlace,
                        digitStepper.element()),
                Dom.element(
                        "div",
                        "slope-found",
                        name,
                        value,
                        Dom.element("ul", "slope-ways", back.element, central.element),
                        difference,
                        update));
        language.follow(this::showControls);
        language.follow(this::show);
        names.follow(this::show);
    }

    /** Returns the panel. */
    HTMLElement element() {
        return element;
    }

    /** Chooses a weight of the first layer. */
    void chooseFirst(int newPixel, int newUnit) {
        layer = Layer.W1;
        pixel = newPixel;
        unit = newUnit;
        changed.run();
    }

    /** Chooses a weight of the second layer. */
    void chooseSecond(int newUnit, int newDigit) {
        layer = Layer.W2;
        unit = newUnit;
        digit = newDigit;
        changed.run();
    }

    /** Returns which parameter of a network the reader wants. */
    ParameterPlace place(Parameters parameters) {
        int to = layer.isFirst() ? unit : digit;
        int from = layer == Layer.W1 ? pixel : layer == Layer.W2 ? unit : 0;
        return new ParameterPlace(layer, from, to, layer.isFirst() ? parameters.hiddenSize() : classes);
    }

    /** Takes the number of hidden units, which says how many there are to choose among. */
    void fit(int newUnits) {
        if (newUnits != units) {
            units = newUnits;
            unit = Math.min(unit, units - 1);
            unitStepper = new Stepper(language, SlopeText.UNIT, 1, units, chosen -> {
                unit = chosen - 1;
                changed.run();
            });
            Dom.clear(unitPlace);
            unitPlace.appendChild(unitStepper.element());
        }
        showControls();
    }

    /** Shows what was found. */
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
            Dom.setText(value, language.say(SlopeText.LOST));
        }
        Dom.setText(name, language.say(name()));
        layers.show(layer);
        rowStepper.show(pixel / side + 1);
        columnStepper.show(pixel % side + 1);
        digitStepper.show(digit);
        if (unitStepper != null) {
            unitStepper.show(unit + 1);
        }
        rowStepper.element().setHidden(layer != Layer.W1);
        columnStepper.element().setHidden(layer != Layer.W1);
        unitPlace.setHidden(layer == Layer.B2);
        digitStepper.element().setHidden(layer.isFirst());
    }

    private void show() {
        if (found == null) {
            return;
        }
        ParameterPlace at = found.place();
        double w = at.part(found.parameters())[at.index()];
        double slope = slope(found);
        double most = Math.max(Math.abs(slope), Math.abs(found.difference()));
        Dom.setText(value, language.say(SlopeText.VALUE, shown(w)));
        back.show(slope, most);
        central.show(found.difference(), most);
        double apart = Math.abs(slope - found.difference());
        boolean flat = slope == 0 && apart == 0;
        Dom.setText(
                difference,
                flat
                        ? language.say(at.layer() == Layer.W1 ? SlopeText.FLAT_PIXEL : SlopeText.FLAT)
                        : language.say(apart < SAME ? SlopeText.SAME : SlopeText.OTHER, shown(apart)));
        double step = -learningRate * slope;
        update.setHidden(flat);
        Dom.setText(
                update,
                language.say(
                        SlopeText.UPDATE,
                        JsNumber.significant(learningRate, 3),
                        slope < 0 ? "(" + shown(slope) + ")" : shown(slope),
                        shown(step),
                        shown(w),
                        shown(w + step)));
    }

    private Text name() {
        Text words = switch (layer) {
            case W1 -> SlopeText.NAME_W1;
            case B1 -> SlopeText.NAME_B1;
            case W2 -> SlopeText.NAME_W2;
            case B2 -> SlopeText.NAME_B2;
        };
        return words.with(pixel / side + 1, pixel % side + 1, unit + 1, names.digit(digit));
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
        return text.replace('-', '−');
    }
}
