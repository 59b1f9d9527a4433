package downhill.web.lesson.twolayernet;

import downhill.web.digit.OwnDigits;
import downhill.web.lesson.Key;
import downhill.web.lesson.Keys;
import downhill.web.lesson.Question;
import downhill.web.lesson.Vocabulary;
import downhill.web.page.Text;

public final class TwoLayerState {
    /** The layers that an image has passed when its probabilities are there. */
    static final int LAYERS = Layer.values().length - 1;
    /** The factors that make the slope of a weight. */
    static final int FACTORS = 4;

    /** The image that is followed, one of the first; the last three are the reader's own digits where there are any. */
    static final Key.Whole IMAGE = Key.whole("image", 0, 0, TwoLayerModel.IMAGES + OwnDigits.COUNT - 1);
    /** How far it has come, in layers. */
    static final Key.Number FLOW = Key.number("flow", LAYERS, 0, LAYERS);

    static final Key.Choice<Subject> SUBJECT = Key.choice("figure", Subject.NETWORK, Subject.values())
            .called(Text.of("신경망", "The network"), Text.of("가중치 하나의 계산 그래프", "The graph of one weight"));
    static final Key.Choice<PixelMap> MAP = Key.choice("map", PixelMap.INK, PixelMap.values())
            .called(
                    Text.of("픽셀", "pixels"),
                    Text.of("픽셀 × 가중치", "pixel × weight"),
                    Text.of("가중치의 기울기", "slope of the weight"));
    /** The pixel that the picked weight comes from; at first in the middle of the stroke. */
    static final Key.Whole PIXEL = Key.whole("pixel", 406, 0, TwoLayerModel.PIXELS - 1);
    /** The hidden unit that it goes to; at first one that makes a 3 of a 5. */
    static final Key.Whole UNIT = Key.whole("unit", 34, 0, TwoLayerModel.HIDDEN - 1);
    /** How many factors of the slope have been found, from the loss on. */
    static final Key.Number BACK = Key.number("back", FACTORS, 0, FACTORS);

    static final Keys KEYS = Keys.of(IMAGE, FLOW, SUBJECT, MAP, PIXEL, UNIT, BACK);

    static final Question<Text> CORNER = Question.choice(
                    "corner",
                    TwoLayerText.CORNER_LABEL,
                    0,
                    Text.of("정확히 0입니다", "exactly 0"),
                    Text.of("0에 가깝지만 0은 아닙니다", "close to 0, but not 0"),
                    Text.of("다른 가중치와 비슷합니다", "much like those of other weights"))
            .because(
                    Text.of("", ""),
                    Text.of(
                            "빈 픽셀에는 어떤 가중치를 곱해도 합이 조금도 바뀌지 않습니다.",
                            "Whatever weight multiplies a blank pixel, the sum does not change at all."),
                    Text.of(
                            "앞의 인수는 같지만, 마지막에 곱하는 픽셀의 값이 다릅니다.",
                            "The factors before are the same, but the last one, the pixel, differs."));

    public static final Vocabulary VOCABULARY = Vocabulary.of(KEYS)
            .controls("figure", "map", "image", "own", "weight", "tools")
            .derived("ink")
            .handles(PIXEL, FLOW, BACK)
            .guesses(CORNER);

    /** What the layers of the forward pass hold: pixels, sums, what the sigmoid makes of them, scores, probabilities. */
    enum Layer {
        X,
        A1,
        Z1,
        A2,
        Y
    }

    enum Subject {
        NETWORK,
        GRAPH
    }

    /** What is drawn at each pixel. */
    enum PixelMap {
        INK,
        PRODUCTS,
        SLOPES
    }

    private TwoLayerState() {}
}
