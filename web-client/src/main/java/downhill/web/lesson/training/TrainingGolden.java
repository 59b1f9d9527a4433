package downhill.web.lesson.training;

import downhill.web.lesson.Golden;
import downhill.web.lesson.GoldenList;
import downhill.web.lesson.run.TrainingRun;
import downhill.web.page.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Losses of mini-batches with seed 0 and 5,000 images, computed with NumPy: before the update, as this page draws them, and
 * after it, as the book's program keeps them in its {@code train_loss_list}.
 */
public final class TrainingGolden {
    private static final Row[] ROWS = {
        new Row(0, 2.303333400652058, 2.292928579057716),
        new Row(1, 2.3020012851503475, 2.2906526721261486),
        new Row(2, 2.305170772974764, 2.302649433472869),
        new Row(10, 2.2967280759870707, 2.2918040915455022),
        new Row(100, 2.292008322386884, 2.2808288745969363),
        new Row(200, 2.1457575309951933, 2.1379078441498796),
        new Row(500, 0.9804372538307414, 0.9679704920327467),
        new Row(900, 0.6790601572292804, 0.6734677429027712)
    };

    /** Before and after, update by update. */
    public static final List<Golden> ALL = all();

    private TrainingGolden() {}

    private static List<Golden> all() {
        List<Golden> all = new ArrayList<>();
        for (Row row : ROWS) {
            all.add(loss("batchLossBeforeStep.", row.update, row.before, TrainingText.GOLDEN_BEFORE));
            all.add(loss("bookLoss.", row.update, row.after, TrainingText.GOLDEN_AFTER));
        }
        return List.copyOf(all);
    }

    private static Golden loss(String name, int update, double expected, Text label) {
        return Golden.exact("training.0." + name + update, expected, label.with(update), TrainingText.SOURCE)
                .within(1e-9);
    }

    static void show(TrainingRun run, GoldenList list) {
        for (int i = 0; i < ROWS.length; i++) {
            int update = ROWS[i].update;
            if (run.losses().count() > update) {
                list.show(2 * i, run.losses().loss(update));
            }
            if (run.lossesAfterUpdate.size() > update) {
                list.show(2 * i + 1, run.lossesAfterUpdate.get(update));
            }
        }
    }

    /** The losses on both sides of an update, which has the book's number i; the steps of this page count from 1. */
    private record Row(int update, double before, double after) {}
}
