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
 * Limits how much may be saved. A whole class sits behind one address, so each browser has a bucket of its own, by the
 * random token that the page sends; without a token, an address shares one. Tokens cost nothing, so an address has a
 * wide limit as well.
 */
public final class PostLimit {
    /** The header of the token, which stays in memory for minutes and is neither stored nor logged. */
    static final String TOKEN = "Downhill-Client";

    /** Posts of a browser at once and per minute; it may have kept dozens while offline. */
    static final int OF_CLIENT = 60;

    /** Posts without a token from an address. */
    public static final int OF_STRANGERS = 600;

    /** Posts with any token from an address: two lecture halls that save five times a minute each. */
    static final int OF_ADDRESS = 6000;

    private static final Pattern TOKEN_FORM = Pattern.compile("[A-Za-z0-9_-]{16,64}");
    private static final Duration REFILL = Duration.ofMinutes(1);

    private final Counter refused;
    private final TimeMeter time;
    private final Buckets clients = new Buckets(OF_CLIENT, 20_000);
    private final Buckets strangers = new Buckets(OF_STRANGERS, 10_000);
    private final Buckets addresses = new Buckets(OF_ADDRESS, 10_000);

    public PostLimit(TimeMeter time, MeterRegistry registry) {
        this.time = time;
        refused = Counter.builder("downhill.refused")
                .description("Requests answered 429, since too much is saved from where they come")
                .register(registry);
    }

    /** The buckets of one kind. An idle one is dropped after twice the time it takes to refill. */
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

        /** Takes one, and returns the whole seconds to wait: 0 if there was one. */
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

    /** Throws a 429 if a bucket of the request is empty. */
    public void take(Context ctx) {
        int wait = take(Client.of(ctx).address(), ctx.header(TOKEN));
        if (wait > 0) {
            refused.increment();
            throw Problem.tooMany(wait, "too much is saved from here");
        }
    }

    /** Returns the whole seconds to wait, 0 for none. */
    public int take(String address, String token) {
        if (token == null || !TOKEN_FORM.matcher(token).matches()) {
            return strangers.take(address);
        }
        // A browser that is refused takes nothing from the others.
        int wait = clients.take(address + " " + token);
        return wait > 0 ? wait : addresses.take(address);
    }
}
