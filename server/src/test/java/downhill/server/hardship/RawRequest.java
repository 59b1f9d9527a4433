package downhill.server.hardship;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request as bytes of its parts, which need not be what HTTP allows. */
final class RawRequest {
    String method;
    String target;
    String version = "HTTP/1.1";
    String lineEnd = "\r\n";

    /** Whole lines, so that one can be broken. */
    final List<String> headers = new ArrayList<>();

    byte[] body = {};

    /** What Content-Length says; null for the truth, empty for nothing. */
    String length;

    RawRequest(String method, String target) {
        this.method = method;
        this.target = target;
    }

    RawRequest with(String name, String value) {
        headers.add(name + ": " + value);
        return this;
    }

    RawRequest json(String json) {
        with("Content-Type", "application/json");
        body = json.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    /** Characters of the head are bytes. */
    byte[] bytes() {
        StringBuilder head = new StringBuilder();
        head.append(method)
                .append(' ')
                .append(target)
                .append(' ')
                .append(version)
                .append(lineEnd);
        headers.forEach(line -> head.append(line).append(lineEnd));
        String told = length != null ? length : body.length == 0 ? "" : Integer.toString(body.length);
        if (!told.isEmpty()) {
            head.append("Content-Length: ").append(told).append(lineEnd);
        }
        head.append(lineEnd);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    /** Writes bytes as the shell's printf %b and many a language read them. */
    static String printed(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            switch (b) {
                case '\r' -> text.append("\\r");
                case '\n' -> text.append("\\n");
                default -> {
                    if (b >= ' ' && b < 127 && b != '\\' && b != '\'') {
                        text.append((char) b);
                    } else {
                        text.append(String.format("\\x%02x", b & 0xff));
                    }
                }
            }
        }
        return text.toString();
    }
}
