package downhill.server.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Something a request did wrong, as the client is told: a status, a sentence, and the field at fault. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;
    private final int retrySeconds;

    /**
     * Creates a problem of one field.
     *
     * @param status HTTP status, 400 to 599
     * @param field path of the field, such as {@code config.hiddenSize}, or null
     * @param sentence what is wrong, with the value and what is allowed
     */
    public Problem(int status, String field, String sentence) {
        this(status, field, sentence, 0);
    }

    private Problem(int status, String field, String sentence, int retrySeconds) {
        super(sentence);
        this.status = status;
        this.field = field;
        this.retrySeconds = retrySeconds;
    }

    /**
     * Creates the answer to a request that comes too soon after others.
     *
     * @param seconds when it may come again
     * @param sentence what there is too much of
     * @return a problem of status 429
     */
    public static Problem tooMany(int seconds, String sentence) {
        return new Problem(429, null, sentence + "; try again in " + seconds + " s", seconds);
    }

    /**
     * Creates a problem of the request as a whole.
     *
     * @param status HTTP status, 400 to 599
     * @param sentence what is wrong
     */
    public Problem(int status, String sentence) {
        this(status, null, sentence);
    }

    /**
     * Returns the status.
     *
     * @return HTTP status
     */
    public int status() {
        return status;
    }

    /**
     * Returns the field at fault.
     *
     * @return its path, or null
     */
    public String field() {
        return field;
    }

    /**
     * Returns what the header Retry-After says.
     *
     * @return seconds, or 0 for no such header
     */
    public int retrySeconds() {
        return retrySeconds;
    }

    /** A problem is an answer, not a fault of the server: its stack trace would tell nobody anything. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /**
     * Returns the body of the answer, {@code {"error": …, "field": …}}.
     *
     * @return the JSON text
     */
    public String json() {
        return json(getMessage(), field);
    }

    public static String json(String sentence, String field) {
        ObjectNode node = Json.object();
        node.put("error", sentence);
        node.put("field", field);
        return Json.text(node);
    }
}
