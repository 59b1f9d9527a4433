package downhill.server.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;

/**
 * From where a request comes, and for whom.
 *
 * @param address the client's address, behind the proxies that are trusted
 * @param hosts the names by which it calls this server: Host, and what a trusted proxy says that it was called
 * @param isLocal whether it is a program on this computer that calls by itself, under a name that nobody can point here
 */
public record Client(String address, List<String> hosts, boolean isLocal) {
    private static final String NAME = Client.class.getName();

    /** What proxies add to a request that they pass on for somebody. */
    private static final List<String> PASSED_ON =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via");

    /**
     * Finds out who sends a request, and notes it there.
     *
     * @param request the request. Modified.
     * @param proxies whom to believe
     */
    static void note(Request request, TrustedProxies proxies) {
        String remote = Request.getRemoteAddr(request);
        List<String> hosts = new ArrayList<>(request.getHeaders().getCSV(HttpHeader.HOST, false));
        if (proxies.trusts(remote)) {
            hosts.addAll(request.getHeaders().getCSV(HttpHeader.X_FORWARDED_HOST, false));
        }
        String address = proxies.client(remote, request.getHeaders().getCSV(HttpHeader.X_FORWARDED_FOR, false));
        request.setAttribute(NAME, new Client(address, List.copyOf(hosts), isLocal(request, remote, hosts)));
    }

    /**
     * A proxy on this computer makes everybody look as if they were here, trusted or not, so whatever looks passed on is not
     * local. nginx, unless told otherwise, adds nothing; it gives itself away by asking in HTTP/1.0, in most versions.
     */
    private static boolean isLocal(Request request, String remote, List<String> hosts) {
        return TrustedProxies.isLoopback(remote)
                && request.getConnectionMetaData().getHttpVersion() != HttpVersion.HTTP_1_0
                && PASSED_ON.stream().noneMatch(request.getHeaders()::contains)
                && PublicHosts.NONE.admit(hosts);
    }

    public static Client of(Request request) {
        return (Client) request.getAttribute(NAME);
    }

    public static Client of(Context ctx) {
        return ctx.attribute(NAME);
    }
}
