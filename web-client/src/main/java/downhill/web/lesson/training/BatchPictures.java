package downhill.web.lesson.training;

import downhill.core.data.LabeledImages;
import downhill.web.lesson.run.RunNote;
import downhill.web.page.LanguageChoice;
import downhill.web.worker.PageImages;
import java.util.Arrays;

/** Fetches the images of a mini-batch: with few images, the run's own files; with all of them, only the hundred. */
final class BatchPictures {
    private final PageImages source = new PageImages(EpochImages.FEW.config.dataset());
    /** Says where images did not arrive. */
    final RunNote note;

    private final Runnable listener;
    private LabeledImages few;
    private boolean asked;
    private EpochImages run;
    private int[] wanted = {};
    private LabeledImages arrived;

    BatchPictures(LanguageChoice language, Runnable listener) {
        this.listener = listener;
        note = new RunNote(language, this::fetch);
    }

    /** Returns the images of a mini-batch, or null until they have arrived. */
    LabeledImages of(EpochImages newRun, int[] batch) {
        if (newRun != run || !Arrays.equals(batch, wanted)) {
            run = newRun;
            wanted = batch;
            arrived = run == EpochImages.FEW && few != null ? picked(few, wanted) : null;
            if (arrived == null) {
                fetch();
            }
        }
        return arrived;
    }

    private void fetch() {
        note.clear();
        if (run == EpochImages.ALL) {
            source.pick(wanted, note::offline, this::take);
        } else if (!asked) {
            asked = true;
            source.fetch(run.config.trainSize(), run.config.testSize(), this::fail, (train, test) -> {
                few = train;
                if (run == EpochImages.FEW) {
                    take(picked(few, wanted));
                }
            });
        }
    }

    private void fail() {
        asked = false;
        note.offline();
    }

    private void take(LabeledImages images) {
        arrived = images;
        listener.run();
    }

    private static LabeledImages picked(LabeledImages from, int[] indices) {
        byte[] pixels = new byte[indices.length * from.pixelCount()];
        byte[] labels = new byte[indices.length];
        for (int i = 0; i < indices.length; i++) {
            System.arraycopy(from.pixels(indices[i]), 0, pixels, i * from.pixelCount(), from.pixelCount());
            labels[i] = (byte) from.label(indices[i]);
        }
        return LabeledImages.of(pixels, labels, from.pixelCount());
    }
}
