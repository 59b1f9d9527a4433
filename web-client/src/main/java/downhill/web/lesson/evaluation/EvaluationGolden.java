package downhill.web.lesson.evaluation;

import downhill.core.training.Evaluation;
import downhill.web.lesson.Golden;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Accuracies from the book's program in NumPy, which prints them after updates i = 0, e, 2e, … for e steps an epoch:
 * 1,000 images with seed 1, and 5,000 with seed 0.
 */
public final class EvaluationGolden {
    private static final Row[] ROWS = {
        new Row(EvaluationImages.FEW, 0, 0.1, 0.108),
        new Row(EvaluationImages.FEW, 20, 0.105, 0.11),
        new Row(EvaluationImages.FEW, 100, 0.718, 0.638),
        new Row(EvaluationImages.FEW, 500, 0.967, 0.856),
        new Row(EvaluationImages.FEW, 1000, 0.999, 0.86),
        new Row(EvaluationImages.FEW, 1990, 1, 0.866),
        new Row(EvaluationImages.FEW, 1999, 1, 0.868),
        new Row(EvaluationImages.SOME, 0, 0.0868, 0.087),
        new Row(EvaluationImages.SOME, 100, 0.1944, 0.231),
        new Row(EvaluationImages.SOME, 200, 0.5032, 0.486),
        new Row(EvaluationImages.SOME, 500, 0.7398, 0.711),
        new Row(EvaluationImages.SOME, 900, 0.8648, 0.827),
        new Row(EvaluationImages.SOME, 950, 0.8748, 0.834),
        new Row(EvaluationImages.SOME, 999, 0.8766, 0.836)
    };

    public static final List<Golden> ALL = all();

    private EvaluationGolden() {}

    private static List<Golden> all() {
        List<Golden> all = new ArrayList<>();
        for (Row row : ROWS) {
            boolean few = row.images() == EvaluationImages.FEW;
            boolean end = row.step() == row.images().steps();
            String path =
                    (few ? "training.1." : "training.0.") + (end ? "final." : "bookAccuracy." + row.update() + ".");
            Text train = few ? EvaluationText.FEW_TRAIN : EvaluationText.SOME_TRAIN;
            Text test = few ? EvaluationText.FEW_TEST : EvaluationText.SOME_TEST;
            all.add(accuracy(path + (end ? "trainAccuracy" : "0"), row.train(), train.with(row.update())));
            all.add(accuracy(path + (end ? "testAccuracy" : "1"), row.test(), test.with(row.update())));
        }
        return List.copyOf(all);
    }

    private static Golden accuracy(String path, double expected, Text label) {
        return Golden.exact(path, expected, label, EvaluationText.SOURCE).within(1e-9);
    }

    /** Shows what the runs, by the ordinals of their images, have come to so far. */
    static void show(TrainingRun[] runs, GoldenList list) {
        for (int i = 0; i < ROWS.length; i++) {
            Evaluation evaluation = runs[ROWS[i].images().ordinal()].evaluationAt(ROWS[i].step());
            if (evaluation != null) {
                list.show(2 * i, evaluation.trainAccuracy());
                list.show(2 * i + 1, evaluation.testAccuracy());
            }
        }
    }

    /** Both accuracies after an update, which has the book's number i; the last one is the end of the run. */
    private record Row(EvaluationImages images, int update, double train, double test) {
        int step() {
            return update + 1;
        }
    }
}
