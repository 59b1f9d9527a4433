package downhill.web.worker;

import downhill.core.data.LabeledImages;
import downhill.web.dom.Digests;
import downhill.web.dom.Http;
import downhill.web.dom.Throttle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/**
 * Fetches the images that a run needs and no others, a few shards at a time.
 *
 * <p>Shards that have arrived stay, whatever happens to the others: the next call fetches only what is missing. A shard
 * arrives only with the SHA-256 that the manifest promises.
 */
final class ShardFetch {
    private static final int AT_ONCE = 4;

    /** Milliseconds. A shard arrives in dozens of pieces, and to show each of them would take all the time. */
    private static final double BETWEEN_PIECES = 100;

    private final List<ImageShards> sets = new ArrayList<>();
    final List<DataSet> dataSets = new ArrayList<>();

    private final CheckedFetch.Source source;
    private final UnaryOperator<Runnable> throttled;
    private final List<CheckedFetch<LabeledImages>> transfers = new ArrayList<>();
    private int call;

    ShardFetch() {
        this(Http::getBytes, task -> new Throttle(BETWEEN_PIECES, task::run)::request);
    }

    /** Fetches from elsewhere, and makes a task run more rarely in another way. */
    ShardFetch(CheckedFetch.Source source, UnaryOperator<Runnable> throttled) {
        this.source = source;
        this.throttled = throttled;
    }

    /** A data set whose manifest has arrived. */
    record DataSet(String name, Manifest manifest) {}

    /** Takes what a call has fetched. */
    interface Images {
        void take(Manifest manifest, LabeledImages train, LabeledImages test);
    }

    /** Is told how a call goes, until it is cancelled. */
    record Listener(Consumer<Report.DataProgress> progress, Consumer<Report> failed, Images complete) {}

    /** Gives up the call under way. What has arrived stays. */
    void cancel() {
        call++;
        transfers.forEach(CheckedFetch::abort);
        transfers.clear();
    }

    /** Fetches the first images of a data set, and cancels the call before. */
    void fetch(String dataset, int trainSize, int testSize, Listener listener) {
        cancel();
        int thisCall = call;
        manifest(dataset, (manifest, address, status) -> {
            if (thisCall != call) {
                return;
            }
            if (manifest == null) {
                listener.failed().accept(new Report.DataFailed(address, status));
            } else {
                fetchShards(dataset, manifest, trainSize, testSize, thisCall, listener);
            }
        });
    }

    /** Takes a data set's manifest, or null and the status with which it did not arrive. */
    interface ManifestListener {
        void take(Manifest manifest, String address, int status);
    }

    /** Fetches a data set's manifest once. */
    void manifest(String dataset, ManifestListener listener) {
        String address = OwnData.isOne(dataset) ? OwnData.address(dataset) : "/data/" + dataset + "/manifest.json";
        for (DataSet known : dataSets) {
            if (known.name.equals(dataset)) {
                listener.take(known.manifest, address, 200);
                return;
            }
        }
        CheckedFetch.Reader<Manifest> reader = (body, value) -> value.accept(parse(Http.text(body)));
        Consumer<Manifest> arrived = manifest -> {
            forget(dataset);
            dataSets.add(new DataSet(dataset, manifest));
            listener.take(manifest, address, 200);
        };
        IntConsumer failed = status -> listener.take(null, address, status);
        new CheckedFetch<>(source, address, bytes -> {}, reader, arrived, failed).start();
    }

    private void forget(String dataset) {
        dataSets.removeIf(known -> known.name.equals(dataset));
    }

