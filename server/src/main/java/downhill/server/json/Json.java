package downhill.server.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/**
 * JSON as this server reads and writes it.
 *
 * <p>Strict: no duplicate names, no NaN, nothing after the end. Doubles are read as the nearest to
 * their digits and written with the fewest digits that lead back to them, as JavaScript does, so that
 * a number comes out bit for bit as it went in.
 */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(8).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Makes an empty object.
     *
     * @return the object
     */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /**
     * Prints a number with the fewest digits that lead back to it, without an exponent.
     *
     * @param value any double
     * @return such as {@code 0.1}, {@code 1000}, {@code NaN}
     */
    public static String print(double value) {
        boolean finite = Math.abs(value) <= Double.MAX_VALUE;
        String digits = text(MAPPER.getNodeFactory().numberNode(value));
        return finite ? new BigDecimal(digits).stripTrailingZeros().toPlainString() : Double.toString(value);
    }

    /**
     * Parses JSON from outside.
     *
     * @param json the bytes. Not modified.
     * @return the JSON
     * @throws Problem 400 if it is none
     */
    public static JsonNode parse(byte[] json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            String at = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new Problem(400, "the body is not JSON" + at + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new Problem(400, "the body is not JSON: " + e.getMessage());
        }
    }

    /**
     * Parses JSON that this server wrote.
     *
     * @param json its text
     * @return the JSON
     */
    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes JSON.
     *
     * @param json the JSON. Not modified.
     * @return its text
     */
    public static String text(JsonNode json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes JSON that is never whole in memory.
     *
     * @param out receives it
     * @return what writes it
     * @throws IOException if it cannot be written
     */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return MAPPER.createGenerator(out);
    }
}
