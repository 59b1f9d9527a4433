package downhill.server.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import downhill.server.json.Problem;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How much may be saved: buckets that refill in a minute.
 *
 * <p>A whole class sits behind one address, so each browser has a bucket of its own, by the random token that the page
 * sends along, and a program that has gone wild in one stops itself alone. Requests without a token share one bucket an
 * address, apart from those of the pages. Tokens cost nothing, so an address has a wide limit beside.
 */
public final class PostLimit {
    /** The header of the token. It is compared in memory, for minutes, and neither kept nor logged. */
    static final String TOKEN = "Downhill-Client";

    /** Most posts of a browser at once, and most a minute in the long run; it may have kept dozens while away. */
    static final int OF_CLIENT = 60;

    /** Most posts without a token from an address. */
    public static final int OF_STRANGERS = 600;

    /** Most posts with any token from an address: two lecture halls that save five times a minute each. */
    static final int OF_ADDRESS = 6000;

    private static final Pattern TOKEN_FORM = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final Duration REFILL = Duration.ofMinutes(1);

    private final Counter refused;
    private final TimeMeter time;
    private final Buckets clients = new Buckets(OF_CLIENT, 20_000);
    private final Buckets strangers = new Buckets(OF_STRANGERS, 10_000);
    private final Buckets addresses = new Buckets(OF_ADDRESS, 10_000);

    /**
     * Creates the limit.
     *
     * @param time tells how much time has passed, whatever becomes of the clock
     * @param registry where those that are refused are counted
     */
    public PostLimit(TimeMeter time, MeterRegistry registry) {
        this.time = time;
        refused = Counter.builder("downhill.refused")
                .description("Requests answered 429, since too much is saved from where they come")
                .register(registry);
    }

    /** The buckets of one kind. One that has rested for longer than it takes to refill is as good as a new one. */
    private final class Buckets {
        private final int capacity;
        private final Cache<String, Bucket> buckets;

        Buckets(int capacity, int count) {
            this.capacity = capacity;
            buckets = Caffeine.newBuilder()
                    .maximumSize(count)
                    .expireAfterAccess(REFILL.multipliedBy(2))
                    .build();
        }

        /** Takes one, and returns the whole seconds to wait until there is one: 0 if there was. */
        int take(String key) {
            ConsumptionProbe probe = buckets.get(
                            key,
                            unknown -> Bucket.builder()
                                    .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, REFILL))
                                    .withCustomTimePrecision(time)
                                    .build())
                    .tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? 0 : (int) Math.ceil(probe.getNanosToWaitForRefill() / 1e9);
        }
    }

    /**
     * Takes one from the buckets of a request.
     *
     * @param ctx the request
     * @throws Problem 429 if one is empty; the header Retry-After says for how many seconds
     */
    public void take(Context ctx) {
        int wait = take(Client.of(ctx).address(), ctx.header(TOKEN));
        if (wait > 0) {
            refused.increment();
            throw Problem.tooMany(wait, "too much is saved from here");
        }
    }

    /** Answers 0 if the client may go on; else the whole seconds to wait, at least 1. */
    public int take(String address, String token) {
        if (token == null || !TOKEN_FORM.matcher(token).matches()) {
            return strangers.take(address);
        }
        // A browser that is refused takes nothing from the others.
        int wait = clients.take(address + " " + token);
        return wait > 0 ? wait : addresses.take(address);
    }
}
