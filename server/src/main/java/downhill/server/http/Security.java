package downhill.server.http;

import downhill.server.json.Problem;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;

/** The headers of every answer, and the limits of every request. */
public final class Security {
    /** Largest request body. A run with its 1,000 losses takes about 50,000 bytes. */
    public static final int MAX_BODY = 64 * 1024;

    /** Buffered bytes of an answer. The default, 4 MB, would let hundreds of slow clients hold a gigabyte. */
    private static final int SEND_BUFFER = 128 * 1024;

    /**
     * Scripts, styles and workers come from this server only. COOP and COEP isolate the page, without which browsers
     * give no shared memory. A blob holds files that the reader chose. Course websites embed the companion.
     */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; "
                    + "font-src 'self'; img-src 'self' data:; connect-src 'self' blob:; manifest-src 'self'; base-uri 'none'; "
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

    /** Javalin would answer such an address with a 500. */
    private static final Pattern NOT_ENCODED = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private Security() {}

    /** Puts the headers on all answers, also Jetty's own; {@code streams} handles those that are never complete. */
    public static void protect(
            JavalinConfig config, TrustedProxies proxies, PublicHosts names, Handler.Wrapper streams) {
        config.http.maxRequestSize = MAX_BODY;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            // Else a secret would be taken for the one that was sent before it on the connection, if only letters' case
            // differs.
            http.setHeaderCacheCaseSensitive(true);
        });
        config.jetty.modifyServer(server -> protect(server, proxies, names, streams));
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JsonErrors()));
    }

    private static void protect(Server server, TrustedProxies proxies, PublicHosts names, Handler.Wrapper streams) {
        server.setErrorHandler(new JsonErrors());
        server.insertHandler(new Handler.Wrapper() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) throws Exception {
                HEADERS.forEach(response.getHeaders()::put);
                Client.note(request, proxies);
                String path = request.getHttpURI().getPath();
                if (path != null && NOT_ENCODED.matcher(path).find()) {
                    refuse(
                            response,
                            400,
                            "the address has a % that is not followed by two hexadecimal digits",
                            callback);
                    return true;
                }
                if (!names.admit(Client.of(request).hosts())) {
                    refuse(response, 421, "this server does not go by the name in Host; see PUBLIC_HOSTS", callback);
                    return true;
                }
                return super.handle(request, response, callback);
            }
        });
        // The connectors are made when the server starts.
        server.addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStarting(LifeCycle starting) {
                for (Connector connector : server.getConnectors()) {
                    ((ServerConnector) connector).setAcceptedSendBufferSize(SEND_BUFFER);
                }
            }
        });
        // Behind what else wraps the requests, so that a stop waits for bodies and answers on their way.
        server.getTail().setHandler(streams);
        streams.setHandler(new WholeMessages());
    }

    /**
     * Throws a 403 if another website sends the request through the reader's browser, which says so in Sec-Fetch-Site.
     * Older browsers, and all without TLS, send Origin only, which is compared with Host and with what a trusted proxy
     * says Host was. Programs such as curl send neither.
     */
    static void requireSameOrigin(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        String origin = ctx.header("Origin");
        if ("same-origin".equals(site)) {
            return;
        }
        boolean sameSite = site == null || site.equals("none");
        if (!sameSite || origin != null && !isOneOf(origin, Client.of(ctx).hosts())) {
            throw new Problem(403, "the request comes from another website; only this server's own pages may send it");
        }
    }

    /** The scheme is not compared: behind a proxy with TLS, this server sees plain HTTP. */
    private static boolean isOneOf(String origin, List<String> hosts) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority != null && hosts.stream().anyMatch(authority::equalsIgnoreCase);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public static void refuse(Response response, int status, String sentence, Callback callback) {
        HEADERS.forEach(response.getHeaders()::put);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        Content.Sink.write(response, true, Problem.json(sentence, null), callback);
    }

    /** Errors found by Jetty itself, such as a malformed request line, with the same headers and JSON. */
    private static final class JsonErrors extends ErrorHandler {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            int status = response.getStatus();
            refuse(response, status, "the request cannot be served: " + HttpStatus.getMessage(status), callback);
            return true;
        }
    }
}
