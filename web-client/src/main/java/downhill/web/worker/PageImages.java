package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.web.dom.Http;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Images on the page itself, for lessons that compute a little without a worker.
 *
 * <p>What has arrived stays. A later call supersedes an earlier one, whose listener is told nothing more.
 */
public final class PageImages {
    private final String dataset;
    private final ShardFetch shards = new ShardFetch();
    private int pick;

    public PageImages(String dataset) {
        this.dataset = dataset;
    }

    /** Fetches the first training and test images. They fail while offline, most likely; asking again goes on from there. */
    public void fetch(int trainSize, int testSize, Runnable failed, BiConsumer<LabeledImages, LabeledImages> arrived) {
        shards.fetch(
                dataset,
                trainSize,
                testSize,
                new ShardFetch.Listener(
                        progress -> {},
                        report -> failed.run(),
                        (manifest, train, test) -> arrived.accept(train, test)));
    }

    /** Fetches single training images, by their indices, from anywhere in the set, without the thousands around them. */
    public void pick(int[] indices, Runnable failed, Consumer<LabeledImages> arrived) {
        int thisPick = ++pick;
        shards.manifest(dataset, (manifest, address, status) -> {
            if (thisPick == pick) {
                if (manifest == null) {
                    failed.run();
                } else {
                    new Picking(manifest, indices.clone(), thisPick, failed, arrived).fetch();
                }
            }
        });
    }

    private final class Picking {
        private final Manifest manifest;
        private final int[] indices;
        private final int thisPick;
        private final Runnable onFailure;
        private final Consumer<LabeledImages> arrived;
        private final byte[] pixels;
        private final byte[] labels;
        private int missing;
        private boolean failed;

        Picking(Manifest manifest, int[] indices, int thisPick, Runnable onFailure, Consumer<LabeledImages> arrived) {
            this.manifest = manifest;
            this.indices = indices;
            this.thisPick = thisPick;
            this.onFailure = onFailure;
            this.arrived = arrived;
            pixels = new byte[indices.length * pixelCount()];
            labels = new byte[indices.length];
        }

        private int pixelCount() {
            return manifest.rows() * manifest.columns();
        }

        void fetch() {
            List<Manifest.Shard> parts = new ArrayList<>(manifest.train());
            int i = 0;
            while (i < indices.length) {
                int at = indices[i];
                int shard = 0;
                while (shard < parts.size() && at >= parts.get(shard).count()) {
                    at -= parts.get(shard++).count();
                }
                if (shard == parts.size()) {
                    fail();
                    return;
                }
                Manifest.Shard part = parts.get(shard);
                int run = consecutive(i, part.count() - at);
                missing += 2;
                fetchPart(part.url(), at * pixelCount(), run * pixelCount(), pixels, i * pixelCount());
                fetchPart(part.url(), part.count() * pixelCount() + at, run, labels, i);
                i += run;
            }
        }

        /** Returns how many images from a place in the list on follow each other in the shard too. */
        private int consecutive(int from, int most) {
            int run = 1;
            while (run < most && from + run < indices.length && indices[from + run] == indices[from] + run) {
                run++;
            }
            return run;
        }

        private void fetchPart(String url, int first, int count, byte[] into, int at) {
            Http.getPart(url, first, count, (status, body) -> {
                if (failed || thisPick != pick) {
                    return;
                }
                if (status != 200) {
                    fail();
                    return;
                }
                System.arraycopy(body, 0, into, at, count);
                if (--missing == 0) {
                    arrived.accept(LabeledImages.of(pixels, labels, pixelCount()));
                }
            });
        }

        private void fail() {
            failed = true;
            onFailure.run();
        }
    }
}
