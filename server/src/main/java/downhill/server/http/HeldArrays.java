package downhill.server.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The arrays that answers keep in memory. Above the limit, the answers with the oldest arrays are given up. */
final class HeldArrays {
    private final long maxBytes;
    /** By identity, in the order of their first answers. */
    private final Map<byte[], Set<Runnable>> answers = new LinkedHashMap<>();

    private long bytes;

    HeldArrays(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    void begin(byte[] array, Runnable giveUp) {
        tooManyWith(array, giveUp).forEach(Runnable::run);
    }

    private synchronized List<Runnable> tooManyWith(byte[] array, Runnable giveUp) {
        if (!answers.containsKey(array)) {
            answers.put(array, new LinkedHashSet<>());
            bytes += array.length;
        }
        answers.get(array).add(giveUp);
        List<Runnable> oldest = new ArrayList<>();
        long left = bytes;
        for (Map.Entry<byte[], Set<Runnable>> held : answers.entrySet()) {
            if (left <= maxBytes) {
                break;
            }
            oldest.addAll(held.getValue());
            left -= held.getKey().length;
        }
        return oldest;
    }

    /** May be called again for an answer that has ended. */
    synchronized void end(byte[] array, Runnable giveUp) {
        Set<Runnable> own = answers.get(array);
        if (own != null && own.remove(giveUp) && own.isEmpty()) {
            answers.remove(array);
            bytes -= array.length;
        }
    }
}
