package downhill.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** The headers of every answer, and the limits of every request. */
final class Security {
    /** Largest request body. A run with its 1,000 losses takes about 50,000 bytes. */
    static final int MAX_BODY = 64 * 1024;

    /** How much of a body that is too large is read and thrown away before the client is refused. */
    private static final int MAX_PASSED_OVER = 1024 * 1024;

    /**
     * What every answer carries. Scripts, styles and workers come from this server only and nothing
     * is written inline. COOP and COEP isolate the page, without which browsers give it no shared
     * memory. Any page may embed the companion: a course website is where it is meant to be.
     */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; "
                    + "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors *",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Embedder-Policy",
            "require-corp",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    private Security() {}

    /**
     * Puts the headers on every answer, also on those Jetty makes before a request reaches Javalin.
     *
     * @param config the server to be. Modified.
     */
    static void protect(JavalinConfig config) {
        config.http.maxRequestSize = MAX_BODY;
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(Security::protect);
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JsonErrors()));
    }

    private static void protect(Server server) {
        server.setErrorHandler(new JsonErrors());
        server.insertHandler(new Handler.Wrapper() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                HEADERS.forEach(response.getHeaders()::put);
                return super.handle(request, response, callback);
            }
        });
    }

    /**
     * Refuses a request that another website sends through the reader's browser.
     *
     * <p>Browsers name the origin themselves; programs such as curl, which name none, act for nobody
     * but their user.
     *
     * @param ctx the request
     * @throws Problem 403 if the request comes from another origin
     */
    static void requireSameOrigin(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
        if (!sameSite || origin != null && !isHost(origin, ctx.header("Host"))) {
            throw new Problem(403, "the request comes from another website; only this server's own pages may send it");
        }
    }

    /** The scheme is not compared: behind a proxy that speaks TLS, this server sees plain HTTP. */
    private static boolean isHost(String origin, String host) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Reads the body of a request.
     *
     * @param ctx the request
     * @return the bytes
     * @throws Problem 413 if there are more than {@link #MAX_BODY}
     * @throws IOException if the client went away
     */
    static byte[] body(Context ctx) throws IOException {
        InputStream in = ctx.req().getInputStream();
        byte[] body = in.readNBytes(MAX_BODY + 1);
        if (body.length <= MAX_BODY) {
            return body;
        }
        // A connection closed while the client still sends would take the answer with it.
        for (int passed = 0; passed < MAX_PASSED_OVER; passed += MAX_BODY) {
            if (in.readNBytes(MAX_BODY).length < MAX_BODY) {
                break;
            }
        }
        throw new Problem(413, "the body is larger than " + MAX_BODY + " bytes");
    }

    /** Errors found by Jetty itself, such as a malformed request line: the same headers, the same JSON. */
    private static final class JsonErrors extends ErrorHandler {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            HEADERS.forEach(response.getHeaders()::put);
            response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
            Content.Sink.write(response, true, Problem.json(sentence(response.getStatus()), null), callback);
            return true;
        }

        private static String sentence(int status) {
            return "the request cannot be served: " + HttpStatus.getMessage(status);
        }
    }
}
