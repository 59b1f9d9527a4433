package downhill.web.lesson.training;

import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** The losses of the reference, on both sides of their updates. */
final class TrainingNumbers {
    private final GoldenList list;
    private final GoldenValue[] values = new GoldenValue[TrainingGolden.values().length];

    TrainingNumbers(LanguageChoice language) {
        list = new GoldenList(language);
        for (TrainingGolden one : TrainingGolden.values()) {
            values[one.ordinal()] = list.add(
                    (one.isAfterUpdate() ? TrainingText.GOLDEN_AFTER : TrainingText.GOLDEN_BEFORE).with(one.update()),
                    one);
        }
    }

    HTMLElement element() {
        return list.element();
    }

    /** Shows what a run has come to so far. */
    void show(TrainingRun run) {
        for (TrainingGolden one : TrainingGolden.values()) {
            if (!one.isAfterUpdate() && run.losses().count() > one.update()) {
                values[one.ordinal()].show(run.losses().loss(one.update()));
            } else if (one.isAfterUpdate() && run.lossesAfterUpdate().size() > one.update()) {
                values[one.ordinal()].show(run.lossesAfterUpdate().get(one.update()));
            }
        }
    }
}
