package downhill.web.worker;

import downhill.web.dom.Http;
import java.util.function.Consumer;

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
    private final Listener<T> listener;
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

    /** Is told once what became of a file. */
    interface Listener<T> {
        void arrived(T value);

        /** Is told the status, as {@link Http.BytesAnswer} has it, or {@link #DAMAGED}. */
        void failed(int status);
    }

    CheckedFetch(Source source, String url, Http.Progress progress, Reader<T> reader, Listener<T> listener) {
        this.source = source;
        this.url = url;
        this.progress = progress;
        this.reader = reader;
        this.listener = listener;
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
                listener.failed(status);
            } else {
                reader.read(body, value -> {
                    if (aborted) {
                        return;
                    }
                    if (value != null) {
                        listener.arrived(value);
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
            listener.failed(status);
        }
    }
}
