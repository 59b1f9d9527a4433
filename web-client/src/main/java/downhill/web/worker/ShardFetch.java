package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.web.dom.Http;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Fetches the images that a run needs and no others, a few shards at a time.
 *
 * <p>Shards that have arrived stay, whatever happens to the others: the next call fetches only what is missing.
 */
final class ShardFetch {
    private static final int AT_ONCE = 4;

    /** By the address of a set's first shard. */
    private final Map<String, ImageShards> sets = new HashMap<>();

    private final Map<String, Manifest> manifests = new HashMap<>();
    private int call;

    /** Hears how a call goes. It hears nothing more once another call has been made. */
    interface Listener {
        void progress(Report.DataProgress progress);

        void failed(Report report);

        void complete(Manifest manifest, LabeledImages train, LabeledImages test);
    }

    /** Fetches the first images of a data set. */
    void fetch(String dataset, int trainSize, int testSize, Listener listener) {
        int thisCall = ++call;
        manifest(dataset, (manifest, address, status) -> {
            if (thisCall != call) {
                return;
            }
            if (manifest == null) {
                listener.failed(new Report.DataFailed(address, status));
            } else {
                fetchShards(manifest, trainSize, testSize, thisCall, listener);
            }
        });
    }

    /** Hears a data set's manifest, or null and the status with which it did not arrive. */
    interface ManifestListener {
        void take(Manifest manifest, String address, int status);
    }

    /** Fetches a data set's manifest once. */
    void manifest(String dataset, ManifestListener listener) {
        String address = "/data/" + dataset + "/manifest.json";
        Manifest known = manifests.get(dataset);
        if (known != null) {
            listener.take(known, address, 200);
            return;
        }
        Http.get(address, (status, body) -> {
            Manifest manifest = status == 200 ? parse(body) : null;
            if (manifest != null) {
                manifests.put(dataset, manifest);
            }
            listener.take(manifest, address, status);
        });
    }

    private static Manifest parse(String body) {
        try {
            return Manifest.parse(body);
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private void fetchShards(Manifest manifest, int trainSize, int testSize, int thisCall, Listener listener) {
        int trainCount = Manifest.count(manifest.train());
        int testCount = Manifest.count(manifest.test());
        if (trainSize > trainCount) {
            listener.failed(new Report.DataTooSmall("trainSize", trainCount));
        } else if (testSize > testCount) {
            listener.failed(new Report.DataTooSmall("testSize", testCount));
        } else {
            new Download(manifest, trainSize, testSize, thisCall, listener).fetchNext();
        }
    }

    private ImageShards set(List<Manifest.Shard> shards) {
        return sets.computeIfAbsent(shards.get(0).url(), first -> new ImageShards());
    }

    /** A shard that a call needs, and the set that it belongs to. */
    private record Wanted(Manifest.Shard shard, ImageShards set) {}

    /** One call under way. */
    private final class Download {
        private final Manifest manifest;
        private final int trainSize;
        private final int testSize;
        private final int thisCall;
        private final Listener listener;
        private final List<Wanted> needed = new ArrayList<>();
        private final int[] received;
        private int next;
        private int underWay;
        private boolean failed;

        Download(Manifest manifest, int trainSize, int testSize, int thisCall, Listener listener) {
            this.manifest = manifest;
            this.trainSize = trainSize;
            this.testSize = testSize;
            this.thisCall = thisCall;
            this.listener = listener;
            want(manifest.test(), testSize);
            want(manifest.train(), trainSize);
            received = new int[needed.size()];
        }

        private void want(List<Manifest.Shard> shards, int size) {
            for (Manifest.Shard shard : Manifest.firstOf(shards, size)) {
                needed.add(new Wanted(shard, set(shards)));
            }
        }

        void fetchNext() {
            while (!failed && underWay < AT_ONCE && next < needed.size()) {
                int index = next++;
                Wanted wanted = needed.get(index);
                if (!wanted.set().has(wanted.shard())) {
                    underWay++;
                    Http.getBytes(
                            wanted.shard().url(),
                            bytes -> note(index, bytes),
                            (status, body) -> take(index, wanted, status, body));
                }
            }
            if (failed || thisCall != call) {
                return;
            }
            tellProgress();
            if (underWay == 0) {
                listener.complete(manifest, images(manifest.train(), trainSize), images(manifest.test(), testSize));
            }
        }

        private void note(int index, int bytes) {
            received[index] = bytes;
            if (!failed && thisCall == call) {
                tellProgress();
            }
        }

        private void take(int index, Wanted wanted, int status, byte[] body) {
            underWay--;
            received[index] = 0;
            Manifest.Shard shard = wanted.shard();
            LabeledImages images = status == 200 ? read(shard, body) : null;
            if (images != null) {
                wanted.set().put(shard, images);
            } else if (!failed) {
                failed = true;
                if (thisCall == call) {
                    listener.failed(new Report.DataFailed(shard.url(), status));
                }
            }
            fetchNext();
        }

        /** Returns the shard's images, or null where the bytes are not what the manifest says. */
        private LabeledImages read(Manifest.Shard shard, byte[] body) {
            if (body.length != shard.bytes()) {
                return null;
            }
            int pixelCount = manifest.rows() * manifest.columns();
            byte[] pixels = new byte[shard.count() * pixelCount];
            byte[] labels = new byte[shard.count()];
            System.arraycopy(body, 0, pixels, 0, pixels.length);
            System.arraycopy(body, pixels.length, labels, 0, labels.length);
            try {
                return LabeledImages.of(pixels, labels, pixelCount);
            } catch (IllegalArgumentException damaged) {
                return null;
            }
        }

        private void tellProgress() {
            double bytes = 0;
            double totalBytes = 0;
            int images = 0;
            int totalImages = 0;
            for (int i = 0; i < needed.size(); i++) {
                Manifest.Shard shard = needed.get(i).shard();
                totalBytes += shard.gzipBytes();
                totalImages += shard.count();
                if (needed.get(i).set().has(shard)) {
                    bytes += shard.gzipBytes();
                    images += shard.count();
                } else {
                    bytes += shard.gzipBytes() * Math.min(1.0, (double) received[i] / shard.bytes());
                }
            }
            listener.progress(new Report.DataProgress(bytes, totalBytes, images, totalImages));
        }

        private LabeledImages images(List<Manifest.Shard> shards, int size) {
            return set(shards).first(Manifest.firstOf(shards, size), size);
        }
    }
}
