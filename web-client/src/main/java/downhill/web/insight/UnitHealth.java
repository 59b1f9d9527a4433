package downhill.web.insight;

import downhill.core.diagnosis.HiddenActivity;
import downhill.core.function.Activation;
import downhill.web.dom.Dom;
import downhill.web.dom.JsNumber;
import downhill.web.page.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Whether a hidden unit still learns, and how the page marks and says it. */
enum UnitHealth {
    /** It learns, as far as is known. */
    WELL("", InsightText.UNIT),
    /** A ReLU unit that is 0 on every image. */
    DEAD("×", InsightText.UNIT_DEAD),
    /** A sigmoid unit that is near 0 or 1 on nearly every image: flat, as its mark. */
    SATURATED("—", InsightText.UNIT_SATURATED);

    private final String sign;
    private final Text unitName;

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

    /** Says how many have stopped learning. */
    static Text count(HiddenActivity activity) {
        boolean relu = activity.activation() == Activation.RELU;
        int count = relu ? activity.deadUnits() : activity.saturatedUnits();
        Text none = relu ? InsightText.NONE_DEAD : InsightText.NONE_SATURATED;
        Text one = relu ? InsightText.DEAD_ONE : InsightText.SATURATED_ONE;
        Text many = relu ? InsightText.DEAD : InsightText.SATURATED;
        return (count == 0 ? none : count == 1 ? one : many).with(count, activity.unitCount(), activity.images());
    }

    Text unitName() {
        return unitName;
    }

    /** Shows the sign, or hides the mark where nothing is wrong. */
    void mark(HTMLElement mark) {
        mark.setHidden(this == WELL);
        Dom.setText(mark, sign);
    }

    /** Explains it, or returns null where nothing is wrong. */
    Text why(HiddenActivity activity, int unit) {
        return switch (this) {
            case WELL -> null;
            case DEAD -> InsightText.WHY_DEAD.with(activity.images());
            case SATURATED ->
                InsightText.WHY_SATURATED.with(activity.images(), JsNumber.fixed(100 * activity.saturated()[unit], 0));
        };
    }
}