    /** Returns null where something is missing. */
    private static Manifest parse(String body) {
        try {
            return Manifest.parse(body).checked();
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    private void fetchShards(
            String dataset, Manifest manifest, int trainSize, int testSize, int thisCall, Listener listener) {
        int trainCount = Manifest.count(manifest.train());
        int testCount = Manifest.count(manifest.test());
        if (trainSize > trainCount) {
            listener.failed().accept(new Report.DataTooSmall("trainSize", trainCount));
        } else if (testSize > testCount) {
            listener.failed().accept(new Report.DataTooSmall("testSize", testCount));
        } else {
            new Download(dataset, manifest, trainSize, testSize, thisCall, listener).fetchNext();
        }
    }

    private ImageShards set(List<Manifest.Shard> shards) {
        String url = shards.get(0).url();
        for (ImageShards known : sets) {
            if (known.firstUrl.equals(url)) {
                return known;
            }
        }
        ImageShards made = new ImageShards(url);
        sets.add(made);
        return made;
    }

    /** A shard that a call needs, and the set that it belongs to. */
    private record Wanted(Manifest.Shard shard, ImageShards set) {}

    private final class Download {
        private final String dataset;
        private final Manifest manifest;
        private final int trainSize;
        private final int testSize;
        private final int thisCall;
        private final Listener listener;
        private final List<Wanted> needed = new ArrayList<>();
        private final int[] received;
        private final Runnable piecesTold = throttled.apply(this::tellOfPieces);
        private int next;
        private int underWay;
        private boolean failed;

        Download(String dataset, Manifest manifest, int trainSize, int testSize, int thisCall, Listener listener) {
            this.dataset = dataset;
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
                    fetch(index, wanted);
                }
            }
            if (failed) {
                return;
            }
            tellProgress();
            if (underWay == 0) {
                listener.complete()
                        .take(manifest, images(manifest.train(), trainSize), images(manifest.test(), testSize));
            }
        }

        private void note(int index, int bytes) {
            received[index] = bytes;
            piecesTold.run();
        }

        private void fetch(int index, Wanted wanted) {
            String url = wanted.shard().url();
            CheckedFetch.Reader<LabeledImages> reader = (body, value) -> read(wanted.shard(), body, value);
            Consumer<LabeledImages> arrived = images -> {
                wanted.set().put(wanted.shard(), images);
                end(index);
            };
            IntConsumer refused = status -> {
                fail(url, status);
                end(index);
            };
            CheckedFetch<LabeledImages> transfer =
                    new CheckedFetch<>(source, url, bytes -> note(index, bytes), reader, arrived, refused);
            transfers.add(transfer);
            transfer.start();
        }

        private void end(int index) {
            underWay--;
            received[index] = 0;
            fetchNext();
        }

        /** Gives up. The manifest goes too: the shards it names may no longer be those that the server has. */
        private void fail(String url, int status) {
            forget(dataset);
            boolean arrived = status == Http.NO_MEMORY;
            failWith(arrived ? new Report.WorkerFailed("out of memory") : new Report.DataFailed(url, status));
        }

        private void failWith(Report report) {
            if (!failed) {
                failed = true;
                listener.failed().accept(report);
            }
        }

        /** Makes images of a shard's bytes if they are those that the manifest promises. */
        private void read(Manifest.Shard shard, byte[] body, Consumer<LabeledImages> value) {
            if (body.length != shard.bytes()) {
                value.accept(null);
                return;
            }
            Digests.sha256(body, sha256 -> {
                LabeledImages images;
                try {
                    images = sha256.equals(shard.sha256()) ? imagesOf(shard, body) : null;
                } catch (RuntimeException | Error refused) {
                    failWith(new Report.WorkerFailed(Job.reason(refused)));
                    return;
                }
                value.accept(images);
            });
        }

        private LabeledImages imagesOf(Manifest.Shard shard, byte[] body) {
            int pixelCount = manifest.rows() * manifest.columns();
            byte[] pixels = new byte[shard.count() * pixelCount];
            byte[] labels = new byte[shard.count()];
            System.arraycopy(body, 0, pixels, 0, pixels.length);
            System.arraycopy(body, pixels.length, labels, 0, labels.length);
            return LabeledImages.of(pixels, labels, pixelCount);
        }

        private void tellOfPieces() {
            if (underWay > 0 && !failed && thisCall == call) {
                tellProgress();
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
            listener.progress().accept(new Report.DataProgress(bytes, totalBytes, images, totalImages));
        }

        private LabeledImages images(List<Manifest.Shard> shards, int size) {
            return set(shards).first(Manifest.firstOf(shards, size), size);
        }
    }
}
