package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.web.dom.Http;
import java.util.ArrayList;
import java.util.List;

/**
 * Images on the page itself, for lessons that compute a little without a worker.
 *
 * <p>What has arrived stays. A later call supersedes an earlier one, whose listener is told nothing more.
 */
public final class PageImages {
    private final String dataset;
    private final ShardFetch shards = new ShardFetch();
    private int pick;

    /** Is told how the first images of both parts arrive. */
    public interface Listener {
        /** So much has arrived, from 0 to 1. */
        void progress(double share);

        /** Something did not arrive: offline, most likely. Asking again goes on where it stopped. */
        void failed();

        void arrived(LabeledImages train, LabeledImages test);
    }

    /** Is told how chosen images arrive, in the order asked for. */
    public interface PickListener {
        void failed();

        void arrived(LabeledImages images);
    }

    public PageImages(String dataset) {
        this.dataset = dataset;
    }

    public void fetch(int trainSize, int testSize, Listener listener) {
        shards.fetch(dataset, trainSize, testSize, new ShardFetch.Listener() {
            @Override
            public void progress(Report.DataProgress progress) {
                listener.progress(progress.totalBytes() == 0 ? 1 : progress.bytes() / progress.totalBytes());
            }

            @Override
            public void failed(Report report) {
                listener.failed();
            }

            @Override
            public void complete(Manifest manifest, LabeledImages train, LabeledImages test) {
                listener.arrived(train, test);
            }
        });
    }

    /** Fetches single training images, by their indices, from anywhere in the set, without the thousands around them. */
    public void pick(int[] indices, PickListener listener) {
        int thisPick = ++pick;
        shards.manifest(dataset, (manifest, address, status) -> {
            if (thisPick == pick) {
                if (manifest == null) {
                    listener.failed();
                } else {
                    new Picking(manifest, indices.clone(), thisPick, listener).fetch();
                }
            }
        });
    }

    /** One pick under way. */
    private final class Picking {
        private final Manifest manifest;
        private final int[] indices;
        private final int thisPick;
        private final PickListener listener;
        private final byte[] pixels;
        private final byte[] labels;
        private int missing;
        private boolean failed;

        Picking(Manifest manifest, int[] indices, int thisPick, PickListener listener) {
            this.manifest = manifest;
            this.indices = indices;
            this.thisPick = thisPick;
            this.listener = listener;
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
                    listener.arrived(LabeledImages.of(pixels, labels, pixelCount()));
                }
            });
        }

        private void fail() {
            failed = true;
            listener.failed();
        }
    }
}
