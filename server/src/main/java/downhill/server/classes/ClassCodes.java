package downhill.server.classes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import downhill.server.http.Client;
import downhill.server.json.Problem;
import io.github.bucket4j.Bucket;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds classes by codes such as {@code K7XQ2M}; limits how many unknown codes an address may try. */
public final class ClassCodes {
    /** Without 0 and O, 1, I and L, and without the vowels A, E, U, which make words: 482 million codes. */
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");

    /** Unknown codes that an address may try in a minute. */
    static final int MAX_UNKNOWN = 100;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MAX_ADDRESSES = 10_000;
    private static final int MAX_FOUND = 50_000;

    private final ClassStore classes;
    private final Cache<String, Bucket> unknown = Caffeine.newBuilder()
            .maximumSize(MAX_ADDRESSES)
            .expireAfterAccess(MINUTE)
            .build();

    /** A school sits behind one address: trying codes there locks nobody out of a class that was found before. */
    private final Cache<String, Boolean> found =
            Caffeine.newBuilder().maximumSize(MAX_FOUND).build();

    public ClassCodes(ClassStore classes) {
        this.classes = classes;
    }

    public String codeOf(Context ctx, String typed) {
        return find(Client.of(ctx).address(), typed).code();
    }

    /** Throws a 404 if no class has the code, a 429 if the address has tried too many. */
    SchoolClass find(String address, String typed) {
        return find(address, typed, false);
    }

    /** Finds also a class that its teacher may still restore, if wanted. */
    SchoolClass find(String address, String typed, boolean kept) {
        String code = checked(typed);
        String place = address + " " + code;
        Bucket tries = unknown.get(
                address,
                any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(MAX_UNKNOWN).refillGreedy(MAX_UNKNOWN, MINUTE))
                        .withNanosecondPrecision()
                        .build());
        if (tries.getAvailableTokens() == 0 && found.getIfPresent(place) == null) {
            throw Problem.tooMany(1, "too many codes that no class has were tried from here");
        }
        Optional<SchoolClass> one = kept ? classes.findKept(code) : classes.find(code);
        if (one.isEmpty()) {
            tries.tryConsume(1);
            throw unknown();
        }
        found.put(place, true);
        return one.get();
    }

    static String random() {
        return new SecureRandom()
                .ints(LENGTH, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    /** Reads a code as it is typed, in small letters, with spaces or hyphens; throws a 404 for any other text. */
    public static String checked(String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!FORM.matcher(code).matches()) {
            throw unknown();
        }
        return code;
    }

    static Problem unknown() {
        return new Problem(404, "class", "there is no class with this code");
    }
}
