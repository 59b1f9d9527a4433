package downhill.web.insight;

import downhill.core.diagnosis.HiddenActivity;
import downhill.core.function.Activation;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.LanguageChoice;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Whether a hidden unit still learns, and how the page marks and says it. */
enum UnitHealth {
    /** It learns, as far as is known. */
    WELL("", Text.of("은닉 뉴런 {0}", "Hidden unit {0}")),
    /** A ReLU unit that is 0 on every image that was looked at. */
    DEAD("×", Text.of("은닉 뉴런 {0}, 죽음", "Hidden unit {0}, dead")),
    /** A sigmoid unit that is near 0 or 1 on nearly every image: flat, as its mark. */
    SATURATED("—", Text.of("은닉 뉴런 {0}, 포화", "Hidden unit {0}, saturated"));

    static final Text TRAINING_IMAGES = Text.of("훈련 이미지", "training images");
    static final Text TEST_IMAGES = Text.of("시험 이미지", "test images");

    private static final Text MANY_DEAD = Text.of(
            "은닉 뉴런 {1}개 가운데 {0}개가 죽었습니다. {3} {2}장 모두에서 출력이 0입니다.",
            "{0} of {1} units are dead: their output is 0 on all {2} {3}.");
    private static final Text ONE_DEAD = Text.of(
            "은닉 뉴런 {1}개 가운데 1개가 죽었습니다. {3} {2}장 모두에서 출력이 0입니다.",
            "1 of {1} units is dead: its output is 0 on all {2} {3}.");
    private static final Text NONE_DEAD = Text.of("은닉 뉴런 {1}개 가운데 죽은 것은 없습니다.", "None of the {1} units is dead.");
    private static final Text MANY_SATURATED = Text.of(
            "은닉 뉴런 {1}개 가운데 {0}개가 포화되었습니다. {3} {2}장의 {4}% 이상에서 출력이 {5}보다 작거나 {6}보다 큽니다.",
            "{0} of {1} units are saturated: on {4}% of {2} {3} or more, their output is below {5} or above {6}.");
    private static final Text ONE_SATURATED = Text.of(
            "은닉 뉴런 {1}개 가운데 1개가 포화되었습니다. {3} {2}장의 {4}% 이상에서 출력이 {5}보다 작거나 {6}보다 큽니다.",
            "1 of {1} units is saturated: on {4}% of {2} {3} or more, its output is below {5} or above {6}.");
    private static final Text NONE_SATURATED =
            Text.of("은닉 뉴런 {1}개 가운데 포화된 것은 없습니다.", "None of the {1} units is saturated.");
    private static final Text WHY_DEAD = Text.of(
            "죽은 뉴런입니다. {1} {0}장 모두에서 합이 0 이하라 출력이 0입니다. ReLU는 여기서 기울기도 0이라 기울기가 이 뉴런을 지나"
                    + " 가중치까지 가지 못합니다. 모든 훈련 이미지에서 그런 뉴런은 더 배우지 못합니다.",
            "This unit is dead. On all {0} {1} its sum is 0 or less, so its output is 0. There the slope of ReLU is 0 as well:"
                    + " no slope gets through to its weights. A unit that is dead on every training image never learns again.");
    private static final Text WHY_SATURATED = Text.of(
            "포화된 뉴런입니다. {2} {0}장의 {1}%에서 출력 y가 {3}보다 작거나 {4}보다 큽니다. 그러면 시그모이드의 기울기 y(1−y)가 {5}보다"
                    + " 작아(가장 크면 0.25), 이 뉴런의 가중치는 더디게 바뀝니다.",
            "This unit is saturated. On {1}% of {0} {2} its output y is below {3} or above {4}. There the slope"
                    + " y(1−y) of the sigmoid is below {5} (at most it is 0.25), and its weights change slowly.");

    private final String sign;
    final Text unitName;

    UnitHealth(String sign, Text unitName) {
        this.sign = sign;
        this.unitName = unitName;
    }

    /** Tells how a unit is; well where nobody has looked, or there is no such unit. */
    static UnitHealth of(HiddenActivity activity, int unit) {
        if (activity == null || unit < 0 || unit >= activity.unitCount()) {
            return WELL;
        }
        return activity.isDead(unit) ? DEAD : activity.isSaturated(unit) ? SATURATED : WELL;
    }

    /** Tells how those that do not learn are, if there are any. */
    static UnitHealth worst(HiddenActivity activity) {
        if (activity == null) {
            return WELL;
        }
        return activity.deadUnits() > 0 ? DEAD : activity.saturatedUnits() > 0 ? SATURATED : WELL;
    }

    /** Says how many have stopped learning, by images of a kind. */
    static Text count(LanguageChoice language, HiddenActivity activity, Text images) {
        boolean relu = activity.activation() == Activation.RELU;
        int count = relu ? activity.deadUnits() : activity.saturatedUnits();
        Text none = relu ? NONE_DEAD : NONE_SATURATED;
        Text one = relu ? ONE_DEAD : ONE_SATURATED;
        Text many = relu ? MANY_DEAD : MANY_SATURATED;
        return (count == 0 ? none : count == 1 ? one : many)
                .with(
                        count,
                        activity.unitCount(),
                        language.whole(activity.images()),
                        images,
                        JsNumber.fixed(100 * HiddenActivity.NEARLY_ALL, 0),
                        JsNumber.toText(HiddenActivity.FLAT),
                        JsNumber.toText(1 - HiddenActivity.FLAT));
    }

    /** Shows the sign, or hides the mark where nothing is wrong. */
    void mark(HTMLElement mark) {
        mark.setHidden(this == WELL);
        Dom.setText(mark, sign);
    }

    /** Explains it, or returns null where nothing is wrong. */
    Text why(LanguageChoice language, HiddenActivity activity, int unit, Text images) {
        return switch (this) {
            case WELL -> null;
            case DEAD -> WHY_DEAD.with(language.whole(activity.images()), images);
            case SATURATED ->
                WHY_SATURATED.with(
                        language.whole(activity.images()),
                        JsNumber.fixed(100 * activity.saturated()[unit], 0),
                        images,
                        JsNumber.toText(HiddenActivity.FLAT),
                        JsNumber.toText(1 - HiddenActivity.FLAT),
                        JsNumber.significant(HiddenActivity.FLAT * (1 - HiddenActivity.FLAT), 3));
        };
    }
}
