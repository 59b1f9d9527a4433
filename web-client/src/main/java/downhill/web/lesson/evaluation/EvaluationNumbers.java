package downhill.web.lesson.evaluation;

import downhill.core.training.Evaluation;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.GoldenValue;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.page.LanguageChoice;
import org.teavm.jso.dom.html.HTMLElement;

/** The accuracies that the book's program prints. */
final class EvaluationNumbers {
    private final GoldenList list;
    private final GoldenValue[] values = new GoldenValue[EvaluationGolden.values().length];

    EvaluationNumbers(LanguageChoice language) {
        list = new GoldenList(language);
        for (EvaluationGolden one : EvaluationGolden.values()) {
            values[one.ordinal()] = list.add(one.label(), one);
        }
    }

    HTMLElement element() {
        return list.element();
    }

    /** Shows what the runs, by the ordinals of their images, have come to so far. */
    void show(TrainingRun[] runs) {
        for (EvaluationGolden one : EvaluationGolden.values()) {
            Evaluation evaluation = runs[one.images().ordinal()].evaluationAt(one.step());
            if (evaluation != null) {
                values[one.ordinal()].show(one.isTrain() ? evaluation.trainAccuracy() : evaluation.testAccuracy());
            }
        }
    }
}
