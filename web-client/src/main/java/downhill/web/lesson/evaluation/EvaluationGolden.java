package downhill.web.lesson.evaluation;

import downhill.core.training.Evaluation;
import downhill.web.lesson.Golden;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Accuracies on 1,000 images from the book's program in NumPy, which prints them after updates i = 0, e, 2e, … for e steps an
 * epoch.
 */
public final class EvaluationGolden {
    private static final Row[] ROWS = {
        new Row(0, 0.1, 0.108),
        new Row(20, 0.105, 0.11),
        new Row(100, 0.718, 0.638),
        new Row(500, 0.967, 0.856),
        new Row(1000, 0.999, 0.86),
        new Row(1990, 1, 0.866),
        new Row(1999, 1, 0.868)
    };

    public static final List<Golden> ALL = all();

    private EvaluationGolden() {}

    private static List<Golden> all() {
        List<Golden> all = new ArrayList<>();
        for (Row row : ROWS) {
            boolean end = row.step() == EvaluationImages.FEW.steps();
            String path = "training.1." + (end ? "final." : "bookAccuracy." + row.update() + ".");
            all.add(accuracy(
                    path + (end ? "trainAccuracy" : "0"), row.train(), EvaluationText.FEW_TRAIN.with(row.update())));
            all.add(accuracy(
                    path + (end ? "testAccuracy" : "1"), row.test(), EvaluationText.FEW_TEST.with(row.update())));
        }
        return List.copyOf(all);
    }

    private static Golden accuracy(String path, double expected, Text label) {
        return Golden.exact(path, expected, label, EvaluationText.SOURCE).within(1e-9);
    }

    /** Shows what the run on 1,000 images has come to so far. */
    static void show(TrainingRun run, GoldenList list) {
        for (int i = 0; i < ROWS.length; i++) {
            Evaluation evaluation = run.evaluationAt(ROWS[i].step());
            if (evaluation != null) {
                list.show(2 * i, evaluation.trainAccuracy());
                list.show(2 * i + 1, evaluation.testAccuracy());
            }
        }
    }

    /** Both accuracies after an update, which has the book's number i; the last one is the end of the run. */
    private record Row(int update, double train, double test) {
        int step() {
            return update + 1;
        }
    }
}
