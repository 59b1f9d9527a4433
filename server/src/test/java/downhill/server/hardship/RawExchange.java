package downhill.server.hardship;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a server sends to bytes that need not be a request.
 *
 * @param text all of it, each byte a character
 */
record RawExchange(String text) {
    /** How long a server may be silent. It gives a body 20 s to arrive, but hears at once that no more is to come. */
    private static final int PATIENCE = 15_000;

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})[ \r]");

    /** Sends all bytes, says that these are all, and reads what comes; the first piece alone of what never ends. */
    static RawExchange send(int port, byte[] request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(PATIENCE);
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            try {
                socket.getOutputStream().write(request);
                socket.shutdownOutput();
                InputStream in = socket.getInputStream();
                byte[] piece = new byte[16 * 1024];
                int size;
                while ((size = in.read(piece)) >= 0) {
                    answer.write(piece, 0, size);
                    if (answer.size() <= piece.length && text(answer).contains("Content-Type: text/event-stream")) {
                        break;
                    }
                }
            } catch (SocketTimeoutException e) {
                throw e;
            } catch (IOException cutOff) {
                // A server need not read on what it refuses.
            }
        }
        return new RawExchange(text(answer));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** All statuses in it: a request that is longer than it says is two, and has two answers. */
    List<Integer> statuses() {
        return STATUS.matcher(text)
                .results()
                .map(status -> Integer.valueOf(status.group(1)))
                .toList();
    }

    long count(int first, int last) {
        return statuses().stream()
                .filter(status -> status >= first && status <= last)
                .count();
    }

    /** The text behind the headers of the first answer. */
    String body() {
        String body = text.substring(text.indexOf("\r\n\r\n") + 4);
        return new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
