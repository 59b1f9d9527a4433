package downhill.server.hardship;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Changes requests in ways that no browser does: in their parts, and in the end in their bytes. */
final class Mutations {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "PATCH",
            "DELETE",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "PROPFIND",
            "PRI",
            "get",
            "Get",
            "",
            " ",
            "G\u0000T",
            "GE(T",
            "\u00e9",
            "A".repeat(5000));

    private static final List<String> VERSIONS = List.of(
            "HTTP/1.0",
            "HTTP/0.9",
            "HTTP/1.2",
            "HTTP/2.0",
            "HTTP/9.9",
            "http/1.1",
            "HTTP/1.1 ",
            "HTTP/1.",
            "",
            "HTTP/11",
            "RTSP/1.0");

    /** Pieces of addresses, some of them UTF-8 that is none. */
    private static final List<String> ADDRESS_PIECES = List.of(
            "%",
            "%%",
            "%z",
            "%zz",
            "%2",
            "%00",
            "%01",
            "%0a",
            "%0d%0a",
            "%20",
            "%22",
            "%23",
            "%25",
            "%2525",
            "%2e%2e",
            "%2f",
            "%3f",
            "%5c",
            "%7f",
            "%80",
            "%c0%af",
            "%c3%28",
            "%e0%80%80",
            "%ed%a0%80",
            "%f0%9f%98%80",
            "%f5%80%80%80",
            "%ff",
            "%u0041",
            "..",
            "/../",
            "/./",
            "//",
            ";",
            ";a=b",
            "..;/",
            "\\",
            "\u0000",
            "\u0001",
            "\u007f",
            "\u0080",
            "\u00ff",
            "\u00c3\u00a9",
            " ",
            "\t",
            "?",
            "??",
            "#",
            "&",
            "=",
            "+",
            "*",
            "'",
            "\"",
            "<",
            "{}",
            "{id}",
            "|",
            "^",
            "`",
            "~",
            ":",
            "@",
            "-1",
            "0",
            "99999999999999999999",
            "a".repeat(300),
            "%41".repeat(100),
            "/a".repeat(200));

    private static final List<String> QUERIES = List.of(
            "?",
            "?after",
            "?after=",
            "?after=%",
            "?after=%zz",
            "?after=%ff",
            "?after=%00",
            "?after=-1",
            "?after=1e3",
            "?after=999999999999999999",
            "?after=9999999999999999999",
            "?after=a&after=1",
            "?after=1&after=a",
            "?limit=0",
            "?limit=00000000000000000000001",
            "?limit=1.5",
            "?limit=%u0031",
            "?limit=%",
            "?limit=1%00",
            "?order=",
            "?order=%E0",
            "?order=newest&order=x",
            "?lang=%",
            "?lang=%ff",
            "?lang=en&lang=ko",
            "?=",
            "?&&&",
            "?==&=",
            "?%=%",
            "?%00=%00",
            "?a[]=1&a[0][b]=2",
            "?after=" + "9".repeat(3000),
            "?" + "a=b&".repeat(1500),
            "?" + "%41".repeat(1000),
            "?after=MTc5MDAwMDAwMDAwMDp4",
            "?after=Og",
            "?after=====",
            "?after=\u00ff",
            "?\u0000",
            "?lang=en#after=1");

    private static final List<String> TARGETS = List.of(
            "",
            "*",
            "/",
            "//",
            "///",
            "http://localhost/lab",
            "http://localhost:0/lab",
            "http://%/lab",
            "HTTP://[::1]/lab",
            "http://",
            "https://example.org/api/runs",
            "localhost:80",
            "api/runs",
            "?",
            "#",
            ".",
            "..",
            "/..",
            "/%2e%2e/%2e%2e/",
            "/api",
            "/api/",
            "/api/runs/",
            "/api/runs//",
            "/r/",
            "/r",
            "/api/classes//events",
            "/api/classes/%20/events",
            "/api/runs/%00",
            "/r/%00",
            "/api/classes/%00",
            "/join/%00",
            "/data/%00/%00",
            "/data/mnist/%00",
            "/data/../data/index.json",
            "/data/mnist/..",
            "/healthz/",
            "/metrics/x",
            "/favicon.ico");

    private static final List<String> HEADERS = List.of(
            "Content-Length: -1",
            "Content-Length: 0",
            "Content-Length: 5",
            "Content-Length: 99999999999999999999",
            "Content-Length: 1e3",
            "Content-Length: 0x10",
            "Content-Length: +7",
            "Content-Length: 7, 7",
            "Content-Length:",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: identity",
            "Transfer-Encoding: gzip",
            "Transfer-Encoding: chunked, chunked",
            "Transfer-Encoding: \u000bchunked",
            "Content-Encoding: gzip",
            "Content-Encoding: br",
            "Expect: 100-continue",
            "Expect: 200-ok",
            "TE: trailers",
            "Trailer: Host",
            "Host:",
            "Host: a b",
            "Host: \u00ff",
            "Host: localhost:99999",
            "Host: [::1",
            "Host: [::1]:80",
            "Host: \"a",
            "Host: a,b",
            "Host: %",
            "Host: user@localhost",
            "Host: other.example.org",
            "Host: " + "a".repeat(3000),
            "Origin: null",
            "Origin:",
            "Origin: %",
            "Origin: http://[",
            "Origin: http://localhost",
            "Origin: mailto:a",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site:",
            "Sec-Fetch-Site: none",
            "Authorization: Bearer",
            "Authorization: Bearer ",
            "Authorization: bearer \u00ff\u0080",
            "Authorization: Basic ===",
            "Authorization: Bearer " + "x".repeat(4000),
            "Cookie: a=b; $Version=1; \"",
            "Cookie: =;;;",
            "Accept: text/event-stream",
            "Accept: */*;q=\u00ff",
            "Accept:",
            "Accept-Encoding: gzip;q=x, br;q=0.0000, *;q=2",
            "Accept-Encoding: ,,;;",
            "Accept-Encoding: identity;q=0",
            "Available-Dictionary: ::",
            "Available-Dictionary: :" + "A".repeat(4000) + "=",
            "Accept-Language: ko;q=2",
            "Accept-Language: -",
            "Accept-Language: en;q=",
            "Accept-Language: *-*-*;q=1, ,",
            "Accept-Language: x-" + "a-".repeat(1000),
            "Accept-Language: \u00ed\u00a0\u0080",
            "Accept-Charset: klingon",
            "Range: bytes=0-",
            "Range: bytes=-0",
            "Range: bytes=5-1",
            "Range: bytes=0-0,2-3",
            "Range: bytes=99999999999999999999-",
            "Range: bytes=-99999999999999999999",
            "Range: lines=1-2",
            "Range: bytes=a-b",
            "If-Range: \"x\"",
            "If-None-Match: *",
            "If-None-Match: \"",
            "If-None-Match: W/\"x\", ,",
            "If-Match: \"x\"",
            "If-Modified-Since: yesterday",
            "If-Unmodified-Since: Sat, 99 Foo 2026 99:99:99 GMT",
            "Last-Event-ID: 0",
            "Last-Event-ID: -1",
            "Last-Event-ID:",
            "Last-Event-ID: 999999999999999999",
            "Last-Event-ID: 99999999999999999999",
            "Idempotency-Key: short",
            "Idempotency-Key: \u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9",
            "Downhill-Client: x",
            "Downhill-Client:",
            "Downhill-Member: x",
            "Downhill-Member: \u00ff",
            "Downhill-Member: " + "m".repeat(64),
            "X-Forwarded-For: a",
            "X-Forwarded-For: ,,",
            "X-Forwarded-For: \"1.2.3.4",
            "X-Forwarded-For: [::1]:80, 999.1.1.1",
            "X-Forwarded-For: ::ffff:1.2.3.4",
            "X-Forwarded-For: fe80::1%eth0",
            "X-Forwarded-For: " + "1.1.1.1,".repeat(400),
            "X-Forwarded-Host: a b",
            "X-Forwarded-Host: \"",
            "X-Forwarded-Host: %",
            "X-Forwarded-Proto: ftp",
            "Forwarded: for=\"[::1",
            "Via: x",
            "Upgrade: websocket",
            "Upgrade: h2c",
            "Upgrade: x/y",
            "Connection: Upgrade",
            "Connection: keep-alive",
            "Connection: \u00ff",
            "Sec-WebSocket-Key: x",
            "Sec-WebSocket-Version: 13",
            "HTTP2-Settings: AAMAAABkAAQAAP__",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: application/json; charset=klingon",
            "Content-Type: application/json; charset=\"",
            "Content-Type: application/json;;;",
            "Content-Type: APPLICATION/JSON",
            "Content-Type: text/plain",
            "Content-Type:",
            "Content-Type: multipart/form-data",
            "Content-Type: multipart/form-data; boundary=x",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: application/x-www-form-urlencoded; charset=klingon",
            "Content-Type: \u00ff/\u00ff",
            "Content-Type: " + "a".repeat(5000),
            "no colon",
            ": no name",
            " folded: yes",
            "\tfolded",
            "a b: c",
            "\u00e9: x",
            "X:\u0000",
            "X: \u0001\u007f",
            "X: a\rb",
            "X: a\nb",
            "X: " + "y".repeat(7000),
            "X: " + "y".repeat(20_000),
            "x".repeat(9000) + ": y");

    private static final List<String> RAW_VALUES = List.of(
            "1e400",
            "-1e400",
            "1e-400",
            "-0",
            "-0.0",
            "0.1e1",
            "1E+2",
            "12345678901234567890",
            "1e999999999",
            "1e-999999999",
            "1e99999999999",
            "0." + "1".repeat(900),
            "9".repeat(900),
            "9".repeat(1500),
            "NaN",
            "Infinity",
            "01",
            "+1",
            ".5",
            "5.",
            "0x10",
            "1_000",
            "2147483647",
            "2147483648",
            "-2147483649",
            "4294967296",
            "1.5",
            "null",
            "true",
            "false",
            "undefined",
            "'a'",
            "[]",
            "{}",
            "\"\"",
            "[[[[[[[[[]]]]]]]]]",
            "[".repeat(3000),
            "[".repeat(500) + "]".repeat(500),
            "{\"a\":".repeat(500) + "1" + "}".repeat(500),
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\ud83d\\ude00\"",
            "\"\\uffff\"",
            "\"\\u202e\"",
            "\"\\u200b\"",
            "\"\\u3164\"",
            "\"\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\"",
            "\"a\\u0000b\"",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\t\"",
            "\"\\n\"",
            "\"" + "\ud55c".repeat(41) + "\"",
            "\"" + "x".repeat(401) + "\"",
            "\"" + "x".repeat(70_000) + "\"",
            "\"" + "\\u0041".repeat(8000) + "\"",
            "/* */1",
            "1//x");

    private static final List<String> NAMES = List.of(
            "",
            "id",
            "\u0000",
            "__proto__",
            "class",
            "member",
            "createdAt",
            "verification",
            "Nickname",
            "nickname ",
            "\ud55c",
            "\ud800",
            "x".repeat(60),
            "x".repeat(60_000),
            "$",
            "a.b",
            "title",
            "open",
            "lesson",
            "dataDigest",
            "evaluationRule");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** Changes a request in one way or several, and writes it. */
    byte[] mutated(RawRequest request) throws IOException {
        int changes = 1 + (int) Math.min(4, -Math.log(1 - random.nextDouble()));
        for (int i = 0; i < changes; i++) {
            change(request);
        }
        byte[] bytes = request.bytes();
        return random.nextInt(12) == 0 ? mutated(bytes) : bytes;
    }

    private void change(RawRequest request) throws IOException {
        // A body is looked at only where the head is right.
        int kind = random.nextInt(request.body.length > 0 ? 36 : 12);
        switch (kind) {
            case 0 -> request.method = one(METHODS);
            case 1, 2, 3 -> changePath(request);
            case 4, 5 -> changeQuery(request);
            case 6, 7, 8, 9 -> changeHeaders(request);
            case 10 -> changeFrame(request);
            case 11 -> replaceBody(request);
            case 12, 13 -> request.body = mutated(request.body);
            default -> changeJson(request);
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private int place(int length) {
        return length == 0 ? 0 : random.nextInt(length);
    }

    private void changePath(RawRequest request) {
        String target = request.target;
        int query = target.indexOf('?') < 0 ? target.length() : target.indexOf('?');
        String path = target.substring(0, query);
        int at = path.isEmpty() ? 0 : 1 + place(path.length());
        int slash = path.lastIndexOf('/') + 1;
        path = switch (random.nextInt(8)) {
            case 0 -> one(TARGETS);
            case 1 -> path.substring(0, slash) + one(ADDRESS_PIECES);
            case 2 -> path + one(ADDRESS_PIECES);
            case 3 -> path.substring(0, Math.max(0, path.length() - 1 - place(path.length())));
            case 4 -> random.nextBoolean() ? path.toUpperCase(Locale.ROOT) : path + "/" + one(ADDRESS_PIECES);
            case 5 -> path.substring(0, slash) + text(1 + random.nextInt(40));
            case 6 -> path + "/" + "a".repeat(1 << random.nextInt(15));
            default -> path.substring(0, at) + one(ADDRESS_PIECES) + path.substring(at);
        };
        request.target = path + target.substring(query);
    }

    private void changeQuery(RawRequest request) {
        String target = request.target;
        int query = target.indexOf('?');
        request.target = switch (query < 0 ? 0 : random.nextInt(3)) {
            case 0 -> (query < 0 ? target : target.substring(0, query)) + one(QUERIES);
            case 1 -> target + "&" + one(QUERIES).substring(1);
            default -> {
                int at = query + 1 + place(target.length() - query - 1);
                yield target.substring(0, at) + one(ADDRESS_PIECES) + target.substring(at);
            }
        };
    }

    /** Bytes as characters. */
    private String text(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private void changeHeaders(RawRequest request) {
        List<String> headers = request.headers;
        int at = place(headers.size());
        int kind = headers.isEmpty() ? 0 : random.nextInt(12);
        switch (kind) {
            case 0, 1, 2, 3 -> headers.add(at, one(HEADERS));
            case 4, 5 -> headers.remove(at);
            case 6 -> headers.add(headers.get(at));
            case 7, 8 -> headers.set(at, one(HEADERS));
            case 9 -> headers.set(at, headers.get(at).replaceFirst(":.*", ": ") + text(random.nextInt(60)));
            case 10 -> {
                int count = 1 << random.nextInt(9);
                for (int i = 0; i < count; i++) {
                    headers.add("X-" + i + ": " + i);
                }
            }
            default -> {
                String value = headers.get(at);
                int cut = place(value.length());
                headers.set(at, value.substring(0, cut) + one(ADDRESS_PIECES) + value.substring(cut));
            }
        }
    }

    private void changeFrame(RawRequest request) {
        switch (random.nextInt(4)) {
            case 0 -> request.version = one(VERSIONS);
            case 1 -> request.lineEnd = one(List.of("\n", "\r", "\r\r\n", "\n\r", " \r\n", "\u0000\r\n"));
            case 2 ->
                request.length = one(
                        List.of("", "0", "1", "-1", "x", "65536", "65537", "999999999", "99999999999999999999", "1 1"));
            default -> request.length = Integer.toString(Math.max(0, request.body.length + random.nextInt(41) - 20));
        }
    }

    private void replaceBody(RawRequest request) {
        request.body = switch (random.nextInt(9)) {
            case 0 -> new byte[0];
            case 1 -> new byte[65_536 + random.nextInt(3) - 1];
            case 2 -> new byte[200_000];
            case 3 -> "[".repeat(60_000).getBytes(StandardCharsets.UTF_8);
            case 4 -> new String(request.body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 5 -> ("\ufeff" + new String(request.body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            case 6 -> one(RAW_VALUES).getBytes(StandardCharsets.UTF_8);
            case 7 -> "5\r\nhello\r\nzz\r\n".getBytes(StandardCharsets.UTF_8);
            default -> text(random.nextInt(2000)).getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    private byte[] mutated(byte[] bytes) {
        if (bytes.length == 0) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int from = place(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(1 << random.nextInt(8)));
        out.write(bytes, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> {
                // Cut out.
            }
            case 1 -> {
                out.write(bytes, from, to - from);
                out.write(bytes, from, to - from);
            }
            case 2 -> {
                return Arrays.copyOf(bytes, from);
            }
            case 3 -> out.writeBytes(text(to - from).getBytes(StandardCharsets.ISO_8859_1));
            default -> {
                for (int i = from; i < to; i++) {
                    out.write(bytes[i] ^ 1 << random.nextInt(8));
                }
            }
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private void changeJson(RawRequest request) throws IOException {
        JsonNode json;
        try {
            json = MAPPER.readTree(request.body);
        } catch (IOException brokenBefore) {
            request.body = mutated(request.body);
            return;
        }
        List<ContainerNode<?>> places = new ArrayList<>();
        collect(json, places);
        if (places.isEmpty()) {
            return;
        }
        // The outermost one has the most different fields.
        ContainerNode<?> place = random.nextBoolean() ? places.get(0) : one(places);
        if (place instanceof ObjectNode object) {
            change(object);
        } else if (place instanceof ArrayNode array) {
            change(array);
        }
        // By way of a text: half a surrogate pair becomes a question mark then, and no failure here.
        request.body = MAPPER.writeValueAsString(json).getBytes(StandardCharsets.UTF_8);
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> places) {
        if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
            places.add(container);
            container.forEach(inner -> collect(inner, places));
        }
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = one(names);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(one(NAMES), object.remove(name));
            case 2 -> object.set(one(NAMES), object.get(name));
            case 3 -> object.set(name, object.get(one(names)));
            case 4 -> object.set(name, MAPPER.createArrayNode().add(object.get(name)));
            case 5 -> twice(object, name);
            default -> object.putRawValue(name, new RawValue(one(RAW_VALUES)));
        }
    }

    /** Names a field twice, which only a text can. */
    private static void twice(ObjectNode object, String name) {
        String value = String.valueOf(object.get(name));
        object.putRawValue(name, new RawValue(value + ",\"" + name + "\":" + value));
    }

    private void change(ArrayNode array) {
        int at = place(array.size());
        switch (random.nextInt(5)) {
            case 0 -> array.remove(at);
            case 1 -> array.add(array.get(at));
            case 2 -> array.set(at, JsonNodeFactory.instance.rawValueNode(new RawValue(one(RAW_VALUES))));
            case 3 -> array.removeAll();
            default -> {
                JsonNode some = array.get(at);
                for (int i = random.nextInt(1200); i > 0; i--) {
                    array.add(some);
                }
            }
        }
    }
}
