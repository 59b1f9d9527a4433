package downhill.web.lesson.twolayernet;

import downhill.web.lesson.QueryReader;
import downhill.web.lesson.QueryWriter;
import downhill.web.lesson.StateForm;

/**
 * What the reader has set.
 *
 * @param image the image that is followed, one of the first twenty
 * @param layer the layer whose values show
 * @param parameter in which entry of params the picked number is
 * @param pixel its pixel, where it has one
 * @param unit its hidden unit, where it has one
 * @param digit its class, where it has one
 */
record TwoLayerState(int image, Layer layer, Parameter parameter, int pixel, int unit, int digit) {
    /** The brightest pixel of the batch, and the image that follows. */
    static final TwoLayerState DEFAULTS = new TwoLayerState(0, Layer.Z1, Parameter.W1, 406, 0, 0);

    /** How the state stands in an address. */
    static final StateForm<TwoLayerState> FORM = new StateForm<>() {
        @Override
        public TwoLayerState read(QueryReader query) {
            return new TwoLayerState(
                    query.whole("image", DEFAULTS.image, 0, TwoLayerModel.IMAGES - 1),
                    query.choice("layer", DEFAULTS.layer, Layer.values()),
                    query.choice("param", DEFAULTS.parameter, Parameter.values()),
                    query.whole("pixel", DEFAULTS.pixel, 0, TwoLayerModel.PIXELS - 1),
                    query.whole("unit", DEFAULTS.unit, 0, TwoLayerModel.HIDDEN - 1),
                    query.whole("digit", DEFAULTS.digit, 0, TwoLayerModel.CLASSES - 1));
        }

        @Override
        public void write(TwoLayerState state, QueryWriter query) {
            query.number("image", state.image, DEFAULTS.image)
                    .choice("layer", state.layer, DEFAULTS.layer)
                    .choice("param", state.parameter, DEFAULTS.parameter)
                    .number("pixel", state.pixel, DEFAULTS.pixel)
                    .number("unit", state.unit, DEFAULTS.unit)
                    .number("digit", state.digit, DEFAULTS.digit);
        }
    };

    TwoLayerState withImage(int newImage) {
        return new TwoLayerState(newImage, layer, parameter, pixel, unit, digit);
    }

    TwoLayerState withLayer(Layer newLayer) {
        return new TwoLayerState(image, newLayer, parameter, pixel, unit, digit);
    }

    TwoLayerState withParameter(Parameter newParameter) {
        return new TwoLayerState(image, layer, newParameter, pixel, unit, digit);
    }

    TwoLayerState withPixel(int newPixel) {
        return new TwoLayerState(image, layer, parameter, newPixel, unit, digit);
    }

    TwoLayerState withUnit(int newUnit) {
        return new TwoLayerState(image, layer, parameter, pixel, newUnit, digit);
    }

    TwoLayerState withDigit(int newDigit) {
        return new TwoLayerState(image, layer, parameter, pixel, unit, newDigit);
    }

    /** Returns where the picked number stands in its array. */
    int index() {
        return switch (parameter) {
            case W1 -> pixel * TwoLayerModel.HIDDEN + unit;
            case B1 -> unit;
            case W2 -> unit * TwoLayerModel.CLASSES + digit;
            case B2 -> digit;
        };
    }

    /** Returns the picked number as Python would ask a dictionary for it. */
    String in(String dictionary) {
        String indices = switch (parameter) {
            case W1 -> pixel + ", " + unit;
            case B1 -> Integer.toString(unit);
            case W2 -> unit + ", " + digit;
            case B2 -> Integer.toString(digit);
        };
        return dictionary + "['" + parameter.en() + "'][" + indices + "]";
    }
}
