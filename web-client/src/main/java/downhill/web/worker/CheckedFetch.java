package downhill.web.worker;

import downhill.web.dom.Http;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Fetches a file whose content can be checked.
 *
 * <p>A file that stays silent, or arrives with other bytes than it should have, is fetched once more, past every cache
 * on the way; if that fails too, the caller is told why.
 *
 * @param <T> what is made of its bytes
 */
final class CheckedFetch<T> {
    /** The status of a file that arrived with the wrong content every time. */
    static final int DAMAGED = 200;

    private static final int MAX_ATTEMPTS = 2;

    private final Source source;
    private final String url;
    private final Http.Progress progress;
    private final Reader<T> reader;
    private final Consumer<T> arrived;
    private final IntConsumer failed;
    private int attempts;
    private Http.Transfer transfer;
    private boolean aborted;

    /** Where files come from. */
    interface Source {
        /** As {@link Http#getBytes}. */
        Http.Transfer get(String url, boolean pastCaches, Http.Progress progress, Http.BytesAnswer answer);
    }

    /** Makes something of the bytes of a file. */
    interface Reader<T> {
        /** Gives the value once, at once or later: what was made of the bytes, or null where they are not as they should be. */
        void read(byte[] body, Consumer<T> value);
    }

    /** Tells once what became of a file; of a failure its status, as {@link Http.BytesAnswer} has it, or {@link #DAMAGED}. */
    CheckedFetch(
            Source source,
            String url,
            Http.Progress progress,
            Reader<T> reader,
            Consumer<T> arrived,
            IntConsumer failed) {
        this.source = source;
        this.url = url;
        this.progress = progress;
        this.reader = reader;
        this.arrived = arrived;
        this.failed = failed;
    }

    void start() {
        attempts++;
        progress.received(0);
        transfer = source.get(url, attempts > 1, progress, (status, body) -> {
            if (aborted) {
                return;
            }
            if (status == Http.SILENT) {
                retryOrFail(status);
            } else if (status != 200) {
                failed.accept(status);
            } else {
                reader.read(body, value -> {
                    if (aborted) {
                        return;
                    }
                    if (value != null) {
                        arrived.accept(value);
                    } else {
                        retryOrFail(DAMAGED);
                    }
                });
            }
        });
    }

    /** Gives the file up: its listener is told nothing more. */
    void abort() {
        aborted = true;
        transfer.abort();
    }

    private void retryOrFail(int status) {
        if (attempts < MAX_ATTEMPTS) {
            start();
        } else {
            failed.accept(status);
        }
    }
}
