package downhill.server.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * From where a request comes, and for whom.
 *
 * @param address the client's address, behind the proxies that are trusted; of IPv6 the network, the first 64 bits, of which
 *     a client may use any address
 * @param hosts the names by which it calls this server: Host, and what a trusted proxy says that it was called
 */
public record Client(String address, List<String> hosts) {
    private static final String NAME = Client.class.getName();

    /**
     * Finds out who sends a request, and notes it there.
     *
     * @param request the request. Modified.
     * @param proxies whom to believe
     */
    static void note(Request request, TrustedProxies proxies) {
        // Jetty puts addresses of IPv6 into brackets.
        String remote = Request.getRemoteAddr(request).replaceAll("^\\[|]$", "");
        List<String> hosts = new ArrayList<>(request.getHeaders().getCSV(HttpHeader.HOST, false));
        if (proxies.trusts(remote)) {
            hosts.addAll(request.getHeaders().getCSV(HttpHeader.X_FORWARDED_HOST, false));
        }
        String address = proxies.client(remote, request.getHeaders().getCSV(HttpHeader.X_FORWARDED_FOR, false));
        request.setAttribute(NAME, new Client(TrustedProxies.network(address), List.copyOf(hosts)));
    }

    public static Client of(Request request) {
        return (Client) request.getAttribute(NAME);
    }

    public static Client of(Context ctx) {
        return ctx.attribute(NAME);
    }
}
