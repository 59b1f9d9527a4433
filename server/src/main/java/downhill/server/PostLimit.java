package downhill.server;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * How much an address may save: a bucket of {@value #CAPACITY} that refills in a minute.
 *
 * <p>A whole class sits behind one address, so the limit is generous: it stops a program that has gone
 * wild, not a lesson.
 */
final class PostLimit {
    /** Most posts at once, and most a minute in the long run. */
    static final int CAPACITY = 600;

    private static final double PER_MILLISECOND = CAPACITY / 60_000.0;

    /** From so many addresses on, those whose buckets are full again are forgotten. */
    static final int MAX_ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Bucket> buckets = new HashMap<>();

    /**
     * Creates the limit.
     *
     * @param clock tells how much time has passed
     */
    PostLimit(Clock clock) {
        this.clock = clock;
    }

    private record Bucket(double tokens, long time) {
        Bucket at(long now) {
            double refilled = tokens + Math.max(0, now - time) * PER_MILLISECOND;
            return new Bucket(Math.min(refilled, CAPACITY), now);
        }
    }

    /**
     * Takes one from the bucket of a request's address.
     *
     * @param ctx the request
     * @throws Problem 429 if it is empty; the header Retry-After says for how many seconds
     */
    void take(Context ctx) {
        int wait = take(Client.of(ctx).address());
        if (wait > 0) {
            ctx.header("Retry-After", Integer.toString(wait));
            throw new Problem(429, "too much is saved from this address; try again in " + wait + " s");
        }
    }

    /** Answers 0 if the address may go on; else the whole seconds to wait, at least 1. */
    synchronized int take(String address) {
        long now = clock.millis();
        if (buckets.size() >= MAX_ADDRESSES) {
            buckets.values().removeIf(bucket -> bucket.at(now).tokens() >= CAPACITY);
        }
        Bucket bucket = buckets.getOrDefault(address, new Bucket(CAPACITY, now)).at(now);
        boolean allowed = bucket.tokens() >= 1;
        buckets.put(address, allowed ? new Bucket(bucket.tokens() - 1, now) : bucket);
        return allowed ? 0 : (int) Math.ceil((1 - bucket.tokens()) / PER_MILLISECOND / 1000);
    }

    /** Returns how many addresses are remembered. */
    synchronized int addresses() {
        return buckets.size();
    }
}
