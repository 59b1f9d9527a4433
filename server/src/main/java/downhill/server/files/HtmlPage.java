package downhill.server.files;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A page with a head in the reader's language and a preview picture at the address of the request. */
public final class HtmlPage {
    /** Cached forms, least recently used ones evicted: two languages by a few names of the server. */
    private static final int MAX_FORMS = 8;

    /** A host as a URL may have it, with its port. Any other Host is left out. */
    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.?|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

    private static final int MAX_HOST = 260;

    private final String html;
    private final UnaryOperator<String> picture;
    private final Cache<String, StoredFile> forms =
            Caffeine.newBuilder().maximumSize(MAX_FORMS).build();

    /** To compress a form takes longer than to send it a hundred times, and a stranger may use ever new host names. */
    private final Bucket newForms = Bucket.builder()
            .addLimit(limit -> limit.capacity(MAX_FORMS).refillGreedy(1, Duration.ofSeconds(1)))
            .withNanosecondPrecision()
            .build();

    public HtmlPage(String html, UnaryOperator<String> picture) {
        this.html = html;
        this.picture = picture;
    }

    /** Returns the form that belongs to no request: Korean, with the picture at a relative address. */
    public byte[] plain() {
        return bytes(false, "");
    }

    public void send(Context ctx) throws IOException {
        ctx.res().addHeader("Vary", "Accept-Language");
        FileAnswer.send(ctx, form(ctx));
    }

    /** Returns the form for one request; with a relative picture while too many new host names come. */
    public StoredFile form(Context ctx) {
        return form(isEnglish(ctx), origin(ctx));
    }

    public byte[] inTheLanguageOf(Context ctx) {
        return bytes(isEnglish(ctx), origin(ctx));
    }

    private static boolean isEnglish(Context ctx) {
        return isEnglish(ctx.queryParam("lang"), ctx.header("Accept-Language"));
    }

    private StoredFile form(boolean english, String origin) {
        String key = (english ? "en " : "ko ") + origin;
        if (forms.getIfPresent(key) == null && !origin.isEmpty() && !newForms.tryConsume(1)) {
            return form(english, "");
        }
        return forms.get(key, unknown -> StoredFile.of(MediaTypes.HTML, StoredFile.REVALIDATE, bytes(english, origin)));
    }

    private byte[] bytes(boolean english, String origin) {
        String address = origin + picture.apply(english ? "en" : "ko");
        return PageHead.in(html, english, address).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns whether the address or the browser prefers English, by the rule of the page itself. */
    static boolean isEnglish(String asked, String acceptLanguage) {
        if ("ko".equals(asked) || "en".equals(asked)) {
            return asked.equals("en");
        }
        for (String range : ranges(acceptLanguage)) {
            if (range.equals("ko") || range.startsWith("ko-")) {
                return false;
            }
            if (range.equals("en") || range.startsWith("en-")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> ranges(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return List.of();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(Locale.LanguageRange::getRange)
                    .toList();
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            // Of "-" alone, Java's reader says the latter.
            return List.of();
        }
    }

    /** A proxy that terminates TLS says so; it need not be trusted, since only the sender receives this form. */
    private static String origin(Context ctx) {
        String host = ctx.header("Host");
        if (host == null || host.length() > MAX_HOST || !HOST.matcher(host).matches()) {
            return "";
        }
        boolean tls =
                "https".equals(ctx.header("X-Forwarded-Proto")) || ctx.scheme().equals("https");
        return (tls ? "https://" : "http://") + host;
    }
}
