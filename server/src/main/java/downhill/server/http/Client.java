package downhill.server.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/**
 * The sender of a request: the address behind the trusted proxies, of IPv6 the network (64 bits), of which a client may
 * use any address; and the names by which it calls this server, in Host and in what a trusted proxy forwards.
 */
public record Client(String address, List<String> hosts) {
    private static final String NAME = Client.class.getName();

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
