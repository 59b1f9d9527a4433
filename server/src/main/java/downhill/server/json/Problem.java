package downhill.server.json;

/** A mistake in a request: an HTTP status, a sentence, and the path of the field at fault or null. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;
    private final int retrySeconds;

    public Problem(int status, String field, String sentence) {
        this(status, field, sentence, 0);
    }

    private Problem(int status, String field, String sentence, int retrySeconds) {
        super(sentence);
        this.status = status;
        this.field = field;
        this.retrySeconds = retrySeconds;
    }

    /** Creates a 429 that may be retried after some seconds. */
    public static Problem tooMany(int seconds, String sentence) {
        return new Problem(429, null, sentence + "; try again in " + seconds + " s", seconds);
    }

    public Problem(int status, String sentence) {
        this(status, null, sentence);
    }

    /** Creates a problem whose sentence begins with its field. */
    public static Problem of(int status, String field, String fault) {
        return new Problem(status, field, field + " " + fault);
    }

    public int status() {
        return status;
    }

    public String field() {
        return field;
    }

    /** Returns the value of Retry-After, or 0 for no such header. */
    public int retrySeconds() {
        return retrySeconds;
    }

    /** A problem is an answer, not a failure of the server: its stack trace would help nobody. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    public String json() {
        return json(getMessage(), field);
    }

    public static String json(String sentence, String field) {
        return Json.text(Json.object().put("error", sentence).put("field", field));
    }
}
